// Paints a role level as a step of a ladder: rails, a rung, title, signs, grades and one line of purpose.
#pragma once

#include <QStyledItemDelegate>

namespace waymark {

class LadderDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // How many lines of its purpose a step shows at most; the tool tip has all of it.
    void setPurposeLines(int lines) { m_purposeLines = lines; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // Where the check box of a step stands that fills `area`: at the far end of its first line.
    [[nodiscard]] static QRect checkBox(const QRect& area, const QWidget* view);

    // As high as the texts need at the width of the view's viewport.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_purposeLines = 3;
};

} // namespace waymark
