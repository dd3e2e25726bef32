#include "app/desktop/theme/theme.h"

#include "app/desktop/theme/readable_style.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

struct Colours {
    QRgb window, base, alternate, text, quiet, button, border, accent, onAccent;
};

// Warm paper and ink with one accent; every pair that carries text reaches 4.5 to 1 (tested).
constexpr Colours light{0xfff7f6f3, 0xffffffff, 0xfff1efea, 0xff1d2328, 0xff56606a,
                        0xffefede8, 0xffcfccc4, 0xff0b5f6e, 0xffffffff};
constexpr Colours dark{0xff1b1f23, 0xff24292e, 0xff2b3137, 0xffeceeef, 0xffa9b3bc,
                       0xff30373d, 0xff4a535b, 0xff6fc8d6, 0xff10272b};

QPalette paletteOf(const Colours& colours) {
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.quiet);
    palette.setColor(QPalette::Button, colours.button);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.onAccent);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.base);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Light, QColor(colours.button).lighter(110));
    palette.setColor(QPalette::Midlight, QColor(colours.border).lighter(108));
    palette.setColor(QPalette::Dark, QColor(colours.border).darker(130));
    palette.setColor(QPalette::Shadow, QColor(colours.border).darker(200));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.quiet);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.text);
    return palette;
}

// Somebody who asked the system for high contrast gets the system's own colours and nothing of ours.
bool systemAsksForHighContrast() {
#ifdef Q_OS_WIN
    HIGHCONTRASTW state{};
    state.cbSize = sizeof state;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof state, &state, 0) && (state.dwFlags & HCF_HIGHCONTRASTON);
#else
    return qEnvironmentVariable("GTK_THEME").contains("HighContrast"_L1, Qt::CaseInsensitive);
#endif
}

QColor blend(const QColor& ground, const QColor& over, double share) {
    const auto mix = [share](float a, float b) { return static_cast<float>(a * (1 - share) + b * share); };
    return QColor::fromRgbF(mix(ground.redF(), over.redF()), mix(ground.greenF(), over.greenF()),
                            mix(ground.blueF(), over.blueF()));
}

double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double scaleOf(TextStyle style) {
    switch (style) {
    case TextStyle::title:
        return 1.65;
    case TextStyle::heading:
        return 1.22;
    case TextStyle::subheading:
    case TextStyle::body:
    case TextStyle::strong:
        return 1.0;
    case TextStyle::small:
        return 0.9;
    }
    Q_UNREACHABLE();
}

constexpr std::size_t textStyleCount = static_cast<std::size_t>(TextStyle::small) + 1;

QFont scaled(const QFont& usual, TextStyle style) {
    QFont font = usual;
    font.setPointSizeF(font.pointSizeF() * scaleOf(style));
    const bool heavy = style == TextStyle::title || style == TextStyle::heading || style == TextStyle::subheading ||
                       style == TextStyle::strong;
    font.setWeight(heavy ? QFont::DemiBold : QFont::Normal);
    return font;
}

// The type scale of the application's font. A font made anew has to find its engine again, and layouts ask for fonts and
// spaces thousands of times; this asks once for each font that the application has.
class TypeScale : public QObject {
public:
    explicit TypeScale(const QFont& usual) : m_usual(usual), m_unit(std::max(4, QFontMetrics(usual).height() / 2)) {
        m_reading = QFontMetrics(usual).averageCharWidth() * 92;
        for (std::size_t style = 0; style < m_fonts.size(); ++style)
            m_fonts[style] = scaled(usual, static_cast<TextStyle>(style));
    }

    // Belongs to the application, since no font may outlive it.
    static const TypeScale& current() {
        static QPointer<TypeScale> known;
        const QFont usual = QApplication::font();
        if (known == nullptr || known->m_usual != usual) {
            delete known;
            known = new TypeScale(usual);
            known->setParent(qApp);
        }
        return *known;
    }

    [[nodiscard]] const QFont& font(TextStyle style) const { return m_fonts[static_cast<std::size_t>(style)]; }

    [[nodiscard]] int unit() const { return m_unit; }

    [[nodiscard]] int reading() const { return m_reading; }

private:
    QFont m_usual;
    std::array<QFont, textStyleCount> m_fonts;
    int m_unit;
    int m_reading = 0;
};

} // namespace

QFont textFont(TextStyle style) {
    return TypeScale::current().font(style);
}

int spacingUnit() {
    return TypeScale::current().unit();
}

int readingWidth() {
    return TypeScale::current().reading();
}

bool isDark(const QPalette& palette) {
    return luminance(palette.color(QPalette::WindowText)) > luminance(palette.color(QPalette::Window));
}

QColor accentColour(const QPalette& palette) {
    return palette.color(QPalette::Link);
}

QColor quietTextColour(const QPalette& palette) {
    return palette.color(QPalette::PlaceholderText).alpha() == 255
               ? palette.color(QPalette::PlaceholderText)
               : blend(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.72);
}

QColor hairlineColour(const QPalette& palette) {
    return palette.color(QPalette::Mid);
}

QColor cardColour(const QPalette& palette) {
    return palette.color(QPalette::Base);
}

QColor accentTintColour(const QPalette& palette) {
    return blend(palette.color(QPalette::Base), accentColour(palette), isDark(palette) ? 0.22 : 0.10);
}

QColor scrollGrooveColour(const QPalette& palette) {
    return blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.03);
}

QColor controlColour(const QPalette& palette) {
    return blend(palette.color(QPalette::Window), quietTextColour(palette), 0.78);
}

QPalette paperPalette() {
    return paletteOf(light);
}

double contrast(const QColor& first, const QColor& second) {
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Theme::Theme() : m_systemFont(QApplication::font()), m_systemPalette(QApplication::palette()) {
    // Fusion follows a palette everywhere; the native styles of Windows and macOS do not in Qt 6.4.
    QApplication::setStyle(new ReadableStyle);
    // Statements are read, not glanced at: where the system names no size, or a tiny one, text is still comfortable.
    m_systemFont.setPointSizeF(std::max(m_systemFont.pointSizeF(), 10.5));
}

void Theme::use(ThemeChoice choice) {
    m_choice = choice;
    if (choice == ThemeChoice::system && systemAsksForHighContrast()) {
        QApplication::setPalette(m_systemPalette);
        return;
    }
    const bool wantsDark = choice == ThemeChoice::dark || (choice == ThemeChoice::system && isDark(m_systemPalette));
    QApplication::setPalette(paletteOf(wantsDark ? dark : light));
}

void Theme::setZoomPercent(int percent) {
    QFont font = m_systemFont;
    font.setPointSizeF(m_systemFont.pointSizeF() * percent / 100.0);
    QApplication::setFont(font);
    // A widget with a font of its own takes no part in the application's; Qt tells it nothing, so it hears it from here.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        if (widget->testAttribute(Qt::WA_SetFont)) {
            QEvent changed(QEvent::FontChange);
            QApplication::sendEvent(widget, &changed);
        }
    }
}

} // namespace waymark
