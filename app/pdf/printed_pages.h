// A report's HTML page on pages of paper: for the PDF, the printer and the preview before it.
#pragma once

#include <QString>

class QPagedPaintDevice;

namespace waymark {

// Paints `html` (what reportHtml() makes) onto the pages of `device`, within its margins, black on white. No heading stands at
// the foot of a page without what it heads, no row of a table is cut that fits on a page, a table's headers stand on each of its
// pages, and at the foot stand the title, the page's number and how many there are. Gives that number; 0: nothing was painted.
int printPages(const QString& html, QPagedPaintDevice& device);

// What the page is called; stands in a PDF's metadata and in a printer's queue.
[[nodiscard]] QString pageTitle(const QString& html);

} // namespace waymark
