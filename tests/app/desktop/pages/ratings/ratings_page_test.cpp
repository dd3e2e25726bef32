#include "app/desktop/pages/ratings/ratings_page.h"
#include "app/desktop/widgets/choice_button.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/plain_text_field.h"
#include "app/desktop/widgets/role_level_combo.h"
#include "app/desktop/widgets/statement_tick.h"
#include "app/desktop/widgets/text_label.h"
#include "tests/app/desktop/pages/ratings/ratings_house.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class RatingsPageTest : public test::RatingsTest {};

TEST_F(RatingsPageTest, WithoutARoleLevelItAsksForOne) {
    openPage();
    EXPECT_TRUE(page->findChild<QPushButton*>()->isEnabled());
    auto* target = find<RoleLevelCombo>(u"targetLevel"_s);
    EXPECT_EQ(target->currentText(), u"Not chosen yet"_s);
    EXPECT_FALSE(find(u"skillName"_s)->isVisible());
    target->setFocus();
    while (target->level() != RoleLevelId("senior-product-manager"))
        press(Qt::Key_Down);
    EXPECT_EQ(document.record().aims.target, RoleLevelId("senior-product-manager"));
    EXPECT_EQ(document.undoStack()->undoText(), u"The role level I aim at"_s);
    EXPECT_TRUE(find(u"skillName"_s)->isVisible());
    EXPECT_EQ(text(u"left"_s), u"5 of 5 left"_s);
}

