// Words that are painted rather than shown by a widget.
#pragma once

#include <QRect>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace waymark {

// As QPainter::drawText() does it, but the words run in their own direction: what a framework or somebody wrote in English ends
// in its full stop on the right, also where the program is read from the right. `flags` has a visual alignment, which stays as
// it is. `used`, if given, gets the area that the words took.
void drawWords(QPainter& painter, const QRect& area, int flags, const QString& text, QRect* used = nullptr);

// The same for an item that the style paints: of words alone, without a picture or a box.
void useOwnDirection(QStyleOptionViewItem& option);

} // namespace waymark
