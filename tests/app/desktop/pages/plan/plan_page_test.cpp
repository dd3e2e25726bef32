#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/models/plan_model.h"
#include "app/desktop/pages/plan/plan_page.h"
#include "app/desktop/widgets/choice_combo.h"
#include "app/desktop/widgets/optional_date.h"
#include "app/desktop/widgets/plain_text_field.h"
#include "app/report/report_parts.h"
#include "tests/app/desktop/session_fixture.h"
#include "tests/app/support/yardstick.h"
#include "tests/support/sample_record.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

Action sampleAction(const char* id, const char* what, const char* due = nullptr, const char* done = nullptr) {
    Action action;
    action.id = EntryId(id);
    action.changed = *parseMoment("2026-03-01T09:00:00Z");
    action.what = what;
    action.due = due != nullptr ? parseDate(due) : std::nullopt;
    action.done = done != nullptr ? parseDate(done) : std::nullopt;
    return action;
}

QString on(const char* day) {
    return dayText(*parseDate(day));
}

class PlanPageTest : public test::SessionTest {
protected:
    PlanPageTest() { installAccessibleRoles(); }

    // The page in a window that has the program's actions, so that keys go the way that they go for people.
    void openPage(const Place& place = {.page = PageId::plan}) {
        window = std::make_unique<QMainWindow>();
        page = new PlanPage(session);
        window->setCentralWidget(page);
        for (const ActionSpec& spec : actionTable()) {
            QAction* action = actions.action(spec.id);
            window->addAction(action);
            QObject::connect(action, &QAction::triggered, page, [this, id = spec.id] { page->perform(id); });
        }
        const auto enable = [this] {
            const auto handled = page->handledActions();
            for (const ActionSpec& spec : actionTable()) {
                if (isForPages(spec))
                    actions.action(spec.id)->setEnabled(std::ranges::count(handled, spec.id) > 0);
            }
        };
        QObject::connect(page, &Page::actionsChanged, page, enable);
        QUndoStack* undo = document.undoStack();
        QObject::connect(actions.action(ActionId::editUndo), &QAction::triggered, undo, &QUndoStack::undo);
        QObject::connect(&session, &Session::messageTold, page, [this](const QString& message) { told = message; });
        QObject::connect(&session, &Session::placeRequested, page, [this](const Place& asked) { wanted = asked; });
        page->show(place);
        enable();
        window->resize(1100, 700);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        page->firstFocus()->setFocus();
    }

    void useRecord(std::vector<Action> planned = {}) {
        Record record = test::sampleRecord();
        record.id = document.record().id;
        record.actions = std::move(planned);
        ASSERT_TRUE(document.replace(u"Sample"_s, record));
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name) const {
        auto* found = page->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    [[nodiscard]] const std::vector<Action>& planned() const { return document.record().actions; }

    [[nodiscard]] QStringList rows() const {
        const QAbstractItemModel& model = *find<QListView>(u"plan"_s)->model();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, 0).data(Qt::AccessibleTextRole).toString();
        return texts;
    }

    [[nodiscard]] QString chosen() const { return find<QListView>(u"plan"_s)->currentIndex().data().toString(); }

    [[nodiscard]] PlainTextField* what() const { return find<PlainTextField>(u"what"_s); }

    [[nodiscard]] QCheckBox* has(const QString& date) const { return find(date)->findChild<QCheckBox*>(); }

    [[nodiscard]] QDateEdit* day(const QString& date) const { return find(date)->findChild<QDateEdit*>(); }

