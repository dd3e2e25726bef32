// My gap as it leaves the program.
#pragma once

#include "app/report/report_document.h"
#include "core/pathway/gap.h"

#include <QString>

namespace waymark {

class Session;

// The rows in their order, in the language of the program. `counts`: the sentence about all of them.
[[nodiscard]] ReportDocument gapReport(const Gap& gap, const QString& counts, const Session& session);

} // namespace waymark
