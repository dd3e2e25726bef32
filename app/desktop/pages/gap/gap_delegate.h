// Rows of the gap: words, and the line of levels.
#pragma once

#include <QHeaderView>
#include <QStringList>
#include <QStyledItemDelegate>

namespace waymark {

class GapDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// The header, which names the levels above the line of levels.
class GapHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit GapHeader(QWidget* parent = nullptr);

    // The first is *not yet*.
    void setLevels(const QStringList& names);

    // The width that the names take without touching each other. With less their marks stand in their place.
    [[nodiscard]] int levelsWidth() const;

    // The least that the line of levels takes.
    [[nodiscard]] int marksWidth() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    QStringList m_levels;
};

} // namespace waymark
