// A person's page where the framework of the record is not in the program: what the record itself holds, by its own names.
#pragma once

#include "app/report/person_report.h"
#include "app/report/report_document.h"
#include "core/record/record.h"

namespace waymark {

// Says which framework is missing, then ratings, plan, evidence and earlier editions. What a role level asks for is not known,
// so there is no gap and no suggestion; options about them count for nothing.
[[nodiscard]] ReportDocument recordNamesReport(const Record& record, const PersonReportOptions& options);

// The ratings alone, for a spreadsheet: a row for each skill, days as 2026-11-22.
[[nodiscard]] ReportTable recordNamesTable(const Record& record, const PersonReportOptions& options);

} // namespace waymark
