// A comparison leaves the program: onto the clipboard, into a file, onto paper.
#pragma once

#include "app/report/comparison_report.h"

#include <memory>

class QMimeData;
class QPagedPaintDevice;

namespace waymark {

class ComparisonModel;

enum class ReportStatements { leftOut, included };

// What the model shows now, in its order and language.
[[nodiscard]] ReportedComparison reported(const ComparisonModel& model, const QString& summary,
                                          ReportStatements statements);

// text/html, text/csv and plain text with tabs at once: the program that pastes takes what it understands best.
[[nodiscard]] std::unique_ptr<QMimeData> comparisonMime(const ReportedComparison& comparison);

// HTML, CSV or PDF by the end of the file's name; anything else is HTML. Empty: done; else why not, as a sentence.
[[nodiscard]] QString writeComparison(const ReportedComparison& comparison, const QString& path);

void paintComparison(const ReportedComparison& comparison, QPagedPaintDevice& device);

} // namespace waymark
