// What the history shows as a table for other programs.
#pragma once

#include "app/report/report_document.h"

#include <memory>
#include <vector>

class QAbstractItemModel;
class QMimeData;

namespace waymark {

class Session;
struct TimelineRow;

// All rows of a table, in its order and with its headers.
[[nodiscard]] ReportTable tableOf(const QAbstractItemModel& model, const QString& caption);

// Day, answer, whose it is and what was said with it; of an earlier edition its heading in a column of its own.
[[nodiscard]] ReportTable tableOf(const std::vector<TimelineRow>& rows, const QString& caption);

// text/html, text/csv and plain text with tabs at once: the program that pastes takes what it understands best.
[[nodiscard]] std::unique_ptr<QMimeData> tableMime(const ReportTable& table, const Session& session);

// Onto the clipboard, and says so.
void copyTable(const ReportTable& table, Session& session);

} // namespace waymark
