// A report's HTML page as PDF. Needs a QGuiApplication, because text needs fonts; the offscreen platform does.
#pragma once

#include <QByteArray>
#include <QString>

namespace waymark {

// A4 with page numbers. `html`: what reportHtml() makes. Empty if the page could not be made.
[[nodiscard]] QByteArray pdfPage(const QString& html);

} // namespace waymark
