// The header of then and now: its words wrap, and a sign tells by which column the rows are sorted.
#pragma once

#include <QHeaderView>

namespace waymark {

class HistoryHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit HistoryHeader(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

    // What the sign takes beside the words.
    [[nodiscard]] static int signWidth();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] QRect textArea(const QRect& section) const;
};

} // namespace waymark
