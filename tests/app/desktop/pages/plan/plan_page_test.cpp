#include "tests/app/desktop/pages/plan/plan_page_fixture.h"

namespace waymark {
namespace {

using namespace Qt::StringLiterals;
using test::on;
using test::PlanPageTest;
using test::sampleAction;

TEST_F(PlanPageTest, ActionsStandInGroupsAndSayHowLateTheyAreInWords) {
    useRecord({sampleAction("later", "Later", "2026-09-01"), sampleAction("late", "Late", "2026-03-09"),
               sampleAction("today", "Today", "2026-03-12"), sampleAction("soon", "Soon", "2026-03-13"),
               sampleAction("some-day", "Some day"), sampleAction("done", "Ready", "2026-03-01", "2026-02-20")});
    openPage();
    EXPECT_EQ(rows(), (QStringList{u"Overdue (1)"_s, u"Late. %1: 3 day(s) overdue"_s.arg(on("2026-03-09")),
                                   u"Due soon (2)"_s, u"Today. %1: due today"_s.arg(on("2026-03-12")),
                                   u"Soon. %1: due in 1 day(s)"_s.arg(on("2026-03-13")), u"Due later (1)"_s,
                                   u"Later. Due on %1"_s.arg(on("2026-09-01")), u"No date (1)"_s, u"Some day"_s}));
    find<QCheckBox>(u"showDone"_s)->click();
    EXPECT_EQ(rows().mid(9), (QStringList{u"Done (1)"_s, u"Ready. Done on %1"_s.arg(on("2026-02-20"))}));
    EXPECT_TRUE(settings.value(Setting::planShowDone).toBool());
}

TEST_F(PlanPageTest, TheKeyboardPassesOverHeadings) {
    useRecord({sampleAction("late", "Late", "2026-03-09"), sampleAction("some-day", "Some day")});
    openPage();
    EXPECT_EQ(chosen(), u"Late"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(chosen(), u"Some day"_s);
    EXPECT_EQ(what()->toPlainText(), u"Some day"_s);
    EXPECT_EQ(page->place().detail, u"some-day"_s);
    press(Qt::Key_Up);
    EXPECT_EQ(chosen(), u"Late"_s);
}

TEST_F(PlanPageTest, ANewActionIsNothingUntilSomebodyTypes) {
    useRecord();
    openPage();
    EXPECT_TRUE(says(u"There is nothing in your plan yet"_s));
    const int steps = document.undoStack()->count();
    find<QPushButton>(u"addAction"_s)->click();
    EXPECT_EQ(QApplication::focusWidget(), what());
    EXPECT_EQ(document.undoStack()->count(), steps);
    QTest::keyClicks(what(), u"Sit in on two sessions"_s);
    ASSERT_EQ(planned().size(), 1U);
    EXPECT_EQ(planned()[0].what, "Sit in on two sessions");
    EXPECT_EQ(planned()[0].changed, now);
    EXPECT_EQ(document.undoStack()->count(), steps + 1);
    EXPECT_EQ(document.undoStack()->undoText(), u"Add an action"_s);
    EXPECT_EQ(chosen(), u"Sit in on two sessions"_s);
    EXPECT_EQ(QApplication::focusWidget(), what());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(planned().empty());
    EXPECT_FALSE(find(u"actionForm"_s)->isVisible());
}

TEST_F(PlanPageTest, EveryFieldGoesIntoTheRecordAndTypingIsOneStep) {
    useRecord({sampleAction("a", "Sit in")});
    openPage();
    const int steps = document.undoStack()->count();
    press(Qt::Key_F2);
    EXPECT_EQ(QApplication::focusWidget(), what());
    QTest::keyClicks(what(), u" on sessions"_s);
    auto* skill = find<ChoiceCombo>(u"actionSkill"_s);
    skill->setFocus();
    QTest::keyClicks(skill, u"User"_s);
    auto* level = find<ChoiceCombo>(u"actionLevel"_s);
    level->setFocus();
    press(Qt::Key_End);
    find<PlainTextField>(u"with"_s)->setFocus();
    QTest::keyClicks(find(u"with"_s), u"Ana"_s);
    find<PlainTextField>(u"firstStep"_s)->setFocus();
    QTest::keyClicks(find(u"firstStep"_s), u"Ask Ana"_s);
    const Action& action = planned().at(0);
    EXPECT_EQ(action.what, "Sit in on sessions");
    EXPECT_EQ(action.skill, SkillId("user-insight"));
    EXPECT_EQ(action.proficiency, ProficiencyId("expert"));
    EXPECT_EQ(action.with, "Ana");
    EXPECT_EQ(action.firstStep, "Ask Ana");
    EXPECT_EQ(document.undoStack()->count(), steps + 5);
    EXPECT_EQ(rows().at(1), u"Sit in on sessions. User insight: Expert. With Ana"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(planned().at(0).firstStep, "");
    EXPECT_EQ(find<PlainTextField>(u"firstStep"_s)->toPlainText(), QString());
}

TEST_F(PlanPageTest, ADayIsOptionalAndCanBeTyped) {
    useRecord({sampleAction("a", "Sit in")});
    openPage();
    EXPECT_FALSE(day(u"due"_s)->isVisible());
    has(u"due"_s)->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(planned().at(0).due, parseDate("2026-04-09"));
    EXPECT_EQ(rows().at(0), u"Due soon (1)"_s);
    press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), day(u"due"_s));
    day(u"due"_s)->setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClicks(day(u"due"_s), u"2027"_s);
    EXPECT_EQ(planned().at(0).due, parseDate("2027-04-09"));
    EXPECT_EQ(rows().at(0), u"Due later (1)"_s);
    EXPECT_EQ(chosen(), u"Sit in"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(planned().at(0).due, std::nullopt);
    EXPECT_FALSE(has(u"due"_s)->isChecked());
    has(u"due"_s)->click();
    EXPECT_EQ(planned().at(0).due, parseDate("2026-04-09"));
    has(u"due"_s)->click();
    EXPECT_EQ(planned().at(0).due, std::nullopt);
}

TEST_F(PlanPageTest, DoneIsAPressAwayStaysInSightAndCanBeTakenBack) {
    useRecord({sampleAction("a", "Sit in", "2026-03-01"), sampleAction("b", "Speak")});
    openPage();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(planned().at(0).done, parseDate("2026-03-12"));
    EXPECT_EQ(told, u"“Sit in” is done."_s);
    EXPECT_EQ(chosen(), u"Sit in"_s);
    EXPECT_TRUE(rows().contains(u"Done (1)"_s));
    EXPECT_EQ(day(u"done"_s)->date(), QDate(2026, 3, 12));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(planned().at(0).done, std::nullopt);
    EXPECT_EQ(told, u"“Sit in” is open again."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Up);
    EXPECT_EQ(chosen(), u"Speak"_s);
    EXPECT_FALSE(rows().contains(u"Done (1)"_s));
}

TEST_F(PlanPageTest, RemovingSaysSoAndUndoBringsBack) {
    useRecord({sampleAction("a", "Sit in", "2026-03-01"), sampleAction("b", "Speak")});
    openPage();
    press(Qt::Key_Delete);
    ASSERT_EQ(planned().size(), 1U);
    EXPECT_EQ(told, u"Removed “Sit in”. Undo brings it back."_s);
    EXPECT_EQ(chosen(), u"Speak"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(planned().size(), 2U);
    EXPECT_EQ(planned()[0].what, "Sit in");
}

TEST_F(PlanPageTest, DeleteInAFieldRemovesNoAction) {
    useRecord({sampleAction("a", "Sit in", "2026-03-01")});
    openPage();
    for (QWidget* field : std::initializer_list<QWidget*>{what(), find(u"actionSkill"_s), find(u"actionLevel"_s),
                                                          day(u"due"_s), find(u"with"_s), find(u"firstStep"_s)}) {
        field->setFocus();
        press(Qt::Key_Delete);
        EXPECT_EQ(planned().size(), 1U) << field->objectName().toStdString();
    }
}

} // namespace
} // namespace waymark
