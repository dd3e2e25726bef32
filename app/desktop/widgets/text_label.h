// A text on a page: plain, wrapped, in a style of the type scale that follows zoom and palette.
#pragma once

#include "app/desktop/theme/theme.h"

#include <QLabel>

#include <array>

namespace waymark {

class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TextStyle style, QWidget* parent = nullptr);
    TextLabel(TextStyle style, const QString& text, QWidget* parent = nullptr);

    // Set back behind the main text; still reads at 4.5 to 1.
    void setQuiet(bool quiet);

    // In a TextBlock a text has no opinion either: it takes the width that there is, and needs that of its longest word.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void enterEvent(QEnterEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void turn();

    struct Measured {
        int width = -1;
        QString text;
        QFont font;
        QMargins margins;
        int height = 0;
    };

    mutable std::array<Measured, 4> m_measured;
    mutable std::size_t m_oldest = 0;
    TextStyle m_style;
    bool m_quiet = false;
    bool m_restyling = false;
};

} // namespace waymark
