// My plan as it leaves the program.
#pragma once

#include "app/desktop/models/plan_rows.h"
#include "app/report/report_document.h"

#include <vector>

namespace waymark {

class Session;

// The rows in their order and groups, in the language of the program.
[[nodiscard]] ReportDocument planReport(const std::vector<PlanRow>& rows, const Session& session);

} // namespace waymark
