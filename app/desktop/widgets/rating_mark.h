// A rating as a shape: the bars of a level, and a shape of its own for each answer that is no level. Always beside its word.
#pragma once

#include "app/desktop/models/rating_words.h"

#include <QFont>
#include <QSize>

class QColor;
class QPainter;
class QRect;

namespace waymark {

// The size that a mark takes beside text of this font.
[[nodiscard]] QSize ratingMarkSize(const QFont& font, int levels);

// Paints into `rect`, centred, and mirrored right to left. Level: bars; not yet: all bars empty; not applicable: a dash;
// not sure: a question mark; not rated: an empty ring.
void paintRatingMark(QPainter& painter, const QRect& rect, const RatingState& state, const QColor& ink,
                     Qt::LayoutDirection direction);

// There is an answer, which is not shown now: a disc.
void paintAnsweredMark(QPainter& painter, const QRect& rect, const QColor& ink);

} // namespace waymark
