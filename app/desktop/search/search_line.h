// The part of a text that one line has room for, with what was searched for inside it.
#pragma once

#include "app/desktop/search/search_result.h"

#include <QFont>
#include <QList>
#include <QString>
#include <QTextLayout>

namespace waymark {

struct SearchLine {
    QString text;
    SearchMarks marks; // in the shortened text
};

// How the marks are drawn.
[[nodiscard]] QList<QTextLayout::FormatRange> markFormats(const SearchMarks& marks);

// The text as it is if it fits. Else it begins at a word before the first mark, as early as all marks still fit (or the
// first one, if they stand too far apart), and is cut at its end.
[[nodiscard]] SearchLine fittedLine(const QString& text, const SearchMarks& marks, const QFont& font, int width);

} // namespace waymark
