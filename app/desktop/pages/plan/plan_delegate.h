// Paints a row of the plan: what to do, for which skill and level, by when and with whom; or the heading of a group.
#pragma once

#include <QStyledItemDelegate>

namespace waymark {

class PlanDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace waymark