TEST_F(RatingsPageTest, WhereNoRoleLevelCanBeChosenItSaysWhy) {
    openPage();
    auto* empty = page->findChild<EmptyState*>();
    ASSERT_NE(empty, nullptr);
    const auto says = [empty](const QString& part) {
        return std::ranges::any_of(empty->findChildren<QLabel*>(),
                                   [&](const QLabel* label) { return label->text().contains(part); });
    };
    EXPECT_TRUE(says(u"Choose your role level"_s));
    QFile file(folder.filePath(u"taken"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    document.begin(folder.filePath(u"taken/records/me.waymark"_s));
    ASSERT_TRUE(document.isReadOnly());
    EXPECT_FALSE(says(u"Choose your role level"_s));
    EXPECT_TRUE(says(u"No role level can be chosen"_s));
    EXPECT_TRUE(says(u"Nothing can be written to the folder "_s));
}

TEST_F(RatingsPageTest, ADigitGivesTheLevelAndAltDownGoesOn) {
    aimAt("senior-product-manager");
    openPage();
    focusSheet();
    press(Qt::Key_2);
    ASSERT_EQ(document.record().ratings.size(), 1U);
    EXPECT_EQ(document.record().ratings[0].skill, SkillId("agile-practices"));
    EXPECT_EQ(document.record().ratings[0].proficiency, ProficiencyId("working"));
    EXPECT_EQ(document.record().ratings[0].at, now);
    EXPECT_EQ(document.undoStack()->undoText(), u"Rate Agile practices: Working"_s);
    EXPECT_TRUE(level(2)->isChecked());
    EXPECT_EQ(text(u"left"_s), u"4 of 5 left"_s);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(text(u"skillName"_s), u"User insight"_s);
    press(Qt::Key_0);
    press(Qt::Key_Return);
    press(Qt::Key_A);
    press(Qt::Key_Return);
    press(Qt::Key_U);
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(text(u"skillName"_s), u"Product ownership"_s);
    ASSERT_EQ(document.record().ratings.size(), 4U);
    EXPECT_EQ(document.record().ratings[1].answer, Answer::notYet);
    EXPECT_EQ(document.record().ratings[2].answer, Answer::notApplicable);
    EXPECT_EQ(document.record().ratings[3].answer, Answer::notSure);
    EXPECT_EQ(text(u"left"_s), u"1 of 5 left"_s);
}

TEST_F(RatingsPageTest, DigitsTypedIntoTheReasonAreTextAndTypingIsOneStep) {
    aimAt("senior-product-manager");
    openPage();
    focusSheet();
    press(Qt::Key_3);
    auto* reason = find<PlainTextField>(u"reason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"In 1 of 4 teams, a 0 to 2 plan"_s);
    EXPECT_EQ(document.record().ratings.size(), 1U);
    EXPECT_EQ(document.record().ratings[0].proficiency, ProficiencyId("practitioner"));
    EXPECT_EQ(document.record().ratings[0].reason, "In 1 of 4 teams, a 0 to 2 plan");
    EXPECT_EQ(document.undoStack()->undoText(), u"Reason for Agile practices"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(document.record().ratings[0].reason, "");
    EXPECT_EQ(reason->toPlainText(), QString());
    press(Qt::Key_Tab);
    EXPECT_NE(QApplication::focusWidget(), reason);
}

TEST_F(RatingsPageTest, ArrowKeysGoRoundTheAnswersAndChooseNothing) {
    aimAt("senior-product-manager");
    openPage();
    focusSheet();
    press(Qt::Key_1);
    level(1)->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), level(3));
    EXPECT_EQ(document.record().ratings.size(), 1U);
    press(Qt::Key_Space);
    ASSERT_EQ(document.record().ratings.size(), 2U);
    EXPECT_EQ(document.record().ratings[1].proficiency, ProficiencyId("practitioner"));
}

TEST_F(RatingsPageTest, EveryAnswerIsANewEntryAndKeepsWhatWasSaidBesideIt) {
    aimAt("senior-product-manager");
    openPage();
    focusSheet();
    press(Qt::Key_1);
    find<PlainTextField>(u"reason"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"Six teams"_s);
    focusSheet();
    later(std::chrono::minutes(1));
    press(Qt::Key_2);
    ASSERT_EQ(document.record().ratings.size(), 2U);
    EXPECT_EQ(document.record().ratings[0].proficiency, ProficiencyId("awareness"));
    EXPECT_EQ(document.record().ratings[1].reason, "Six teams");
    EXPECT_NE(document.record().ratings[0].id, document.record().ratings[1].id);
}

TEST_F(RatingsPageTest, AfterClosingAndOpeningTheRatingIsThereAndHiddenUntilThereIsANewOne) {
    aimAt("senior-product-manager");
    openPage();
    focusSheet();
    press(Qt::Key_2);
    later(std::chrono::days(100));
    reopen();
    EXPECT_EQ(text(u"left"_s), u"4 of 5 left"_s);
    EXPECT_EQ(text(u"lastAnswerText"_s),
              u"You answered on 12 March 2026. Your answer stays hidden until you choose again."_s);
    EXPECT_EQ(text(u"answerState"_s), u"Not answered again yet"_s);
    EXPECT_FALSE(level(2)->isChecked());
    auto* list = find<QListView>(u"skills"_s);
    EXPECT_EQ(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
              u"Agile practices: Answered on 12 March 2026"_s);
    focusSheet();
    press(Qt::Key_3);
    EXPECT_EQ(text(u"lastAnswerText"_s), u"On 12 March 2026 you said: Working. Today: Practitioner."_s);
    ASSERT_EQ(document.record().ratings.size(), 2U);
    EXPECT_EQ(document.record().ratings[1].at, now);
}

TEST_F(RatingsPageTest, StillTrueGivesTheSameAnswerWithTodaysDate) {
    aimAt("senior-product-manager");
    openPage();
    focusSheet();
    press(Qt::Key_2);
    find<PlainTextField>(u"reason"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"Six teams"_s);
    later(std::chrono::days(100));
    reopen();
    QTest::mouseClick(find(u"showLastAnswer"_s), Qt::LeftButton);
    EXPECT_EQ(text(u"lastAnswerText"_s), u"On 12 March 2026 you said: Working."_s);
    EXPECT_EQ(document.record().ratings.size(), 1U);
    QTest::mouseClick(find(u"stillTrue"_s), Qt::LeftButton);
    ASSERT_EQ(document.record().ratings.size(), 2U);
    EXPECT_EQ(document.record().ratings[1].proficiency, ProficiencyId("working"));
    EXPECT_EQ(document.record().ratings[1].reason, "Six teams");
    EXPECT_EQ(document.record().ratings[1].at, now);
    EXPECT_EQ(document.undoStack()->undoText(), u"Agile practices: still Working"_s);
}

TEST_F(RatingsPageTest, AReasonGivenLaterIsNoAnswerButGoesWithTheNextOne) {
    aimAt("senior-product-manager");
    openPage();
    focusSheet();
    press(Qt::Key_2);
    later(std::chrono::days(100));
    reopen();
    QTest::mouseClick(find(u"showLastAnswer"_s), Qt::LeftButton);
    find<PlainTextField>(u"reason"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"More"_s);
    EXPECT_EQ(document.record().ratings.size(), 1U);
    ASSERT_EQ(document.record().drafts.size(), 1U);
    EXPECT_EQ(document.undoStack()->count(), 1) << "typing is one step";
    focusSheet();
    press(Qt::Key_C);
    ASSERT_EQ(document.record().ratings.size(), 2U);
    EXPECT_EQ(document.record().ratings[0].reason, "");
    EXPECT_EQ(document.record().ratings[1].reason, "More");
    EXPECT_EQ(document.record().ratings[1].proficiency, ProficiencyId("working"));
    EXPECT_EQ(document.record().ratings[1].at, now);
    EXPECT_TRUE(document.record().drafts.empty());
}

TEST_F(RatingsPageTest, AClockSetBackNeverMakesANewAnswerOlderThanTheLast) {
    aimAt("senior-product-manager");
    openPage();
    focusSheet();
    press(Qt::Key_2);
    later(-std::chrono::days(400));
    press(Qt::Key_3);
    EXPECT_EQ(latestRating(document.record(), SkillId("agile-practices"))->proficiency, ProficiencyId("practitioner"));
}

TEST_F(RatingsPageTest, ALevelThatIsNotDefinedCannotBeChosenAndSaysWhy) {
    aimAt("delivery-manager");
    openPage();
    page->show(Place{.page = PageId::ratings, .skill = SkillId("making-a-process-work")});
    EXPECT_FALSE(level(1)->isEnabled());
    QString told;
    QObject::connect(&session, &Session::messageTold, page, [&](const QString& message) { told = message; });
    focusSheet();
    press(Qt::Key_1);
    EXPECT_TRUE(document.record().ratings.empty());
    EXPECT_EQ(told, u"Awareness is not defined for this skill, so it cannot be chosen."_s);
    press(Qt::Key_2);
    EXPECT_EQ(document.record().ratings.size(), 1U);
}

TEST_F(RatingsPageTest, TicksAreAHelpThatGoesWithTheAnswer) {
    aimAt("senior-product-manager");
    openPage();
    auto* tick = find(u"level2"_s)->findChild<StatementTick*>();
    tick->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(tick->fit(), StatementFit::iDoThis);
    EXPECT_TRUE(document.record().ratings.empty());
    ASSERT_EQ(document.record().drafts.size(), 1U);
    EXPECT_EQ(text(u"suggestion"_s), u"Your ticks speak for: Working. The choice is yours."_s);
    EXPECT_FALSE(level(2)->isChecked());
    press(Qt::Key_Space);
    EXPECT_EQ(tick->fit(), StatementFit::partly);
    press(Qt::Key_2);
    ASSERT_EQ(document.record().ratings.size(), 1U);
    ASSERT_EQ(document.record().ratings[0].statements.size(), 1U);
    EXPECT_EQ(document.record().ratings[0].statements[0].fit, StatementFit::partly);
    press(Qt::Key_Right);
    EXPECT_EQ(document.record().ratings[0].statements[0].fit, StatementFit::notYet);
    EXPECT_EQ(document.undoStack()->undoText(), u"Statements of Agile practices"_s);
}

TEST_F(RatingsPageTest, WhatTheAimAsksForIsToldAfterTheAnswerOrOnRequest) {
    aimAt("senior-product-manager");
    openPage();
    EXPECT_FALSE(find(u"expectation"_s)->isVisible());
    focusSheet();
    press(Qt::Key_2);
    EXPECT_EQ(text(u"expectation"_s), u"Senior product manager asks for: Practitioner."_s);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_FALSE(find(u"expectation"_s)->isVisible());
    find<QCheckBox>(u"showExpected"_s)->click();
    EXPECT_EQ(text(u"expectation"_s), u"Senior product manager asks for: Expert."_s);
}

TEST_F(RatingsPageTest, OnlyWhatIsLeftHidesTheRestAndTheEndOffersTheGap) {
    aimAt("product-manager");
    openPage();
    auto* list = find<QListView>(u"skills"_s);
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    focusSheet();
    press(Qt::Key_2);
    find<QCheckBox>(u"onlyLeft"_s)->click();
    EXPECT_EQ(list->model()->rowCount(), 4);
    focusSheet();
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(list->model()->rowCount(), 3);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Down, Qt::AltModifier);
    Place asked;
    QObject::connect(&session, &Session::placeRequested, page, [&](const Place& place) { asked = place; });
    for (QPushButton* button : page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"&See my gap"_s)
            button->click();
    }
    EXPECT_EQ(asked.page, PageId::gap);
}