    [[nodiscard]] QStringList visible(const QString& label) const {
        QStringList texts;
        for (const QLabel* known : page->findChildren<QLabel*>(label)) {
            if (known->isVisible())
                texts << known->text();
        }
        return texts;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    [[nodiscard]] bool says(const QString& text) const {
        return std::ranges::any_of(page->findChildren<QLabel*>(),
                                   [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }

    std::unique_ptr<QMainWindow> window;
    PlanPage* page = nullptr;
    QString told;
    Place wanted;
};

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

TEST_F(PlanPageTest, SuggestionsComeWithTheirReasonsAndOnePressPlansThem) {
    useRecord();
    openPage();
    EXPECT_EQ(visible(u"offerSkill"_s), (QStringList{u"User insight"_s, u"Product ownership"_s}));
    const QString reasons = visible(u"offerReasons"_s).at(0);
    EXPECT_TRUE(reasons.startsWith(u"The next role level asks for it already"_s)) << reasons.toStdString();
    EXPECT_TRUE(reasons.contains(u"no evidence speaks for it yet"_s));
    find<QPushButton>(u"offerPress"_s)->click();
    ASSERT_EQ(planned().size(), 1U);
    EXPECT_EQ(planned()[0].skill, SkillId("user-insight"));
    EXPECT_EQ(planned()[0].proficiency, ProficiencyId("expert"));
    EXPECT_EQ(planned()[0].what, "Get from Practitioner to Expert in User insight");
    EXPECT_EQ(document.undoStack()->undoText(), u"Plan an action: User insight"_s);
    // The words are there to be written over.
    EXPECT_EQ(QApplication::focusWidget(), what());
    EXPECT_EQ(what()->textCursor().selectedText(), u"Get from Practitioner to Expert in User insight"_s);
    EXPECT_EQ(visible(u"offerPlanned"_s), QStringList{u"You have an open action for it."_s});
    auto* press = find<QPushButton>(u"offerPress"_s);
    EXPECT_EQ(press->text(), u"Open the action"_s);
    find<QPushButton>(u"addAction"_s)->click();
    press->click();
    EXPECT_EQ(planned().size(), 1U);
    EXPECT_EQ(chosen(), u"Get from Practitioner to Expert in User insight"_s);
    document.undoStack()->undo();
    EXPECT_TRUE(visible(u"offerPlanned"_s).isEmpty());
}

TEST_F(PlanPageTest, SomethingBelowTheFirstLevelBeginsWithTheLevelAskedFor) {
    useRecord();
    openPage({.page = PageId::plan,
              .levels = {RoleLevelId("associate-product-manager")},
              .skill = SkillId("product-ownership"),
              .detail = PlanPage::newAction});
    ASSERT_EQ(planned().size(), 1U);
    EXPECT_EQ(planned()[0].what, "Get to Awareness in Product ownership");
    EXPECT_EQ(planned()[0].proficiency, ProficiencyId("awareness"));
    EXPECT_EQ(QApplication::focusWidget(), what());
    // Coming back to the place opens the action and begins no other.
    page->show(page->place());
    EXPECT_EQ(planned().size(), 1U);
}

TEST_F(PlanPageTest, ItSaysWhyThereAreNoSuggestions) {
    openPage();
    const auto why = [this] { return visible(u"offersExplanation"_s).value(0); };
    EXPECT_TRUE(why().startsWith(u"Say which role level you have"_s)) << why().toStdString();
    find<QPushButton>(u"offersWay"_s)->click();
    EXPECT_EQ(wanted.page, PageId::ratings);
    Aims aims;
    aims.target = RoleLevelId("senior-product-manager");
    document.apply(u"Aim"_s, {ValueChange<Aims>{{}, aims}});
    EXPECT_TRUE(why().startsWith(u"You have not rated anything yet"_s)) << why().toStdString();
    RatingEntry entry = test::rating("agile-practices", "expert", "2026-03-01");
    document.apply(u"Rate"_s, {added(entry)});
    EXPECT_EQ(why(), u"No rated skill is below what Senior product manager asks for. 4 skill(s) are not rated yet."_s);
    find<QPushButton>(u"offersWay"_s)->click();
    EXPECT_EQ(wanted.page, PageId::gap);
    aims.target = RoleLevelId("service-owner");
    document.replace(u"Aim"_s, [&] {
        Record record = document.record();
        record.aims = aims;
        record.ratings.clear();
        return record;
    }());
    EXPECT_TRUE(why().startsWith(u"The framework names no skills for Service owner"_s)) << why().toStdString();
}

TEST_F(PlanPageTest, WithAnotherFrameworkOnScreenActionsKeepTheirOwnNames) {
    useRecord();
    Record record = document.record();
    record.framework.id = FrameworkId("old-edition");
    record.framework.skillNames = {{"user-insight", "Insight of old"}};
    record.framework.proficiencyNames = {{"expert", "Master"}};
    record.actions = {sampleAction("a", "Sit in"), sampleAction("b", "Speak")};
    record.actions[0].skill = SkillId("user-insight");
    record.actions[0].proficiency = ProficiencyId("expert");
    record.actions[1].skill = SkillId("nobody-knows");
    document.replace(u"Other"_s, record);
    openPage();
    EXPECT_EQ(rows().mid(1), (QStringList{u"Sit in. Insight of old: Master"_s, u"Speak. nobody-knows"_s}));
    EXPECT_EQ(find<ChoiceCombo>(u"actionSkill"_s)->currentText(), u"Insight of old"_s);
    EXPECT_EQ(find<ChoiceCombo>(u"actionLevel"_s)->currentText(), u"Master"_s);
    EXPECT_TRUE(visible(u"offersExplanation"_s).value(0).startsWith(u"The framework of your record, “old-edition”"_s));
    EXPECT_FALSE(find<QPushButton>(u"offersWay"_s)->isVisible());
    session.setFrameworkTitles({{FrameworkId("old-edition"), u"Old"_s, {}}});
    EXPECT_TRUE(visible(u"offersExplanation"_s).value(0).startsWith(u"Your record is about another framework"_s));
    QTest::keyClicks(what(), u"!"_s);
    EXPECT_EQ(planned().at(0).skill, SkillId("user-insight"));
    EXPECT_EQ(planned().at(0).proficiency, ProficiencyId("expert"));
    find<QPushButton>(u"offersWay"_s)->click();
    EXPECT_EQ(wanted.framework, FrameworkId("old-edition"));
}

TEST_F(PlanPageTest, ASkillThatTheFrameworkDoesNotHaveStaysWithTheAction) {
    useRecord({sampleAction("a", "Sit in")});
    Record record = document.record();
    record.framework.skillNames = {{"gone", "Gone skill"}};
    record.actions[0].skill = SkillId("gone");
    document.replace(u"Gone"_s, record);
    openPage();
    EXPECT_EQ(rows().at(1), u"Sit in. Gone skill"_s);
    auto* skill = find<ChoiceCombo>(u"actionSkill"_s);
    EXPECT_EQ(skill->currentText(), u"Gone skill"_s);
    has(u"due"_s)->click();
    EXPECT_EQ(planned().at(0).skill, SkillId("gone"));
    skill->setFocus();
    press(Qt::Key_Home);
    EXPECT_EQ(planned().at(0).skill, SkillId());
    EXPECT_EQ(skill->findText(u"Gone skill"_s), -1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(skill->currentText(), u"Gone skill"_s);
}

TEST_F(PlanPageTest, AReadOnlyRecordIsShownAndNotChanged) {
    useRecord({sampleAction("a", "Sit in", "2026-03-01")});
    ASSERT_TRUE(document.finishSaving(10000));
    QFile file(recordPath());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    bytes.replace("\"formatVersion\": 1", "\"formatVersion\": 2");
    QFile newer(folder.filePath(u"newer.waymark"_s));
    ASSERT_TRUE(newer.open(QIODevice::WriteOnly));
    newer.write(bytes);
    newer.close();
    ASSERT_TRUE(document.open(newer.fileName()).done);
    openPage();
    EXPECT_EQ(rows().size(), 2);
    EXPECT_FALSE(find(u"addAction"_s)->isEnabled());
    EXPECT_TRUE(what()->isReadOnly());
    EXPECT_FALSE(has(u"due"_s)->isEnabled());
    EXPECT_FALSE(find(u"removeAction"_s)->isVisible());
    EXPECT_EQ(page->handledActions(),
              (std::vector{ActionId::editCopyTable, ActionId::fileExport, ActionId::filePrint, ActionId::recordEdit}));
    EXPECT_FALSE(find(u"offerPress"_s)->isEnabled());
    page->perform(ActionId::recordRemove);
    page->perform(ActionId::recordDone);
    page->show({.page = PageId::plan, .detail = PlanPage::newAction});
    EXPECT_FALSE(told.isEmpty());
    EXPECT_EQ(planned(), std::vector{sampleAction("a", "Sit in", "2026-03-01")});
}

TEST_F(PlanPageTest, AnActionThatIsGoneIsToldAndTheRestStays) {
    useRecord({sampleAction("a", "Sit in"), sampleAction("b", "Speak")});
    openPage({.page = PageId::plan, .detail = u"b"_s});
    EXPECT_EQ(chosen(), u"Speak"_s);
    page->show({.page = PageId::plan, .detail = u"never-was"_s});
    EXPECT_EQ(told, u"That action is not in the plan any more."_s);
    EXPECT_EQ(chosen(), u"Speak"_s);
}

TEST_F(PlanPageTest, ScreenReadersFindListFieldsAndWhichButtonIsWhich) {
    useRecord({sampleAction("a", "Sit in", "2026-03-09")});
    openPage();
    const auto nameOf = [](QWidget* widget) {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    EXPECT_EQ(nameOf(find(u"plan"_s)), u"Actions of my plan"_s);
    EXPECT_EQ(nameOf(what()), u"What to do"_s);
    EXPECT_EQ(nameOf(day(u"done"_s)), u"The day when it was done"_s);
    EXPECT_EQ(nameOf(find(u"offerPress"_s)), u"Plan an action for User insight"_s);
    auto* list = QAccessible::queryAccessibleInterface(find(u"plan"_s));
    ASSERT_EQ(list->childCount(), 2);
    EXPECT_EQ(list->child(1)->text(QAccessible::Name), u"Sit in. %1: 3 day(s) overdue"_s.arg(on("2026-03-09")));
    EXPECT_EQ(list->child(1)->role(), QAccessible::ListItem);
}

TEST_F(PlanPageTest, TheListIsCopiedAsATableWithAllOfItsWords) {
    Action action;
    action.id = EntryId("one");
    action.what = std::string(400, 'x') + " end";
    action.skill = SkillId("user-insight");
    action.proficiency = ProficiencyId("expert");
    action.due = *parseDate("2026-03-10");
    action.with = "Ana";
    action.firstStep = "Ask";
    useRecord({action});
    openPage();
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.at(0), u"Action\tState\tSkill\tLevel\tBy when\tWith\tFirst step"_s);
    EXPECT_EQ(lines.at(1), toQt(action.what) + u"\tOverdue\tUser insight\tExpert\t10 March 2026\tAna\tAsk"_s);
}

TEST_F(PlanPageTest, ItFitsTwiceTheTextSizeRightToLeftInASmallWindow) {
    useRecord({sampleAction("a", "Sit in on two research sessions and write down what surprised me", "2026-03-09")});
    theme.setZoomPercent(200);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    openPage();
    window->resize(700, 500);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    EXPECT_LE(window->width(), 700);
    // Nothing stands beside the page: everything is reached by scrolling down.
    for (const QScrollArea* area : page->findChildren<QScrollArea*>())
        EXPECT_LE(area->widget()->width(), area->viewport()->width());
    EXPECT_GT(find(u"plan"_s)->height(), 0);
    EXPECT_FALSE(page->grab().isNull());
}

// Twenty years of answers: typing stays typing.
TEST_F(PlanPageTest, AKeyIsQuickInALargeRecord) {
    Record record = test::sampleRecord();
    record.id = document.record().id;
    for (int i = 0; i < 20'000; ++i) {
        RatingEntry entry = test::rating(i % 2 == 0 ? "user-insight" : "product-ownership", "working", "2020-01-01");
        entry.id = EntryId("rating-" + std::to_string(i));
        record.ratings.push_back(entry);
    }
    for (int i = 0; i < 2'000; ++i) {
        EvidenceItem item;
        item.id = EntryId("evidence-" + std::to_string(i));
        item.skills = {SkillId("agile-practices")};
        record.evidence.push_back(item);
    }
    for (int i = 0; i < 500; ++i) {
        Action action = sampleAction(("action-" + std::to_string(i)).c_str(), "Something to do", "2026-09-01");
        action.skill = SkillId("agile-practices");
        record.actions.push_back(action);
    }
    ASSERT_TRUE(document.replace(u"Large"_s, record));
    const double writing = test::millisecondsToWrite(record);
    openPage();
    what()->setFocus();
    QElapsedTimer timer;
    timer.start();
    constexpr int keys = 20;
    for (int i = 0; i < keys; ++i) {
        QTest::keyClicks(what(), u"a"_s);
        QCoreApplication::processEvents();
    }
    const qint64 each = timer.elapsed() / keys;
    RecordProperty("millisecondsForAKey", static_cast<int>(each));
    EXPECT_LT(static_cast<double>(each), 3 * writing + 16)
        << "a frame, and no more than goes through the record once or twice";
}

} // namespace
} // namespace waymark
