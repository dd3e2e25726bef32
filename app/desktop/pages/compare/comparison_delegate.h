// Paints a cell of a comparison: the level's mark and word, and below them its statements while the row is open.
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace waymark {

class ComparisonDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    // `isOpen` says whether the statements of a row stand in the table.
    ComparisonDelegate(std::function<bool(int row)> isOpen, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // The height that the cell takes at the width of option.rect.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    std::function<bool(int row)> m_isOpen;
};

} // namespace waymark
