#include "app/desktop/widgets/draw_words.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace waymark {

void drawWords(QPainter& painter, const QRect& area, int flags, const QString& text, QRect* used) {
    const int own = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(area, flags | static_cast<int>(Qt::AlignAbsolute) | own, text, used);
}

void useOwnDirection(QStyleOptionViewItem& option) {
    const Qt::LayoutDirection own = option.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    if (own == option.direction)
        return;
    option.displayAlignment = QStyle::visualAlignment(option.direction, option.displayAlignment);
    option.direction = own;
}

} // namespace waymark
