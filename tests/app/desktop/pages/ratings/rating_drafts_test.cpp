#include "app/desktop/widgets/choice_button.h"
#include "app/desktop/widgets/plain_text_field.h"
#include "app/desktop/widgets/statement_tick.h"
#include "app/desktop/widgets/text_label.h"
#include "core/record/merge.h"
#include "tests/app/desktop/pages/ratings/ratings_house.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class RatingDraftsTest : public test::RatingsTest {
protected:
    [[nodiscard]] StatementTick* tick(int level) const {
        return find(u"level%1"_s.arg(level))->findChild<StatementTick*>();
    }

    void type(const QString& words) {
        find<PlainTextField>(u"reason"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), words);
    }

    [[nodiscard]] QString reason() const { return find<PlainTextField>(u"reason"_s)->toPlainText(); }
};

TEST_F(RatingDraftsTest, TicksAndWordsAreThereAgainAfterClosingWithoutAnAnswer) {
    aimAt("senior-product-manager");
    openPage();
    tick(2)->setFocus();
    press(Qt::Key_Space);
    type(u"In 1 of 4 teams"_s);
    auto* more = find<QCheckBox>(u"askMore"_s);
    if (!more->isChecked())
        more->click();
    auto* sure = find<QComboBox>(u"confidence"_s);
    sure->setFocus();
    press(Qt::Key_Down);
    auto* enjoys = find<QComboBox>(u"enjoyment"_s);
    enjoys->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_TRUE(document.record().ratings.empty());
    EXPECT_EQ(text(u"left"_s), u"5 of 5 left"_s);
    later(std::chrono::days(1));
    reopen();
    openPage();
    EXPECT_EQ(text(u"skillName"_s), u"Agile practices"_s);
    EXPECT_EQ(tick(2)->fit(), StatementFit::iDoThis);
    EXPECT_EQ(reason(), u"In 1 of 4 teams"_s);
    EXPECT_EQ(find<QComboBox>(u"confidence"_s)->currentIndex(), 1);
    EXPECT_EQ(find<QComboBox>(u"enjoyment"_s)->currentIndex(), 2);
    EXPECT_EQ(text(u"suggestion"_s), u"Your ticks speak for: Working. The choice is yours."_s);
    EXPECT_EQ(find<QListView>(u"skills"_s)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
              u"Agile practices: Noted, no answer yet"_s);
    focusSheet();
    press(Qt::Key_3);
    ASSERT_EQ(document.record().ratings.size(), 1U);
    const RatingEntry& entry = document.record().ratings[0];
    EXPECT_EQ(entry.reason, "In 1 of 4 teams");
    EXPECT_EQ(entry.confidence, Confidence::low);
    EXPECT_EQ(entry.enjoyment, Enjoyment::some);
    EXPECT_EQ(entry.statements.size(), 1U);
    EXPECT_TRUE(document.record().drafts.empty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(document.record().ratings.empty());
    EXPECT_EQ(document.record().drafts.size(), 1U);
    EXPECT_EQ(reason(), u"In 1 of 4 teams"_s);
}

TEST_F(RatingDraftsTest, WhatIsTakenBackLeavesNothingBehind) {
    aimAt("senior-product-manager");
    openPage();
    tick(1)->setFocus();
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Space);
    EXPECT_EQ(tick(1)->fit(), std::nullopt);
    EXPECT_TRUE(document.record().drafts.empty());
    type(u"a"_s);
    ASSERT_EQ(document.record().drafts.size(), 1U);
    press(Qt::Key_Backspace);
    EXPECT_TRUE(document.record().drafts.empty());
}

TEST_F(RatingDraftsTest, EachStatementIsAStepOfItsOwn) {
    aimAt("senior-product-manager");
    openPage();
    const int before = document.undoStack()->count();
    tick(1)->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    EXPECT_EQ(document.undoStack()->count(), before + 1);
    tick(2)->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(document.undoStack()->count(), before + 2);
    EXPECT_EQ(document.undoStack()->undoText(), u"Statements of Agile practices"_s);
    document.undoStack()->undo();
    EXPECT_EQ(tick(1)->fit(), StatementFit::partly);
    EXPECT_EQ(tick(2)->fit(), std::nullopt);
}

TEST_F(RatingDraftsTest, EachSkillKeepsItsOwn) {
    aimAt("senior-product-manager");
    openPage();
    type(u"One"_s);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(reason(), QString());
    type(u"Two"_s);
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(reason(), u"One"_s);
    EXPECT_EQ(document.record().drafts.size(), 2U);
}

