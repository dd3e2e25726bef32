#include "app/desktop/theme/readable_style.h"
#include "app/desktop/theme/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QStyleOptionSlider>

#include <gtest/gtest.h>

#include <algorithm>

namespace waymark {
namespace {

// A scroll bar on the screen, of which the middle third is in view.
class ReadableStyleScrollBar : public testing::TestWithParam<Qt::Orientation> {
protected:
    class Bar : public QScrollBar {
    public:
        using QScrollBar::QScrollBar;

        [[nodiscard]] QRect part(QStyle::SubControl part) const {
            QStyleOptionSlider option;
            initStyleOption(&option);
            return style()->subControlRect(QStyle::CC_ScrollBar, &option, part, this);
        }

        // Where a mouse presses to scroll on, back, or to hold the handle.
        [[nodiscard]] QStyle::SubControl at(const QPoint& point) const {
            QStyleOptionSlider option;
            initStyleOption(&option);
            return style()->hitTestComplexControl(QStyle::CC_ScrollBar, &option, point, this);
        }
    };

    void SetUp() override {
        theme.use(ThemeChoice::light);
        bar.setRange(0, 200);
        bar.setPageStep(100);
        bar.setValue(100);
        bar.resize(GetParam() == Qt::Horizontal ? QSize(300, 14) : QSize(14, 300));
    }

    void TearDown() override { theme.use(ThemeChoice::light); }

    Theme theme;
    Bar bar{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(BothWays, ReadableStyleScrollBar, testing::Values(Qt::Horizontal, Qt::Vertical));

TEST_P(ReadableStyleScrollBar, TheHandleIsAsLongAsWhatIsInViewAndStandsWhereItIs) {
    const QRect handle = bar.part(QStyle::SC_ScrollBarSlider);
    const QRect expected = GetParam() == Qt::Horizontal ? QRect(100, 0, 100, 14) : QRect(0, 100, 14, 100);
    EXPECT_EQ(handle, expected);
    EXPECT_EQ(bar.at(handle.center()), QStyle::SC_ScrollBarSlider);
    EXPECT_EQ(bar.at(bar.rect().topLeft() + QPoint(5, 5)), QStyle::SC_ScrollBarSubPage);
    EXPECT_EQ(bar.at(bar.rect().bottomRight() - QPoint(5, 5)), QStyle::SC_ScrollBarAddPage);
}

TEST_P(ReadableStyleScrollBar, TheHandleOfAVeryLongPageCanStillBeHeldAndReachesTheEnd) {
    bar.setRange(0, 1'000'000);
    bar.setValue(bar.maximum());
    const QRect handle = bar.part(QStyle::SC_ScrollBarSlider);
    EXPECT_GE(std::max(handle.width(), handle.height()), 20);
    EXPECT_EQ(handle.bottomRight(), bar.rect().bottomRight());
    bar.setRange(0, 0);
    EXPECT_EQ(bar.part(QStyle::SC_ScrollBarSlider), bar.rect());
}

TEST_P(ReadableStyleScrollBar, TheHandleStandsOutFromItsGrooveInLightAndInDark) {
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
        theme.use(choice);
        const QImage picture = bar.grab().toImage();
        const QColor handle = picture.pixelColor(bar.part(QStyle::SC_ScrollBarSlider).center());
        const QColor groove = picture.pixelColor(bar.part(QStyle::SC_ScrollBarSubPage).center());
        EXPECT_GE(contrast(handle, groove), 3.0)
            << handle.name().toStdString() << " on " << groove.name().toStdString();
    }
}

TEST_P(ReadableStyleScrollBar, ThereIsNoHandleWhereThereIsNothingToScroll) {
    bar.setRange(0, 0);
    const QImage picture = bar.grab().toImage();
    EXPECT_EQ(picture.pixelColor(bar.rect().center()), picture.pixelColor(QPoint(2, 2)));
}

TEST(ReadableStyle, AScrollBarThatIsMirroredBeginsAtTheRight) {
    const Theme theme;
    QScrollBar bar(Qt::Horizontal);
    bar.setLayoutDirection(Qt::RightToLeft);
    bar.setRange(0, 200);
    bar.setPageStep(100);
    bar.setValue(0);
    bar.resize(300, 14);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Horizontal;
    option.maximum = 200;
    option.pageStep = 100;
    const QRect handle = bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    EXPECT_EQ(handle, QRect(200, 0, 100, 14));
}

} // namespace
} // namespace waymark
