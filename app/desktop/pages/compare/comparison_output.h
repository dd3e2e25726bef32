// A comparison as it leaves the program.
#pragma once

#include "app/desktop/sharing/shared_table.h"
#include "app/report/comparison_report.h"

namespace waymark {

class ComparisonModel;

enum class ReportStatements { leftOut, included };

// What the model shows now, in its order and language.
[[nodiscard]] ReportedComparison reported(const ComparisonModel& model, const QString& summary,
                                          ReportStatements statements);

[[nodiscard]] SharedTable sharedTable(const ReportedComparison& comparison);

} // namespace waymark
