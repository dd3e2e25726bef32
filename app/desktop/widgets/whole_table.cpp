#include "app/desktop/widgets/whole_table.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/elided_lines.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace waymark {

namespace {

// Leaves air round the text of a cell.
class RoomyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem inner = option;
        initStyleOption(&inner, index);
        inner.text.clear();
        const QStyle* style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &inner, painter, option.widget);
        const int unit = spacingUnit();
        const QRect room = option.rect.adjusted(unit, unit, -unit, -unit);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setFont(textFont(index.column() == 0 ? TextStyle::strong : TextStyle::body));
        painter->setPen(option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(room,
                          Qt::TextWordWrap | Qt::AlignTop |
                              static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                          breakable(index.data(Qt::DisplayRole).toString()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* view = qobject_cast<const QTableView*>(option.widget);
        const int unit = spacingUnit();
        const int width = std::max(4 * unit, view->columnWidth(index.column()) - 2 * unit);
        const QFontMetrics metrics(textFont(index.column() == 0 ? TextStyle::strong : TextStyle::body));
        const QRect text = metrics.boundingRect(QRect(0, 0, width, 1'000'000), Qt::TextWordWrap,
                                                breakable(index.data(Qt::DisplayRole).toString()));
        return {width + 2 * unit, text.height() + 2 * unit};
    }
};

} // namespace

WholeTable::WholeTable(QWidget* parent) : QTableView(parent) {
    setItemDelegate(new RoomyDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

int WholeTable::wholeHeight() const {
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2;
}

QSize WholeTable::sizeHint() const {
    return {readingWidth(), wholeHeight()};
}

QSize WholeTable::minimumSizeHint() const {
    return {24 * spacingUnit(), wholeHeight()};
}

void WholeTable::fit() {
    resizeRowsToContents();
    updateGeometry();
}

void WholeTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void WholeTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void WholeTable::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace waymark
