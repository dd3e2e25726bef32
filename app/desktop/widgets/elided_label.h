// One line that gives way: what does not fit is left out in the middle, and stands in the tool tip.
#pragma once

#include <QLabel>

namespace waymark {

class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setWhole(const QString& text);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace waymark
