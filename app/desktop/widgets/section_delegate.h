// Rows of a tree of sections: a section's title over the whole width, and under it rows with as many lines as their texts need.
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace waymark {

class SectionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Round the text of a cell.
    [[nodiscard]] static int margin();

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // As high as the text is at the width of the index's column.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// What every such tree has in common; gives it the delegate too.
void prepareSectionView(QTreeView& view);

// In the colours that are on now.
void tintSectionView(QTreeView& view);

} // namespace waymark
