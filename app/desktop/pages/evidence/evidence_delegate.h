// Paints a row of the evidence: its title, its day and the skills that it speaks for; or the heading of a group.
#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

namespace waymark {

struct EvidenceRow;

class EvidenceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int lines(const QString& text, const QFont& font, int width) const;
    [[nodiscard]] int height(const EvidenceRow& row, int width) const;
    void forgetIfOther(const QFont& font, int width) const;

    // A list of thousands is measured with each key that is typed into the filter; what was measured once is known.
    mutable QHash<QString, int> m_lines;
    mutable QFont m_measuredFont;
    mutable int m_measuredWidth = 0;
};

} // namespace waymark