TEST_F(RatingsPageTest, ScreenReadersHearAGroupOfRadioButtonsWithLevelAndStatements) {
    aimAt("senior-product-manager");
    openPage();
    focusSheet();
    press(Qt::Key_2);
    QAccessibleInterface* group = QAccessible::queryAccessibleInterface(find(u"answers"_s));
    EXPECT_EQ(group->role(), QAccessible::Grouping);
    EXPECT_EQ(group->text(QAccessible::Name), u"Where do you stand in Agile practices?"_s);
    QAccessibleInterface* choice = QAccessible::queryAccessibleInterface(level(2));
    EXPECT_EQ(choice->role(), QAccessible::RadioButton);
    EXPECT_TRUE(choice->text(QAccessible::Name).startsWith(u"Working, level 2 of 4, 2 statement"_s));
    EXPECT_TRUE(choice->state().checked);
    QAccessibleInterface* tick = QAccessible::queryAccessibleInterface(find(u"level2"_s)->findChild<StatementTick*>());
    EXPECT_EQ(tick->role(), QAccessible::CheckBox);
    EXPECT_EQ(tick->text(QAccessible::Name), u"work with a team in small steps: not ticked"_s);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(find(u"skills"_s))->text(QAccessible::Name), u"Skills to rate"_s);
}

