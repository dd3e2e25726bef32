#include "app/desktop/pages/differences/differences_delegate.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/elided_lines.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace waymark {

namespace {

bool isSection(const QModelIndex& index) {
    return !index.parent().isValid();
}

QFont fontOf(const QModelIndex& index) {
    return textFont(isSection(index) ? TextStyle::strong : TextStyle::body);
}

QRect textArea(const QRect& cell) {
    const int unit = spacingUnit();
    return cell.adjusted(unit / 2, unit / 2, -unit / 2, -unit / 2);
}

} // namespace

void DifferencesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, accentTintColour(option.palette));
    painter->setFont(fontOf(index));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(textArea(option.rect),
                      Qt::TextWordWrap | Qt::AlignTop |
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                      breakable(index.data().toString()));
    painter->setPen(hairlineColour(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QSize DifferencesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int unit = spacingUnit();
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    int width = option.rect.width();
    if (view != nullptr) {
        // A section's title goes over the whole width.
        width = isSection(index) ? view->viewport()->width() : view->columnWidth(index.column());
        if (index.column() == 0)
            width -= view->indentation() * (isSection(index) ? 1 : 2);
    }
    const QRect room(0, 0, std::max(4 * unit, width - unit), 1'000'000);
    const QFontMetrics metrics(fontOf(index));
    const QRect text = metrics.boundingRect(room, Qt::TextWordWrap, breakable(index.data().toString()));
    return {width, std::max(text.height(), metrics.height()) + unit};
}

} // namespace waymark
