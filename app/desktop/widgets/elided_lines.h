// Text broken into lines of a width, for delegates that paint; no more lines than there is room for.
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace waymark {

// At most `mostLines` (1 or more) lines of at most `width` pixels; the last one ends in an ellipsis if something is left
// out. A word that is longer than a line is broken. An empty text gives no line.
[[nodiscard]] QStringList elidedLines(const QString& text, const QFont& font, int width, int mostLines);

// The text with invisible places to break in words that no line would hold, for labels: names can be 300 characters long.
[[nodiscard]] QString breakable(const QString& text);

} // namespace waymark
