// How the program looks: palettes, the type scale and the spacing that everything is laid out with.
#pragma once

#include "app/desktop/settings/settings.h"

#include <QFont>
#include <QPalette>

class QWidget;

namespace waymark {

// Fonts are derived from the application's font, so that the system's choice and the zoom reach every text.
enum class TextStyle { title, heading, subheading, body, strong, small };

[[nodiscard]] QFont textFont(TextStyle style);

// One step of the spacing grid: half the height of a line of body text. Multiples of it separate and indent everything.
[[nodiscard]] int spacingUnit();

// The widest that running text may be set, about 80 characters.
[[nodiscard]] int readingWidth();

// Colours that are worked out from a palette, so that they follow light, dark and whatever the system gives.
[[nodiscard]] bool isDark(const QPalette& palette);
[[nodiscard]] QColor accentColour(const QPalette& palette);
[[nodiscard]] QColor quietTextColour(const QPalette& palette); // contrast of at least 4.5 to 1 on window and base
[[nodiscard]] QColor hairlineColour(const QPalette& palette);
[[nodiscard]] QColor cardColour(const QPalette& palette);
[[nodiscard]] QColor scrollGrooveColour(const QPalette& palette);
[[nodiscard]] QColor controlColour(const QPalette& palette); // contrast of at least 3 to 1 on window, base and groove
[[nodiscard]] QColor accentTintColour(const QPalette& palette); // a faint ground for what is chosen

// The colours of paper, whatever is on the screen: for prints and exported pictures.
[[nodiscard]] QPalette paperPalette();

// Contrast of two colours as WCAG 2 defines it, 1 to 21.
[[nodiscard]] double contrast(const QColor& first, const QColor& second);

// Owns the application's palette, style and font size.
class Theme {
public:
    Theme();

    void use(ThemeChoice choice);
    void setZoomPercent(int percent);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

private:
    ThemeChoice m_choice = ThemeChoice::system;
    QFont m_systemFont;
    QPalette m_systemPalette;
};

} // namespace waymark
