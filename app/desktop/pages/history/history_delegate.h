// Cells of then and now: words, before an answer its mark, and before a change its shape.
#pragma once

#include <QStyledItemDelegate>

namespace waymark {

class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // What a mark takes beside the words, of whatever kind.
    [[nodiscard]] static int markWidth(const QFont& font, int levels);
};

} // namespace waymark
