// Text in cells, broken into as many lines as it needs: what is measured here is just what is painted.
#pragma once

#include <QFont>
#include <QRect>
#include <QString>
#include <QStringList>

class QPainter;

namespace waymark {

// Also breaks within a word that no line holds; a line feed begins a new line. At least one line, which may be empty.
[[nodiscard]] QStringList wrappedLines(const QString& text, const QFont& font, int width);

[[nodiscard]] int wrappedHeight(const QString& text, const QFont& font, int width);

// From the top of the area and from the side that reading begins at; goes over the lower edge if the area is too low.
void paintWrapped(QPainter& painter, const QRect& area, const QString& text, const QFont& font,
                  Qt::LayoutDirection direction);

// How wide a column has to be so that no word of the text is broken.
[[nodiscard]] int longestWordWidth(const QString& text, const QFont& font);

} // namespace waymark
