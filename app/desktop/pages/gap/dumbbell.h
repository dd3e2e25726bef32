// Mine and what is asked for, on one line of named levels.
#pragma once

#include "app/desktop/models/gap_model.h"

#include <QRect>

class QFont;
class QPainter;
class QPalette;

namespace waymark {

// Where the levels stand within `area`: 0 is *not yet*, then the levels from 1.
[[nodiscard]] int levelPosition(const QRect& area, int level, int levels, Qt::LayoutDirection direction);

// Mine: a disc. Asked for: a ring, larger, so that a met level is a disc in a ring. Between them a bar if there is something
// to go, dots if mine is above. An answer that is no level has its own shape at the beginning of the line.
void paintDumbbell(QPainter& painter, const QRect& area, const GapLine& line, const QPalette& palette,
                   Qt::LayoutDirection direction);

} // namespace waymark
