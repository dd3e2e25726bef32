#include "app/desktop/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QStyleOptionButton>

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(Theme, EveryTextReadsAtFourAndAHalfToOneInLightAndInDark) {
    Theme theme;
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
        theme.use(choice);
        const QPalette palette = QApplication::palette();
        EXPECT_EQ(isDark(palette), choice == ThemeChoice::dark);
        for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            const QColor behind = palette.color(ground);
            EXPECT_GE(contrast(palette.color(QPalette::Text), behind), 7.0);
            EXPECT_GE(contrast(quietTextColour(palette), behind), 4.5);
            EXPECT_GE(contrast(accentColour(palette), behind), 4.5);
        }
        EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), 4.5);
        EXPECT_GE(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)), 7.0);
        EXPECT_GE(contrast(palette.color(QPalette::Text), accentTintColour(palette)), 7.0);
    }
    theme.use(ThemeChoice::light);
}

TEST(Theme, AnEmptyCheckBoxCanBeSeenInLightAndInDark) {
    Theme theme;
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
        theme.use(choice);
        QCheckBox box;
        box.resize(box.sizeHint());
        const QImage picture = box.grab().toImage();
        QStyleOptionButton option;
        option.initFrom(&box);
        const QRect indicator = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
        const QColor outline = picture.pixelColor(indicator.left(), indicator.center().y());
        EXPECT_GE(contrast(outline, box.palette().color(QPalette::Window)), 3.0) << outline.name().toStdString();
    }
    theme.use(ThemeChoice::light);
}

TEST(Theme, ZoomReachesEveryStyleOfTheTypeScale) {
    Theme theme;
    theme.setZoomPercent(100);
    const qreal title = textFont(TextStyle::title).pointSizeF();
    const qreal small = textFont(TextStyle::small).pointSizeF();
    const int unit = spacingUnit();
    theme.setZoomPercent(200);
    EXPECT_NEAR(textFont(TextStyle::title).pointSizeF(), 2 * title, 0.1);
    EXPECT_NEAR(textFont(TextStyle::small).pointSizeF(), 2 * small, 0.1);
    EXPECT_GT(spacingUnit(), unit);
    theme.setZoomPercent(100);
}

} // namespace
} // namespace waymark
