#include "app/desktop/widgets/choice_button.h"
#include "app/desktop/widgets/plain_text_field.h"
#include "app/desktop/widgets/text_label.h"
#include "tests/app/desktop/pages/ratings/ratings_house.h"

#include <QCheckBox>
#include <QListView>
#include <QPushButton>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class RatingRoundsTest : public test::RatingsTest {
protected:
    // Every skill of the level at Working, in one sitting, until the page says that it is done.
    void rateAll() {
        aimAt("senior-product-manager");
        openPage();
        focusSheet();
        for (int i = 0; i < 5; ++i) {
            press(Qt::Key_2);
            press(Qt::Key_Return);
        }
    }

    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (QPushButton* found : page->findChildren<QPushButton*>()) {
            if (found->isVisible() && found->text() == text && !found->objectName().startsWith(u"rateAll"_s))
                return found;
        }
        ADD_FAILURE() << text.toStdString();
        return nullptr;
    }

    [[nodiscard]] bool handles(ActionId action) const {
        const auto handled = page->handledActions();
        return std::ranges::count(handled, action) > 0;
    }
};

TEST_F(RatingRoundsTest, BeforeTheFirstAnswerThereIsNothingToRateAgain) {
    aimAt("senior-product-manager");
    openPage();
    EXPECT_FALSE(handles(ActionId::rateAllAgain));
    EXPECT_FALSE(find(u"rateAllAgain"_s)->isVisible());
    EXPECT_FALSE(find(u"round"_s)->isVisible());
}

TEST_F(RatingRoundsTest, TheEndOffersANewRoundInWhichEverythingIsLeft) {
    rateAll();
    EXPECT_EQ(text(u"left"_s), u"None of 5 left"_s);
    EXPECT_EQ(text(u"round"_s), u"Your last answer was on 12 March 2026."_s);
    button(u"Rate &all again"_s)->click();
    EXPECT_EQ(document.undoStack()->undoText(), u"Rate all again"_s);
    EXPECT_EQ(text(u"left"_s), u"5 of 5 left"_s);
    EXPECT_EQ(text(u"skillName"_s), u"Agile practices"_s);
    EXPECT_EQ(document.record().ratings.size(), 5U) << "nothing is overwritten";
    EXPECT_FALSE(level(2)->isChecked());
    EXPECT_EQ(text(u"lastAnswerText"_s),
              u"You answered on 12 March 2026. Your answer stays hidden until you choose again."_s);
    EXPECT_EQ(text(u"round"_s), u"This round began on 12 March 2026. You finished the last one on 12 March 2026."_s);
    document.undoStack()->undo();
    EXPECT_EQ(text(u"left"_s), u"None of 5 left"_s);
    EXPECT_TRUE(level(2)->isChecked());
}

TEST_F(RatingRoundsTest, InSpringEachSkillIsLeftUntilItIsAnsweredAndTheLastAnswerIsShownThen) {
    rateAll();
    later(std::chrono::days(200));
    reopen();
    page->show(Place{.page = PageId::ratings});
    EXPECT_EQ(text(u"left"_s), u"None of 5 left"_s);
    QTest::mouseClick(find(u"rateAllAgain"_s), Qt::LeftButton);
    EXPECT_EQ(text(u"left"_s), u"5 of 5 left"_s);
    find<QCheckBox>(u"onlyLeft"_s)->click();
    auto* list = find<QListView>(u"skills"_s);
    EXPECT_EQ(list->model()->rowCount(), 5);
    EXPECT_TRUE(find(u"showLastAnswer"_s)->isVisible());
    focusSheet();
    press(Qt::Key_3);
    EXPECT_EQ(text(u"lastAnswerText"_s), u"On 12 March 2026 you said: Working. Today: Practitioner."_s);
    EXPECT_EQ(text(u"left"_s), u"4 of 5 left"_s);
    // Another day the round goes on where it was left, and what was answered in it is not left.
    later(std::chrono::days(1));
    reopen();
    EXPECT_EQ(text(u"left"_s), u"4 of 5 left"_s);
    EXPECT_EQ(text(u"round"_s),
              u"This round began on 28 September 2026. You finished the last one on 12 March 2026."_s);
}

