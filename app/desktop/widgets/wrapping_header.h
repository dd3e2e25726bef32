// A header of columns whose names stand over the words of the cells and wrap where the column is narrow.
#pragma once

#include <QHeaderView>

namespace waymark {

class WrappingHeader : public QHeaderView {
    Q_OBJECT

public:
    // `margin`: round the text, as the cells below have it.
    explicit WrappingHeader(int margin, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

    void setMargin(int margin);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString text(int section) const;

    int m_margin;
};

} // namespace waymark
