#include "app/desktop/theme/readable_style.h"
#include "app/desktop/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

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

// Turns the wheel over a box; whether its value changed, and whether it left the wheel to what it stands in.
std::pair<bool, bool> turnWheel(QWidget& box, const auto& value) {
    const auto before = value();
    QWheelEvent wheel(QPointF(3, 3), box.mapToGlobal(QPointF(3, 3)), QPoint(), QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&box, &wheel);
    return {value() != before, !wheel.isAccepted()};
}

TEST(ReadableStyle, TheWheelPassesABoxThatNobodyChose) {
    const Theme theme;
    QWidget page;
    auto* box = new QComboBox(&page);
    box->addItems({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
    auto* day = new QDateEdit(QDate(2026, 11, 28), &page);
    auto* other = new QLineEdit(&page);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    other->setFocus();
    EXPECT_EQ(turnWheel(*box, [&] { return box->currentIndex(); }), std::pair(false, true));
    EXPECT_EQ(turnWheel(*day, [&] { return day->date(); }), std::pair(false, true));
    EXPECT_TRUE(other->hasFocus()) << "nor does it take the keyboard";
    box->setFocus();
    EXPECT_EQ(turnWheel(*box, [&] { return box->currentIndex(); }), std::pair(true, false));
}

TEST(ReadableStyle, TheArrowOfABoxGrowsWithTheText) {
    Theme theme;
    theme.use(ThemeChoice::light);
    const auto ink = [&](int zoom) {
        theme.setZoomPercent(zoom);
        QComboBox box;
        box.resize(box.sizeHint());
        QStyleOptionComboBox option;
        option.initFrom(&box);
        const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, &box);
        const QImage picture = box.grab().toImage();
        int dark = 0;
        for (int x = room.left(); x <= room.right(); ++x) {
            for (int y = room.top(); y <= room.bottom(); ++y)
                dark += picture.valid(x, y) && contrast(picture.pixelColor(x, y), Qt::white) > 7 ? 1 : 0;
        }
        return dark;
    };
    const int usual = ink(100);
    EXPECT_GT(usual, 5);
    EXPECT_GT(ink(200), 2 * usual);
    theme.setZoomPercent(100);
}

TEST(ReadableStyle, TheWayToTheRestOfAMenuBarCanBeSeenInLightAndInDark) {
    Theme theme;
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
        theme.use(choice);
        QMainWindow window;
        for (int menu = 0; menu < 12; ++menu)
            window.menuBar()->addMenu(QStringLiteral("A menu"))->addAction(QStringLiteral("An action"));
        window.resize(300, 200);
        window.show();
        const auto buttons = window.menuBar()->findChildren<QToolButton*>();
        ASSERT_EQ(buttons.size(), 1);
        ASSERT_TRUE(buttons.front()->isVisible());
        const QImage picture =
            window.grab(QRect(buttons.front()->mapTo(&window, QPoint()), buttons.front()->size())).toImage();
        double best = 1;
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y)
                best = std::max(best, contrast(picture.pixelColor(x, y), window.palette().color(QPalette::Window)));
        }
        EXPECT_GE(best, 4.5);
    }
    theme.use(ThemeChoice::light);
}

TEST(ReadableStyle, SomethingToTypeInHasAnEdgeThatCanBeSeenInLightAndInDark) {
    Theme theme;
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
        theme.use(choice);
        QLineEdit line;
        QPlainTextEdit text;
        for (QWidget* field : {static_cast<QWidget*>(&line), static_cast<QWidget*>(&text)}) {
            field->resize(200, 60);
            const QImage picture = field->grab().toImage();
            const QColor edge = picture.pixelColor(0, 30);
            EXPECT_GE(contrast(edge, field->palette().color(QPalette::Base)), 3.0) << edge.name().toStdString();
            EXPECT_GE(contrast(edge, field->palette().color(QPalette::Window)), 3.0) << edge.name().toStdString();
        }
    }
    theme.use(ThemeChoice::light);
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

// Whatever is cut out of the words of a menu's longest line would not be in the picture of a menu with room to spare.
TEST(ReadableStyle, AMenuHasRoomForItsLongestLineAlsoAfterTheTextHasGrown) {
    Theme theme;
    theme.use(ThemeChoice::light);
    QWidget window;
    QMenu menu(&window);
    menu.addAction(QStringLiteral("Save record &as…"))->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    QAction* longest = menu.addAction(QStringLiteral("Carry over to another framewor&k…"));
    for (const int zoom : {100, 200, 130}) {
        theme.setZoomPercent(zoom);
        QCoreApplication::processEvents();
        const auto picture = [&] {
            menu.popup({});
            const QRect line = menu.actionGeometry(longest);
            const int words = QFontMetrics(menu.font()).horizontalAdvance(longest->text().remove(u'&'));
            return menu.grab({line.topLeft(), QSize(words, line.height())}).toImage();
        };
        menu.setMinimumWidth(0);
        const QImage asNeeded = picture();
        menu.hide();
        menu.setMinimumWidth(menu.width() + 200);
        EXPECT_EQ(picture(), asNeeded) << zoom;
        menu.hide();
    }
    theme.setZoomPercent(100);
}

} // namespace
} // namespace waymark
