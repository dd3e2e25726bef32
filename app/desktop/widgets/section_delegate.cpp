#include "app/desktop/widgets/section_delegate.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/wrapped_text.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
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

} // namespace

int SectionDelegate::margin() {
    return spacingUnit() / 2;
}

void SectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, accentTintColour(option.palette));
    painter->setPen(option.palette.color(QPalette::Text));
    const int space = margin();
    paintWrapped(*painter, option.rect.adjusted(space, space, -space, -space), index.data().toString(), fontOf(index),
                 option.direction);
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

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    int width = option.rect.width();
    if (view != nullptr) {
        // A section's title goes over the whole width.
        width = isSection(index) ? view->viewport()->width() : view->columnWidth(index.column());
        if (index.column() == 0)
            width -= view->indentation() * (isSection(index) ? 1 : 2);
    }
    return {width, wrappedHeight(index.data().toString(), fontOf(index), width - 2 * margin()) + 2 * margin() + 1};
}

void prepareSectionView(QTreeView& view) {
    view.setItemDelegate(new SectionDelegate(&view));
    view.setFrameShape(QFrame::NoFrame);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setAllColumnsShowFocus(true);
    tintSectionView(view);
}

void tintSectionView(QTreeView& view) {
    // The style paints the place of a row's arrow in the colour of what is chosen; the row itself has the faint one.
    QPalette colours;
    colours.setColor(QPalette::Highlight, accentTintColour(QApplication::palette()));
    view.setPalette(colours);
}

} // namespace waymark
