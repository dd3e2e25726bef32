// What a page shows as a table, in the forms in which it leaves the program: onto the clipboard, into a file, onto paper.
#pragma once

#include <QString>

#include <memory>

class QMimeData;
class QPagedPaintDevice;

namespace waymark {

struct ReportDocument;

struct SharedTable {
    QString title;
    QString fileName; // what is offered, without an ending
    QString page; // HTML, readable without anything else
    QString table; // HTML, the table alone
    QString tabbed; // plain text, cells parted by tabs
    QString csv;
    bool upright = true; // false: it reads better across the page
};

// `document` as the page, its first table as the table; it has one.
[[nodiscard]] SharedTable sharedTable(const ReportDocument& document, const QString& fileName);

// text/html, text/csv and plain text with tabs at once: the program that pastes takes what it understands best.
[[nodiscard]] std::unique_ptr<QMimeData> tableMime(const SharedTable& table);

// HTML, CSV or PDF by the end of the file's name; anything else is HTML. Empty: done; else why not, as a sentence.
[[nodiscard]] QString writeTable(const SharedTable& table, const QString& path);

void paintTable(const SharedTable& table, QPagedPaintDevice& device);

} // namespace waymark
