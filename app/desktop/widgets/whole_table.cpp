#include "app/desktop/widgets/whole_table.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/elided_lines.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace waymark {

namespace {

constexpr int anyNumber = 10'000; // of lines: none is left out

QFont fontOf(int column) {
    return textFont(column == 0 ? TextStyle::strong : TextStyle::body);
}

// The room for text in a cell of this size, with air round it; the same for cells and header, so that words stand under
// one another.
QRect textArea(const QRect& cell) {
    const int unit = spacingUnit();
    return cell.adjusted(unit, unit, -unit, -unit);
}

// What is measured and what is painted are the same lines: no rounding in between may cut the last word off.
QStringList linesOf(const QString& text, const QFont& font, int width) {
    return elidedLines(text, font, std::max(1, width), anyNumber);
}

int lineStep(const QFont& font) {
    const QFontMetrics metrics(font);
    return std::max(metrics.height(), metrics.lineSpacing());
}

int heightOf(const QString& text, const QFont& font, int cellWidth) {
    const int unit = spacingUnit();
    const QStringList lines = linesOf(text, font, cellWidth - 2 * unit);
    return static_cast<int>(std::max<qsizetype>(1, lines.size())) * lineStep(font) + 2 * unit;
}

void paintLines(QPainter& painter, const QRect& area, const QString& text, const QFont& font,
                Qt::LayoutDirection direction) {
    painter.setFont(font);
    const int step = lineStep(font);
    const int alignment = static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignTop |
                          Qt::TextDontClip | Qt::TextSingleLine;
    QRect line(area.left(), area.top(), area.width(), step);
    for (const QString& words : linesOf(text, font, area.width())) {
        painter.drawText(line, alignment, words);
        line.translate(0, step);
    }
}

class RoomyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem inner = option;
        initStyleOption(&inner, index);
        inner.text.clear();
        const QStyle* style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &inner, painter, option.widget);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
        paintLines(*painter, textArea(option.rect), index.data(Qt::DisplayRole).toString(), fontOf(index.column()),
                   option.direction);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* view = qobject_cast<const QTableView*>(option.widget);
        // The line of the grid is part of the column, but not of the cell.
        const int width = view->columnWidth(index.column()) - (view->showGrid() ? 1 : 0);
        return {width, heightOf(index.data(Qt::DisplayRole).toString(), fontOf(index.column()), width)};
    }
};

// Names of columns, as long as they may be, over the words of their cells.
class RoomyHeader : public QHeaderView {
public:
    explicit RoomyHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}

    [[nodiscard]] QSize sizeHint() const override {
        int height = 0;
        for (int section = 0; section < count(); ++section)
            height = std::max(height, heightOf(text(section), textFont(TextStyle::strong), sectionSize(section)));
        return {QHeaderView::sizeHint().width(), height};
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        if (!rect.isValid())
            return;
        painter->save();
        painter->fillRect(rect, palette().color(QPalette::Window));
        painter->setPen(hairlineColour(palette()));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setPen(palette().color(QPalette::WindowText));
        paintLines(*painter, textArea(rect), text(section), textFont(TextStyle::strong), layoutDirection());
        painter->restore();
    }

private:
    [[nodiscard]] QString text(int section) const {
        return model() != nullptr ? model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString()
                                  : QString();
    }
};

} // namespace

WholeTable::WholeTable(QWidget* parent) : QTableView(parent) {
    setItemDelegate(new RoomyDelegate(this));
    setHorizontalHeader(new RoomyHeader(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(spacingUnit());
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

void WholeTable::reset() {
    QTableView::reset();
    fit();
}

int WholeTable::firstColumnWidth(int whole) const {
    const int margin = 2 * spacingUnit() + 1;
    const QFontMetrics metrics(fontOf(0));
    int longestWord = 0;
    int longestText = 0;
    const auto measure = [&](const QString& text) {
        longestText = std::max(longestText, metrics.horizontalAdvance(text));
        for (const QString& word : text.split(u' '))
            longestWord = std::max(longestWord, metrics.horizontalAdvance(word));
    };
    measure(model()->headerData(0, Qt::Horizontal).toString());
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row)
        measure(model()->index(row, 0, rootIndex()).data().toString());
    // No word is broken for the sake of the others unless it would take more than its share; no text gets more than it
    // needs.
    const int share = whole / model()->columnCount(rootIndex());
    const int wanted = std::max(longestWord + margin, std::min(longestText + margin, whole * 22 / 100));
    return std::min(wanted, share);
}

void WholeTable::shareWidth() {
    const int columns = model() != nullptr ? model()->columnCount(rootIndex()) : 0;
    const int whole = viewport()->width();
    if (columns == 0)
        return;
    const int first = columns == 1 ? whole : firstColumnWidth(whole);
    setColumnWidth(0, first);
    int left = whole - first;
    for (int column = 1; column < columns; ++column) {
        const int share = left / (columns - column);
        setColumnWidth(column, share);
        left -= share;
    }
}

void WholeTable::fit() {
    shareWidth();
    resizeRowsToContents();
    updateGeometries();
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
