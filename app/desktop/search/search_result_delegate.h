// A line under the search field: the text with its matches in bold, and in quiet ink what it is and where it stands.
#pragma once

#include <QStyledItemDelegate>

namespace waymark {

class SearchResultDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // How wide the list is going to be: a sentence that leads nowhere is there to be read, and wraps.
    void setListWidth(int width) { m_listWidth = width; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    // Of a result that leads nowhere; empty for all others.
    [[nodiscard]] static QStringList sentenceOf(const QModelIndex& index, int width);

    int m_listWidth = 0;
};

} // namespace waymark
