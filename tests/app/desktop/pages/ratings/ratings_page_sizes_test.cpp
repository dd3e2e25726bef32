#include "app/desktop/pages/ratings/ratings_page.h"
#include "tests/app/desktop/pages/ratings/ratings_house.h"

#include <QLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStyleOptionButton>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class RatingsPageSizesTest : public test::RatingsTest {
protected:
    void resizeTo(int width, int height) {
        window->resize(width, height);
        settle();
    }

    void zoomTo(int percent) {
        theme.setZoomPercent(percent);
        settle();
    }

    static void settle() {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] bool isNarrow() const { return !find(u"skills"_s)->isVisible(); }

    [[nodiscard]] QSplitter& splitter() const { return *page->findChild<QSplitter*>(); }

    [[nodiscard]] QScrollBar& sheetBar() const {
        QWidget* above = find(u"answers"_s);
        while (qobject_cast<QScrollArea*>(above) == nullptr)
            above = above->parentWidget();
        return *static_cast<QScrollArea*>(above)->verticalScrollBar();
    }

    [[nodiscard]] int listWidth() const { return splitter().sizes().front(); }
};

TEST_F(RatingsPageSizesTest, TheListComesBackAsWideAsItWasFromANarrowWindowAndFromLargeText) {
    aimAt("senior-product-manager");
    openPage();
    const int usual = listWidth();
    EXPECT_LT(usual, 1100 / 3);
    resizeTo(500, 700);
    ASSERT_TRUE(isNarrow());
    resizeTo(1100, 700);
    ASSERT_FALSE(isNarrow());
    EXPECT_EQ(listWidth(), usual);
    zoomTo(200);
    ASSERT_TRUE(isNarrow());
    zoomTo(100);
    ASSERT_FALSE(isNarrow());
    EXPECT_EQ(listWidth(), usual);
}

TEST_F(RatingsPageSizesTest, LargerTextReachesTheChoicesWhileItRuns) {
    aimAt("senior-product-manager");
    openPage();
    const int usual = level(1)->fontMetrics().height();
    const int margin = find(u"level1"_s)->layout()->contentsMargins().left();
    zoomTo(200);
    EXPECT_GT(level(1)->fontMetrics().height(), usual * 3 / 2);
    EXPECT_GT(find(u"level1"_s)->layout()->contentsMargins().left(), margin);
}

TEST_F(RatingsPageSizesTest, AWindowThatWasSmallBeforeItWasMaximisedHasTheUsualList) {
    aimAt("senior-product-manager");
    openPage();
    const int usual = listWidth();
    window.reset();
    window = std::make_unique<QMainWindow>();
    page = new RatingsPage(session);
    window->setCentralWidget(page);
    window->resize(500, 400);
    window->show();
    page->show(Place{.page = PageId::ratings});
    settle();
    ASSERT_TRUE(isNarrow());
    resizeTo(1600, 900);
    EXPECT_EQ(listWidth(), usual);
}

TEST_F(RatingsPageSizesTest, WhereLargeTextPushesTheNameOfTheSkillAwayItStandsAboveTheSheet) {
    aimAt("senior-product-manager");
    theme.setZoomPercent(200);
    openPage();
    resizeTo(800, 560);
    focusSheet();
    settle();
    ASSERT_TRUE(find(u"skillName"_s)->visibleRegion().isEmpty());
    EXPECT_TRUE(find(u"pinnedSkill"_s)->isVisible());
    EXPECT_EQ(text(u"pinnedSkill"_s), u"Agile practices"_s);
    EXPECT_FALSE(level(1)->visibleRegion().isEmpty());
    page->perform(ActionId::rateNextSkill);
    settle();
    sheetBar().setValue(sheetBar().maximum());
    settle();
    EXPECT_EQ(text(u"pinnedSkill"_s), u"User insight"_s);
    sheetBar().setValue(0);
    settle();
    EXPECT_FALSE(find(u"pinnedSkill"_s)->isVisible());
}

TEST_F(RatingsPageSizesTest, ALetterWithAltLeadsToABoxThatHasBeenScrolledAway) {
    aimAt("senior-product-manager");
    theme.setZoomPercent(200);
    openPage();
    resizeTo(800, 560);
    focusSheet();
    settle();
    auto* box = find(u"currentLevel"_s);
    ASSERT_TRUE(box->visibleRegion().isEmpty());
    press(Qt::Key_L, Qt::AltModifier);
    ASSERT_EQ(QApplication::focusWidget(), box);
    settle();
    EXPECT_EQ(box->visibleRegion().boundingRect(), box->rect());
}

TEST_F(RatingsPageSizesTest, TheFocusFrameOfALevelStaysOffItsRing) {
    aimAt("senior-product-manager");
    openPage();
    focusSheet();
    settle();
    ChoiceButton* choice = level(1);
    // Frames are shown to those who walk with the keyboard.
    press(Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    ASSERT_TRUE(choice->hasFocus());
    QStyleOptionButton option;
    option.initFrom(choice);
    const QRect ring = choice->style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, choice);
    const auto picture = [&](const QRect& part) { return choice->grab(part).toImage(); };
    const QImage ringWithFocus = picture(ring);
    const QImage withFocus = picture(choice->rect());
    find(u"nextSkill"_s)->setFocus();
    settle();
    EXPECT_EQ(picture(ring), ringWithFocus);
    EXPECT_NE(picture(choice->rect()), withFocus);
}

TEST_F(RatingsPageSizesTest, OnlyWhatHasTheKeyboardIsFramedInTheColourOfTheFocus) {
    aimAt("senior-product-manager");
    openPage();
    auto* next = find<QPushButton>(u"nextSkill"_s);
    focusSheet();
    EXPECT_FALSE(next->isDefault());
    EXPECT_GT(next->font().weight(), find(u"previousSkill"_s)->font().weight());
    press(Qt::Key_Return);
    EXPECT_EQ(text(u"skillName"_s), u"User insight"_s);
}

TEST_F(RatingsPageSizesTest, TheWidthThatSomebodyGaveTheListOutlastsANarrowWindow) {
    aimAt("senior-product-manager");
    openPage();
    QSplitterHandle* handle = splitter().handle(1);
    const QPoint middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    QTest::mouseMove(handle, middle + QPoint(120, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle + QPoint(120, 0));
    const int own = listWidth();
    ASSERT_GT(own, 1100 / 3);
    resizeTo(500, 700);
    ASSERT_TRUE(isNarrow());
    resizeTo(1100, 700);
    EXPECT_EQ(listWidth(), own);
}

} // namespace
} // namespace waymark
