// A button that leads on: words in the accent colour that wrap, with a small arrow before them.
#pragma once

#include <QPushButton>

#include <array>

namespace waymark {

class LinkButton : public QPushButton {
    Q_OBJECT

public:
    enum class Arrow { onward, up, down };

    explicit LinkButton(QWidget* parent = nullptr);

    void setArrow(Arrow arrow);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int indent() const;

    // The last heights that were asked for: layouts ask for the same ones again and again.
    struct Measured {
        int width = -1;
        QString text;
        QFont font;
        int height = 0;
    };

    mutable std::array<Measured, 3> m_measured;
    mutable std::size_t m_oldest = 0;

    Arrow m_arrow = Arrow::onward;
};

} // namespace waymark