TEST_F(RatingsPageTest, TabGoesDownTheSheetInReadingOrder) {
    aimAt("senior-product-manager");
    openPage();
    focusSheet();
    press(Qt::Key_2);
    level(2)->setFocus();
    std::vector<int> heights;
    QWidget* last = nullptr;
    auto* sheet = find(u"answers"_s)->parentWidget();
    for (int i = 0; i < 12 && QApplication::focusWidget() != last; ++i) {
        last = QApplication::focusWidget();
        if (!sheet->isAncestorOf(last))
            break;
        heights.push_back(last->mapTo(sheet, QPoint()).y());
        press(Qt::Key_Tab);
    }
    EXPECT_GE(heights.size(), 4U);
    EXPECT_TRUE(std::ranges::is_sorted(heights));
}

TEST_F(RatingsPageTest, ItFitsTwiceTheTextSizeRightToLeftInASmallWindow) {
    aimAt("senior-product-manager");
    theme.setZoomPercent(200);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    openPage();
    window->resize(800, 560);
    QCoreApplication::processEvents();
    EXPECT_TRUE(find(u"skillChooser"_s)->isVisible());
    EXPECT_FALSE(find(u"skills"_s)->isVisible());
    EXPECT_LE(window->width(), 800);
    focusSheet();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), level(4));
    EXPECT_FALSE(level(4)->visibleRegion().isEmpty());
    press(Qt::Key_4);
    EXPECT_EQ(document.record().ratings.size(), 1U);
}

