#include "app/desktop/windows/navigation_delegate.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"

#include <QPainter>
#include <QStyle>

namespace waymark {

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const int unit = spacingUnit();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect,
                          chosen ? accentTintColour(option.palette) : option.palette.color(QPalette::AlternateBase));
    if (chosen) {
        QRect bar(option.rect.topLeft(), QSize(unit / 2, option.rect.height()));
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), accentColour(option.palette));
    }
    painter->setFont(textFont(chosen ? TextStyle::strong : TextStyle::body));
    painter->setPen(option.palette.color(QPalette::Text));
    drawWords(*painter, option.rect.adjusted(2 * unit, 0, -unit, 0),
              static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
              index.data().toString());
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(option.palette.color(QPalette::Text), 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFontMetrics metrics(textFont(TextStyle::strong));
    const int unit = spacingUnit();
    return {metrics.horizontalAdvance(index.data().toString()) + 4 * unit, metrics.height() + unit + unit / 2};
}

} // namespace waymark
