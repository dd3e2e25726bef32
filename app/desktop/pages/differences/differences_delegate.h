// Rows of the differences: what became of a skill, with as many lines as its texts need.
#pragma once

#include <QStyledItemDelegate>

namespace waymark {

class DifferencesDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // As high as the text is at the width of the index's column.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace waymark