TEST_F(RatingsPageTest, ARecordOfAnotherFrameworkIsLeftAloneAndShownByItsOwnNames) {
    aimAt("senior-product-manager");
    openPage();
    focusSheet();
    press(Qt::Key_2);
    reopen(); // now it keeps the names
    session.setFrameworkTitles({{framework->id(), u"Sample"_s, {}}});
    session.setFramework(test::earlierSampleFramework());
    Place asked;
    QObject::connect(&session, &Session::placeRequested, page, [&](const Place& place) { asked = place; });
    EXPECT_FALSE(find(u"skillName"_s)->isVisible());
    page->perform(ActionId::rateLevel2);
    EXPECT_EQ(document.record().ratings.size(), 1U);
    auto* own = find<QListWidget>(u"ownAnswers"_s);
    ASSERT_TRUE(own->isVisible());
    EXPECT_EQ(own->item(0)->text(), u"Agile practices: Working, 12 March 2026"_s);
    for (QPushButton* button : page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->isEnabled())
            button->click();
    }
    EXPECT_EQ(asked.framework, framework->id());
    // Where it is not in the program there is nowhere to go.
    session.setFrameworkTitles({});
    page->show(Place{.page = PageId::ratings});
    EXPECT_TRUE(own->isVisible());
    for (QPushButton* button : page->findChildren<QPushButton*>())
        EXPECT_FALSE(button->isVisible()) << button->text().toStdString();
}

TEST_F(RatingsPageTest, AFrameworkWithoutLevelsSaysSo) {
    test::SampleSpec spec = test::sampleSpec();
    spec.id = "bare";
    spec.scale.clear();
    for (auto& skill : spec.skills)
        skill.levels.clear();
    for (auto& role : spec.roles) {
        for (auto& one : role.levels) {
            for (auto& expectation : one.expectations)
                expectation.second = "not-specified";
        }
    }
    session.setFramework(test::makeFramework(spec));
    openPage();
    const auto labels = page->findChildren<TextLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const TextLabel* label) {
        return label->isVisible() && label->text() == u"This framework has no levels for its skills."_s;
    }));
}

TEST_F(RatingsPageTest, TheEvidenceForASkillStandsWhereItIsRated) {
    aimAt("senior-product-manager");
    EvidenceItem item;
    item.id = EntryId("item");
    item.date = *parseDate("2026-03-01");
    item.title = "Ran a survey";
    item.skills = {SkillId("user-insight")};
    document.apply(u"Add"_s, {added(item)});
    openPage();
    EXPECT_EQ(text(u"skillEvidenceHeading"_s), u"There is no evidence for this skill yet"_s);
    page->perform(ActionId::rateNextSkill);
    EXPECT_EQ(text(u"skillName"_s), u"User insight"_s);
    EXPECT_EQ(text(u"skillEvidenceHeading"_s), u"1 item(s) of evidence for this skill"_s);
    auto* link = find<QPushButton>(u"skillEvidenceItem"_s);
    EXPECT_TRUE(link->text().startsWith(u"Ran a survey ("_s));
    Place wanted;
    QObject::connect(&session, &Session::placeRequested, page, [&](const Place& place) { wanted = place; });
    // Enter presses it and does not go on to the next skill.
    link->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(wanted, (Place{.page = PageId::evidence, .skill = SkillId("user-insight"), .detail = u"item"_s}));
    EXPECT_EQ(text(u"skillName"_s), u"User insight"_s);
    document.undoStack()->undo();
    EXPECT_FALSE(link->isVisible());
}

} // namespace
} // namespace waymark