TEST_F(RatingRoundsTest, StillTrueCountsForTheRound) {
    rateAll();
    later(std::chrono::days(200));
    reopen();
    QTest::mouseClick(find(u"rateAllAgain"_s), Qt::LeftButton);
    for (int i = 0; i < 5; ++i) {
        focusSheet();
        press(Qt::Key_C);
        press(Qt::Key_Down, Qt::AltModifier);
    }
    ASSERT_EQ(document.record().ratings.size(), 10U);
    EXPECT_EQ(document.record().ratings.back().at, now);
    EXPECT_EQ(document.record().ratings.back().proficiency, ProficiencyId("working"));
    EXPECT_EQ(text(u"left"_s), u"None of 5 left"_s);
    EXPECT_EQ(text(u"round"_s), u"This round began on 28 September 2026; you finished it on 28 September 2026."_s);
    EXPECT_NE(button(u"&See my gap"_s), nullptr);
    page->perform(ActionId::rateAllAgain);
    EXPECT_EQ(text(u"left"_s), u"5 of 5 left"_s);
}

TEST_F(RatingRoundsTest, ANewRoundHidesWhatWasAskedForInTheLast) {
    rateAll();
    later(std::chrono::days(200));
    reopen();
    page->show(Place{.page = PageId::ratings, .skill = SkillId("user-insight")});
    QTest::mouseClick(find(u"showLastAnswer"_s), Qt::LeftButton);
    EXPECT_FALSE(find(u"showLastAnswer"_s)->isVisible());
    page->perform(ActionId::rateAllAgain);
    page->show(Place{.page = PageId::ratings, .skill = SkillId("user-insight")});
    EXPECT_TRUE(find(u"showLastAnswer"_s)->isVisible());
}

TEST_F(RatingRoundsTest, WhatWasSkippedIsOfferedAtTheEnd) {
    aimAt("senior-product-manager");
    openPage();
    focusSheet();
    press(Qt::Key_2);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_2);
        press(Qt::Key_Return);
    }
    button(u"Go on wi&th what is left"_s)->click();
    EXPECT_EQ(text(u"skillName"_s), u"User insight"_s);
}

TEST_F(RatingRoundsTest, TheRunGoesOnWhereItWasLeft) {
    aimAt("senior-product-manager");
    openPage();
    focusSheet();
    press(Qt::Key_2);
    reopen();
    openPage();
    EXPECT_EQ(text(u"skillName"_s), u"User insight"_s);
}

TEST_F(RatingRoundsTest, AReadOnlyRecordBeginsNoRound) {
    rateAll();
    ASSERT_TRUE(document.finishSaving(10000));
    Document second;
    ASSERT_TRUE(second.open(recordPath()).done);
    ASSERT_TRUE(second.isReadOnly());
    Session looking{settings, second, actions};
    looking.setLanguages({u"en"_s});
    looking.setFramework(framework);
    RatingsPage other(looking);
    other.show(Place{.page = PageId::ratings});
    const auto handled = other.handledActions();
    EXPECT_EQ(std::ranges::count(handled, ActionId::rateAllAgain), 0);
    EXPECT_FALSE(other.findChild<QWidget*>(u"rateAllAgain"_s)->isVisibleTo(&other));
}

TEST_F(RatingRoundsTest, ARatingComesAfterTheNewestSnapshotAlsoWithinItsSecond) {
    aimAt("senior-product-manager");
    Snapshot snapshot;
    snapshot.id = EntryId("s1");
    snapshot.at = now;
    document.apply(u"Snapshot"_s, {added(snapshot)});
    openPage();
    focusSheet();
    press(Qt::Key_2);
    ASSERT_EQ(document.record().ratings.size(), 1U);
    EXPECT_EQ(document.record().ratings[0].at, now + std::chrono::seconds(1));
}

} // namespace
} // namespace waymark
