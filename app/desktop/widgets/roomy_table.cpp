#include "app/desktop/widgets/roomy_table.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/wrapped_text.h"
#include "app/desktop/widgets/wrapping_header.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

QFont fontOf(int column) {
    return textFont(column == 0 ? TextStyle::strong : TextStyle::body);
}

// The room for text in a cell, with air round it.
QRect textArea(const QRect& cell) {
    const int unit = spacingUnit();
    return cell.adjusted(unit, unit, -unit, -unit);
}

class RoomyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect,
                          chosen ? accentTintColour(option.palette) : option.palette.color(QPalette::Base));
        painter->setPen(option.palette.color(QPalette::Text));
        paintWrapped(*painter, textArea(option.rect), index.data(Qt::DisplayRole).toString(), fontOf(index.column()),
                     option.direction);
        painter->restore();
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
        }
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* view = qobject_cast<const QTableView*>(option.widget);
        // The line of the grid is part of the column, but not of the cell.
        const int width = view->columnWidth(index.column()) - (view->showGrid() ? 1 : 0);
        const int unit = spacingUnit();
        return {width, wrappedHeight(index.data(Qt::DisplayRole).toString(), fontOf(index.column()), width - 2 * unit) +
                           2 * unit};
    }
};

} // namespace

RoomyTable::RoomyTable(QWidget* parent) : QTableView(parent) {
    setItemDelegate(new RoomyDelegate(this));
    setHorizontalHeader(new WrappingHeader(spacingUnit(), this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void RoomyTable::setWeights(std::vector<int> weights) {
    m_weights = std::move(weights);
    fit();
}

void RoomyTable::reset() {
    QTableView::reset();
    fit();
}

ColumnNeed RoomyTable::needOf(int column) const {
    const int margin = 2 * spacingUnit() + (showGrid() ? 1 : 0);
    const QFont font = fontOf(column);
    const QFontMetrics metrics(font);
    ColumnNeed need;
    if (static_cast<std::size_t>(column) < m_weights.size())
        need.weight = m_weights[static_cast<std::size_t>(column)];
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    need.least = longestWordWidth(heading, textFont(TextStyle::strong));
    int longest = QFontMetrics(textFont(TextStyle::strong)).horizontalAdvance(heading);
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row) {
        const QString text = model()->index(row, column, rootIndex()).data().toString();
        need.least = std::max(need.least, longestWordWidth(text, font));
        if (column == 0)
            longest = std::max(longest, metrics.horizontalAdvance(text));
    }
    need.least += margin;
    // One pixel more: a text that just fits is not broken for a rounding.
    if (column == 0)
        need.most = longest + margin + 1;
    return need;
}

void RoomyTable::shareWidth() {
    const int columns = model() != nullptr ? model()->columnCount(rootIndex()) : 0;
    const int whole = viewport()->width();
    std::vector<ColumnNeed> needs;
    int least = 0;
    for (int column = 0; column < columns; ++column) {
        needs.push_back(needOf(column));
        least += needs.back().least;
    }
    // A table that cannot be scrolled sideways breaks words rather than losing a column.
    if (least > whole && horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) {
        for (ColumnNeed& need : needs)
            need.least = 0;
    }
    const std::vector<int> widths = sharedWidths(whole, needs);
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
}

void RoomyTable::fit() {
    shareWidth();
    resizeRowsToContents();
    updateGeometries();
}

void RoomyTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void RoomyTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        static_cast<WrappingHeader*>(horizontalHeader())->setMargin(spacingUnit());
        fit();
    }
}

} // namespace waymark
