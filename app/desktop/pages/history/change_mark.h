// What became of a rating as a shape: up, down, the same, new, not to be compared. Always beside its words.
#pragma once

#include "core/pathway/history.h"

class QColor;
class QPainter;
class QRect;

namespace waymark {

// Into the middle of `rect`, about as high as a letter of the painter's font. Risen: a triangle that points up; fallen: one that
// points down; the same: a disc; rated since: a ring; no level to compare: a diamond.
void paintChangeMark(QPainter& painter, const QRect& rect, HistoryChange change, const QColor& ink);

} // namespace waymark