TEST_F(RatingDraftsTest, WhatWasNotedInTwoCopiesStandsInBothAndGoesIntoOneAnswer) {
    aimAt("senior-product-manager");
    openPage();
    const Record before = document.record();
    type(u"At work"_s);
    Record other = before;
    other.drafts = {{.id = EntryId("other"),
                     .framework = framework->id(),
                     .skill = SkillId("agile-practices"),
                     .changed = now + std::chrono::seconds(5),
                     .reason = "At home",
                     .statements = {{ProficiencyId("working"), 0, StatementFit::partly}}}};
    document.replace(u"Merge"_s, mergeRecords(document.record(), other));
    EXPECT_EQ(reason(), u"At work\nAt home"_s);
    EXPECT_EQ(tick(2)->fit(), StatementFit::partly);
    type(u"!"_s);
    ASSERT_EQ(document.record().drafts.size(), 1U);
    EXPECT_EQ(document.record().drafts[0].reason, "At work\nAt home!");
    focusSheet();
    press(Qt::Key_2);
    EXPECT_TRUE(document.record().drafts.empty());
    ASSERT_EQ(document.record().ratings.size(), 1U);
    EXPECT_EQ(document.record().ratings[0].reason, "At work\nAt home!");
    // The other copy does not know yet that its note went into an answer.
    document.replace(u"Merge"_s, mergeRecords(document.record(), other));
    EXPECT_EQ(document.record().drafts.size(), 1U);
    EXPECT_TRUE(level(2)->isChecked()) << "it is in the answer: nothing is asked again";
    // What was written there after the answer is.
    other.drafts[0].reason = "At home, in June";
    other.drafts[0].changed = now + std::chrono::days(90);
    document.replace(u"Merge"_s, mergeRecords(document.record(), other));
    EXPECT_FALSE(level(2)->isChecked());
    EXPECT_EQ(reason(), u"At home, in June"_s);
}

TEST_F(RatingDraftsTest, DigitsAndLettersTypedIntoTheReasonRateNothing) {
    aimAt("senior-product-manager");
    openPage();
    type(u"1 2 3 4 0 a u c"_s);
    press(Qt::Key_Return);
    press(Qt::Key_3);
    EXPECT_TRUE(document.record().ratings.empty());
    EXPECT_EQ(reason(), u"1 2 3 4 0 a u c\n3"_s);
    EXPECT_EQ(text(u"skillName"_s), u"Agile practices"_s);
}

TEST_F(RatingDraftsTest, LettersAndDigitsTypedIntoADropDownJumpToAnEntryAndRateNothing) {
    aimAt("senior-product-manager");
    openPage();
    find<QCheckBox>(u"askMore"_s)->setChecked(true);
    int tried = 0;
    for (QComboBox* choice : page->findChildren<QComboBox*>()) {
        if (!choice->isVisible() || !choice->isEnabled())
            continue;
        choice->setFocus();
        QTest::keyClicks(choice, u"a0u1c24"_s);
        QTest::keyClicks(choice, u"A3UC"_s, Qt::ShiftModifier);
        EXPECT_TRUE(document.record().ratings.empty()) << choice->objectName().toStdString();
        choice->showPopup();
        QTest::keyClicks(choice->view(), u"a0u1c"_s);
        choice->hidePopup();
        EXPECT_TRUE(document.record().ratings.empty()) << choice->objectName().toStdString();
        ++tried;
    }
    EXPECT_GE(tried, 3);
}

TEST_F(RatingDraftsTest, KeysRateWhileTheListHasTheKeyboard) {
    aimAt("senior-product-manager");
    openPage();
    auto* list = find<QListView>(u"skills"_s);
    list->setFocus();
    press(Qt::Key_2);
    EXPECT_EQ(QApplication::focusWidget(), list);
    press(Qt::Key_Down);
    EXPECT_EQ(text(u"skillName"_s), u"User insight"_s);
    press(Qt::Key_0);
    press(Qt::Key_Down);
    press(Qt::Key_A);
    press(Qt::Key_Down);
    press(Qt::Key_U);
    press(Qt::Key_Down);
    press(Qt::Key_4);
    ASSERT_EQ(document.record().ratings.size(), 5U);
    EXPECT_EQ(document.record().ratings[0].proficiency, ProficiencyId("working"));
    EXPECT_EQ(document.record().ratings[1].answer, Answer::notYet);
    EXPECT_EQ(document.record().ratings[2].answer, Answer::notApplicable);
    EXPECT_EQ(document.record().ratings[3].answer, Answer::notSure);
    EXPECT_EQ(document.record().ratings[4].proficiency, ProficiencyId("expert"));
    press(Qt::Key_Up);
    EXPECT_EQ(text(u"skillName"_s), u"Life-cycle management"_s);
    // Enter goes to the sheet, and there on to the next skill.
    press(Qt::Key_Return);
    EXPECT_NE(QApplication::focusWidget(), list);
    press(Qt::Key_Return);
    EXPECT_EQ(text(u"skillName"_s), u"Financial ownership"_s);
}

TEST_F(RatingDraftsTest, KeysRateFromATickAndFromTheButtonsToo) {
    aimAt("senior-product-manager");
    openPage();
    tick(1)->setFocus();
    press(Qt::Key_3);
    find(u"nextSkill"_s)->setFocus();
    press(Qt::Key_1);
    ASSERT_EQ(document.record().ratings.size(), 2U);
    EXPECT_EQ(document.record().ratings[1].proficiency, ProficiencyId("awareness"));
    press(Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_EQ(text(u"skillName"_s), u"User insight"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4, Qt::KeypadModifier);
    ASSERT_EQ(document.record().ratings.size(), 3U);
    EXPECT_EQ(document.record().ratings[2].skill, SkillId("user-insight"));
    // Enter on a button does what the button says.
    find(u"previousSkill"_s)->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(text(u"skillName"_s), u"Agile practices"_s);
}

} // namespace
} // namespace waymark
