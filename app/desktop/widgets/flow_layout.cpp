#include "app/desktop/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace waymark {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const {
    // Not QSize(): that is one less than nothing, and the last item would not fit in the line.
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool move) const {
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    std::vector<std::pair<QLayoutItem*, QSize>> line;
    int x = 0;
    int y = area.top();
    int lineHeight = 0;
    const auto finishLine = [&] {
        int at = area.left();
        for (const auto& [item, size] : line) {
            // Items of one line stand on one middle, whatever their heights.
            const QRect place(QPoint(at, y + (lineHeight - size.height()) / 2), size);
            if (move)
                item->setGeometry(QStyle::visualRect(direction, area, place));
            at += size.width() + spacing();
        }
        line.clear();
    };
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size(std::min(item->sizeHint().width(), std::max(area.width(), item->minimumSize().width())),
                   item->sizeHint().height());
        // What is narrower than it would like to be may need more lines.
        if (item->hasHeightForWidth() && size.width() < item->sizeHint().width())
            size.setHeight(item->heightForWidth(size.width()));
        if (!line.empty() && x + size.width() > area.width()) {
            finishLine();
            y += lineHeight + spacing();
            x = 0;
            lineHeight = 0;
        }
        line.emplace_back(item.get(), size);
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    finishLine();
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace waymark
