// A row of the list of skills: the mark of the answer, the skill's name, the answer in words.
#pragma once

#include <QStyledItemDelegate>

namespace waymark {

class RatingListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RatingListDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace waymark
