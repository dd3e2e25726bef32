#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/models/history_model.h"
#include "app/desktop/models/slope_model.h"
#include "app/desktop/pages/history/history_page.h"
#include "app/desktop/pages/history/slope_view.h"
#include "app/desktop/pages/history/snapshot_pane.h"
#include "app/desktop/widgets/choice_combo.h"
#include "app/desktop/widgets/day_field.h"
#include "app/desktop/windows/snapshot_keeper.h"
#include "core/record/snapshots.h"
#include "tests/app/desktop/session_fixture.h"
#include "tests/app/support/yardstick.h"
#include "tests/support/random_record.h"
#include "tests/support/sample_record.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;
using test::onDay;

class HistoryPageTest : public test::SessionTest {
protected:
    HistoryPageTest() {
        installAccessibleRoles();
        keeper.setAskName([this](const QString& name) {
            suggested = name;
            return answer;
        });
        QObject::connect(&session, &Session::messageTold, &window, [this](const QString& message) { told = message; });
        QObject::connect(&session, &Session::placeRequested, &window, [this](const Place& asked) { wanted = asked; });
    }

    void openPage(const Place& place = {.page = PageId::history}) {
        page = std::make_unique<HistoryPage>(session);
        page->show(place);
        page->resize(1100, 700);
        page->setVisible(true);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
    }

    // Two rounds of answers, some of somebody else, and what came of them.
    [[nodiscard]] Record lively() const {
        Record record = test::sampleRecord();
        record.id = document.record().id;
        record.ratings.push_back(test::rating("agile-practices", "working", "2026-02-01"));
        record.ratings.push_back(test::rating("financial-ownership", "working", "2026-02-01"));
        record.ratings.push_back(test::rating("life-cycle-management", "not-applicable", "2026-02-01"));
        return record;
    }

    void use(const Record& record) { ASSERT_TRUE(document.replace(u"Sample"_s, record)); }

    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name) const {
        auto* found = page->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    [[nodiscard]] QString text(const QString& label) const { return find<QLabel>(label)->text(); }

    [[nodiscard]] ChoiceCombo* end(const QString& which) const {
        return find(which)->findChild<ChoiceCombo*>(u"end"_s);
    }

    [[nodiscard]] DayField* day(const QString& which) const { return find(which)->findChild<DayField*>(); }

    // As somebody chooses in a combo with the keyboard.
    static void choose(ChoiceCombo* combo, const QString& id) {
        const int row = combo->findData(id);
        ASSERT_GE(row, 0) << id.toStdString();
        combo->setCurrentIndex(row);
        Q_EMIT combo->activated(row);
    }

    [[nodiscard]] QMap<QString, QString> changes() const {
        QMap<QString, QString> all;
        const QAbstractItemModel& model = *find<QTableView>(u"history"_s)->model();
        for (int row = 0; row < model.rowCount(); ++row)
            all[model.index(row, HistoryModel::skillColumn).data().toString()] =
                model.index(row, HistoryModel::changeColumn).data().toString();
        return all;
    }

    [[nodiscard]] QStringList timeline() const {
        QStringList rows;
        const QAbstractItemModel& model = *find<QListView>(u"timeline"_s)->model();
        for (int row = 0; row < model.rowCount(); ++row)
            rows << model.index(row, 0).data(Qt::AccessibleTextRole).toString();
        return rows;
    }

    [[nodiscard]] bool says(const QString& text) const {
        return std::ranges::any_of(page->findChildren<QLabel*>(),
                                   [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }

    void keep(const QString& name) {
        answer = name;
        actions.action(ActionId::recordSnapshot)->trigger();
    }

    void openReadOnly() {
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
    }

    QWidget window;
    SnapshotKeeper keeper{session, &window};
    std::unique_ptr<HistoryPage> page;
    QString suggested;
    QString answer;
    QString told;
    Place wanted;
};

TEST_F(HistoryPageTest, ThenAndNowTellsEveryChangeInWordsAndCountsThem) {
    use(lively());
    openPage();
    EXPECT_EQ(changes(), (QMap<QString, QString>{{u"Agile practices"_s, u"Down 1 level(s)"_s},
                                                 {u"User insight"_s, u"Up 1 level(s)"_s},
                                                 {u"Product ownership"_s, u"The same"_s},
                                                 {u"Financial ownership"_s, u"Rated since"_s},
                                                 {u"Life-cycle management"_s, u"No level to compare"_s},
                                                 {u"Making a process work"_s, u"The same"_s}}));
    const QString summary = text(u"summary"_s);
    EXPECT_TRUE(summary.startsWith(u"Since "_s)) << summary.toStdString();
    for (const QString& part : {u"1 skill(s) up"_s, u"1 skill(s) down"_s, u"2 skill(s) the same"_s,
                                u"1 skill(s) rated since"_s, u"1 skill(s) without a level to compare"_s})
        EXPECT_TRUE(summary.contains(part)) << summary.toStdString();
    EXPECT_FALSE(summary.contains(u'%'));
}

TEST_F(HistoryPageTest, TheChoosersStandInOneRowWhereThereIsRoom) {
    use(lively());
    openPage();
    const auto top = [&](const QString& name) { return find(name)->mapTo(page.get(), QPoint()).y(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return top(u"then"_s) == top(u"now"_s); }));
    page->resize(280, 700);
    EXPECT_TRUE(QTest::qWaitFor([&] { return top(u"then"_s) < top(u"now"_s); }));
    page->resize(1100, 700);
    EXPECT_TRUE(QTest::qWaitFor([&] { return top(u"then"_s) == top(u"now"_s); }));
}

TEST_F(HistoryPageTest, FourKindsOfNoLevelAreToldApart) {
    use(lively());
    openPage();
    const QAbstractItemModel& model = *find<QTableView>(u"history"_s)->model();
    QMap<QString, QString> answers;
    for (int row = 0; row < model.rowCount(); ++row)
        answers[model.index(row, 0).data().toString()] = model.index(row, HistoryModel::thenColumn).data().toString() +
                                                         u" > "_s +
                                                         model.index(row, HistoryModel::nowColumn).data().toString();
    EXPECT_EQ(answers[u"Life-cycle management"_s], u"Not sure > Not applicable"_s);
    EXPECT_EQ(answers[u"Product ownership"_s], u"Not yet > Not yet"_s);
    EXPECT_EQ(answers[u"Financial ownership"_s], u"Not rated > Working"_s);
}

TEST_F(HistoryPageTest, EachRaterHasAHistoryOfTheirOwn) {
    use(lively());
    openPage();
    choose(find<ChoiceCombo>(u"rater"_s), u"other"_s);
    EXPECT_EQ(changes().size(), 1);
    EXPECT_EQ(changes().value(u"User insight"_s), u"The same"_s);
    choose(find<ChoiceCombo>(u"rater"_s), u"agreed"_s);
    EXPECT_TRUE(says(u"There are no agreed ratings"_s));
    EXPECT_TRUE(page->handledActions().empty());
}

TEST_F(HistoryPageTest, AnyTwoDaysCanBeLookedAtAndTheEarlierStandsFirst) {
    use(lively());
    openPage();
    choose(end(u"then"_s), u"day"_s);
    EXPECT_TRUE(day(u"then"_s)->isVisible());
    day(u"then"_s)->setDate(QDate(2026, 2, 1));
    EXPECT_EQ(changes().value(u"Agile practices"_s), u"The same"_s);
    EXPECT_EQ(changes().value(u"User insight"_s), u"Up 1 level(s)"_s);
    choose(end(u"now"_s), u"day"_s);
    day(u"now"_s)->setDate(QDate(2025, 10, 2));
    EXPECT_EQ(day(u"then"_s)->date(), QDate(2025, 10, 2));
    EXPECT_EQ(day(u"now"_s)->date(), QDate(2026, 2, 1));
    EXPECT_EQ(told, u"The earlier of the two stands first now."_s);
    EXPECT_EQ(changes().value(u"User insight"_s), u"The same"_s);
    EXPECT_EQ(changes().value(u"Agile practices"_s), u"Down 1 level(s)"_s);
    EXPECT_TRUE(text(u"summary"_s).startsWith(u"From "_s));
    day(u"now"_s)->setDate(QDate(2025, 9, 1));
    EXPECT_EQ(day(u"then"_s)->date(), QDate(2025, 9, 1));
}

TEST_F(HistoryPageTest, BeforeTheFirstAnswerItSaysSo) {
    use(lively());
    openPage({.page = PageId::history, .detail = u"2020-01-01/2020-02-01"_s});
    EXPECT_TRUE(says(u"Nothing was rated by then"_s));
}

TEST_F(HistoryPageTest, ItLooksBackAtTheLastSnapshotUnlessSomebodyChoosesOtherwise) {
    use(lively());
    openPage();
    keep(u"Before spring"_s);
    EXPECT_TRUE(end(u"then"_s)->currentText().startsWith(u"“Before spring”"_s));
    EXPECT_TRUE(
        says(u"Nothing was answered since. Rate your skills again in some months, and see here what changed."_s));
    later(std::chrono::hours(24));
    RatingEntry entry = test::rating("user-insight", "expert", "2026-03-13");
    document.apply(u"Rate"_s, {added(entry)});
    EXPECT_EQ(changes().value(u"User insight"_s), u"Up 1 level(s)"_s);
    choose(end(u"then"_s), u"first-day"_s);
    EXPECT_EQ(changes().value(u"User insight"_s), u"Up 2 level(s)"_s);
}

TEST_F(HistoryPageTest, WhatIsAddedWithAnEarlierDateLeavesASnapshotAsItWas) {
    use(lively());
    openPage();
    keep(u"Before spring"_s);
    RatingEntry late = test::rating("user-insight", "awareness", "2026-03-05");
    document.apply(u"From another copy"_s, {added(late)});
    EXPECT_EQ(changes().value(u"User insight"_s), u"Down 2 level(s)"_s) << "then is still practitioner";
}

TEST_F(HistoryPageTest, ARowIsChosenInBothPicturesAndSaidInASentence) {
    use(lively());
    openPage({.page = PageId::history, .detail = u"table"_s});
    auto* table = find<QTableView>(u"history"_s);
    auto* slopes = find<SlopeView>(u"slopes"_s);
    EXPECT_TRUE(table->isVisible());
    EXPECT_FALSE(slopes->isVisible());
    table->selectRow(3);
    const QString skill = table->model()->index(3, 0).data().toString();
    EXPECT_EQ(slopes->currentIndex().data().toString(), skill);
    EXPECT_TRUE(text(u"sentence"_s).startsWith(skill + u". "_s));
    find<QTabBar>(u"views"_s)->setCurrentIndex(0);
    EXPECT_TRUE(slopes->isVisible());
    slopes->setCurrentIndex(slopes->model()->index(0, 0));
    EXPECT_EQ(table->currentIndex().siblingAtColumn(0).data(), slopes->currentIndex().data());
    EXPECT_EQ(settings.value(Setting::historyView).toString(), u"slopes"_s);
}

TEST_F(HistoryPageTest, TheTableIsSortedByItsHeaderAndByTheKeyboard) {
    use(lively());
    openPage({.page = PageId::history, .detail = u"table"_s});
    auto* table = find<QTableView>(u"history"_s);
    const auto first = [&] { return table->model()->index(0, 0).data().toString(); };
    choose(find<ChoiceCombo>(u"order"_s), QString::number(HistoryModel::changeColumn));
    EXPECT_EQ(first(), u"User insight"_s);
    Q_EMIT table->horizontalHeader()->sectionClicked(HistoryModel::skillColumn);
    EXPECT_EQ(first(), u"Agile practices"_s);
    EXPECT_EQ(find<ChoiceCombo>(u"order"_s)->chosen(), QString::number(HistoryModel::skillColumn));
    Q_EMIT table->horizontalHeader()->sectionClicked(HistoryModel::skillColumn);
    EXPECT_EQ(first(), u"User insight"_s);
    choose(find<ChoiceCombo>(u"order"_s), u"-1"_s);
    EXPECT_EQ(first(), session.text(framework->skills().front().name)) << "the framework's own order";
}

TEST_F(HistoryPageTest, TheTableIsCopiedAsItStands) {
    use(lively());
    openPage();
    ASSERT_EQ(page->handledActions(), std::vector{ActionId::editCopyTable});
    page->perform(ActionId::editCopyTable);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    ASSERT_NE(copied, nullptr);
    EXPECT_TRUE(copied->hasHtml());
    EXPECT_TRUE(copied->html().contains(u"<th scope=\"row\">User insight</th>"_s));
    EXPECT_TRUE(copied->text().contains(u"User insight\tWorking\tPractitioner\tUp 1 level(s)\n"_s))
        << copied->text().toStdString();
    EXPECT_TRUE(copied->data(u"text/csv"_s).contains("User insight,Working,Practitioner,Up 1 level(s)\r\n"));
    EXPECT_EQ(told, u"The table was copied. Paste it into a spreadsheet or a text."_s);
}

TEST_F(HistoryPageTest, EnterOnARowLeadsToTheTimelineOfItsSkillAndThePlaceLeadsBackThere) {
    use(lively());
    openPage();
    auto* slopes = find<SlopeView>(u"slopes"_s);
    slopes->setFocus();
    QTest::keyClick(slopes, Qt::Key_Home);
    QTest::keyClick(slopes, Qt::Key_Return);
    ASSERT_EQ(wanted.page, PageId::history);
    const SkillId skill = slopes->rows().rows().front().skill;
    EXPECT_EQ(wanted.skill, skill);
    const Place before = page->place();
    page->show(wanted);
    EXPECT_EQ(page->place().skill, skill);
    EXPECT_TRUE(find(u"timeline"_s)->isVisible());
    const Place there = page->place();
    page->show(before);
    EXPECT_TRUE(slopes->isVisible());
    EXPECT_EQ(page->place(), before);
    page->show(there);
    EXPECT_EQ(page->place(), there);
}

TEST_F(HistoryPageTest, ATimelineShowsEveryAnswerWithAllThatWasSaid) {
    Record record = lively();
    RatingEntry& entry = record.ratings.front();
    entry.reason = "Ran two studies.\nAlone.";
    entry.confidence = Confidence::high;
    entry.enjoyment = Enjoyment::much;
    entry.statements = {{ProficiencyId("working"), 0, StatementFit::iDoThis},
                        {ProficiencyId("nowhere"), 7, StatementFit::partly}};
    record.ratings[3].raterName = "Ana";
    use(record);
    openPage({.page = PageId::history, .skill = SkillId("user-insight")});
    const QStringList rows = timeline();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_TRUE(rows[0].contains(
        u"Practitioner. My own. How sure: high · How much I enjoy it: much. Ran two studies.\nAlone. I do this: "_s))
        << rows[0].toStdString();
    EXPECT_TRUE(rows[0].endsWith(u". Partly: statement 8 of nowhere"_s)) << rows[0].toStdString();
    EXPECT_TRUE(rows[1].contains(u"Expert. Somebody else's: Ana"_s)) << rows[1].toStdString();
    EXPECT_TRUE(rows[2].contains(u"Working. My own"_s));
    EXPECT_EQ(text(u"timelineSummary"_s), u"3 answer(s)"_s);
    find<QCheckBox>(u"oldestFirst"_s)->click();
    EXPECT_EQ(timeline().at(2), rows[0]);
    choose(find<ChoiceCombo>(u"timelineRater"_s), u"other"_s);
    EXPECT_EQ(timeline(), QStringList{rows[1]});
    page->perform(ActionId::editCopyTable);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"Expert\tSomebody else's: Ana"_s));
}

TEST_F(HistoryPageTest, AnswersOfEarlierEditionsAreReadBehindTheirHeading) {
    Record record = lively();
    record.ratings[2].carriedOver = CarriedOver{FrameworkId("old-2017"), SkillId("insight"), EntryId("o1"), false};
    EarlierEdition edition;
    edition.framework.id = FrameworkId("old-2017");
    edition.framework.title = "Old ways";
    edition.framework.edition = "2017";
    edition.framework.skillNames = {{"insight", "Insight of old"}, {"gone", "Gone skill"}};
    edition.framework.proficiencyNames = {{"master", "Master"}};
    edition.ratings = {test::rating("insight", "master", "2017-02-01"), test::rating("gone", "not-yet", "2017-02-01")};
    record.earlier = {edition};
    use(record);
    openPage({.page = PageId::history, .skill = SkillId("user-insight")});
    QStringList rows = timeline();
    ASSERT_EQ(rows.size(), 5);
    EXPECT_TRUE(rows[2].contains(u"Carried over from Old ways, 2017, not confirmed yet"_s)) << rows[2].toStdString();
    EXPECT_EQ(rows[3], u"In Old ways, 2017, as “Insight of old”"_s);
    EXPECT_TRUE(rows[4].contains(u"Master. My own"_s)) << rows[4].toStdString();
    find<QCheckBox>(u"oldestFirst"_s)->click();
    EXPECT_EQ(timeline().at(0), rows[3]);
    EXPECT_TRUE(timeline().at(2).startsWith(u"In "_s)) << "the own answers stand below a heading of their own";
    // What was carried nowhere can be chosen by itself, and is a place.
    auto* skills = find<ChoiceCombo>(u"timelineSkill"_s);
    const int gone = skills->findText(u"Gone skill (Old ways, 2017)"_s);
    ASSERT_GE(gone, 0);
    EXPECT_EQ(skills->findText(u"Insight of old (Old ways, 2017)"_s), -1);
    skills->setCurrentIndex(gone);
    Q_EMIT skills->activated(gone);
    EXPECT_EQ(timeline().size(), 2);
    const Place place = page->place();
    page->show({.page = PageId::history, .skill = SkillId("user-insight")});
    page->show(place);
    EXPECT_EQ(skills->currentText(), u"Gone skill (Old ways, 2017)"_s);
    EXPECT_EQ(page->place(), place);
}

TEST_F(HistoryPageTest, SnapshotsAreKeptRenamedAndRemovedAsStepsThatUndoBringsBack) {
    use(lively());
    openPage({.page = PageId::history, .detail = u"snapshots"_s});
    EXPECT_TRUE(says(u"There are no snapshots yet"_s));
    keep(u"  Before   spring "_s);
    EXPECT_EQ(suggested, u"Before the review, March 2026"_s);
    ASSERT_EQ(document.record().snapshots.size(), 1U);
    EXPECT_EQ(document.record().snapshots[0].name, "Before spring");
    EXPECT_EQ(document.undoStack()->undoText(), u"Keep the snapshot “Before spring”"_s);
    EXPECT_EQ(told, u"Kept the snapshot “Before spring”. The history shows what changes from here on."_s);
    const Snapshot kept = document.record().snapshots[0];
    EXPECT_EQ(page->handledActions(), (std::vector{ActionId::recordEdit, ActionId::recordRemove}));
    page->findChild<SnapshotPane*>()->setAskName([](const QString& present) { return present + u" 2026"_s; });
    page->perform(ActionId::recordEdit);
    EXPECT_EQ(document.record().snapshots[0].name, "Before spring 2026");
    EXPECT_EQ(document.record().snapshots[0].ratings, kept.ratings);
    EXPECT_EQ(document.record().snapshots[0].at, kept.at);
    page->perform(ActionId::recordRemove);
    EXPECT_TRUE(document.record().snapshots.empty());
    EXPECT_TRUE(says(u"There are no snapshots yet"_s));
    document.undoStack()->undo();
    document.undoStack()->undo();
    EXPECT_EQ(document.record().snapshots, std::vector{kept});
    EXPECT_FALSE(says(u"There are no snapshots yet"_s));
    find<QPushButton>(u"sinceSnapshot"_s)->click();
    EXPECT_TRUE(wanted.detail.startsWith(u"slopes/snapshot:"_s)) << wanted.detail.toStdString();
}

TEST_F(HistoryPageTest, TheSuggestedNameIsOneThatNoSnapshotHas) {
    use(lively());
    keep(u"Before the review, March 2026"_s);
    keep({});
    EXPECT_EQ(suggested, u"Before the review, March 2026 (2)"_s);
    EXPECT_EQ(document.record().snapshots.size(), 1U) << "no name: never mind";
}

TEST_F(HistoryPageTest, NothingIsKeptOfAnEmptyRecordAndItSaysWhatToDo) {
    openPage();
    keep(u"Nothing"_s);
    EXPECT_TRUE(document.record().snapshots.empty());
    EXPECT_TRUE(suggested.isEmpty());
    EXPECT_EQ(told, u"There is nothing to keep yet. Rate a skill first."_s);
    EXPECT_TRUE(says(u"There is no history yet"_s));
    EXPECT_FALSE(end(u"then"_s)->isVisible()) << "there is nothing to choose from";
    EXPECT_TRUE(page->firstFocus()->isVisible());
    for (int tab = 2; tab < 4; ++tab) {
        find<QTabBar>(u"views"_s)->setCurrentIndex(tab);
        EXPECT_TRUE(says(tab == 2 ? u"There is no timeline yet"_s : u"There is nothing to keep yet"_s));
    }
    EXPECT_NE(page->firstFocus(), nullptr);
}

TEST_F(HistoryPageTest, ASkillThatNobodyAnsweredAboutSaysSoAndLeadsToRatingIt) {
    use(test::sampleRecord());
    openPage({.page = PageId::history, .skill = SkillId("financial-ownership")});
    EXPECT_TRUE(says(u"Nobody has answered about this skill yet"_s));
    for (QPushButton* button : page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"Ra&te this skill"_s)
            button->click();
    }
    EXPECT_EQ(wanted.page, PageId::ratings);
    EXPECT_EQ(wanted.skill, SkillId("financial-ownership"));
}

TEST_F(HistoryPageTest, WithAnotherFrameworkOnScreenTimelinesStayReadableByTheRecordsOwnNames) {
    Record record = lively();
    record.framework.id = FrameworkId("old-edition");
    record.framework.title = "Old edition";
    record.framework.skillNames = {{"user-insight", "Insight of old"}};
    record.framework.proficiencyNames = {{"expert", "Master"}};
    use(record);
    openPage();
    EXPECT_TRUE(says(u"Your record is about another framework"_s));
    for (QPushButton* button : page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"Go &to that framework"_s)
            button->click();
    }
    EXPECT_EQ(wanted.framework, FrameworkId("old-edition"));
    page->show({.page = PageId::history, .skill = SkillId("user-insight")});
    EXPECT_EQ(find<ChoiceCombo>(u"timelineSkill"_s)->currentText(), u"Insight of old"_s);
    EXPECT_TRUE(timeline().at(1).contains(u"Master. Somebody else's"_s)) << timeline().at(1).toStdString();
    EXPECT_FALSE(find(u"strip"_s)->isVisible()) << "without the scale there is no picture";
}

TEST_F(HistoryPageTest, AReadOnlyRecordIsLookedAtAndNotChanged) {
    use(lively());
    keep(u"Before spring"_s);
    openReadOnly();
    openPage({.page = PageId::history, .detail = u"snapshots"_s});
    EXPECT_TRUE(page->handledActions().empty());
    EXPECT_FALSE(find(u"keepSnapshot"_s)->isEnabled());
    EXPECT_FALSE(find(u"renameSnapshot"_s)->isEnabled());
    EXPECT_FALSE(find(u"removeSnapshot"_s)->isEnabled());
    EXPECT_TRUE(find(u"sinceSnapshot"_s)->isEnabled());
    suggested.clear();
    keep(u"Another"_s);
    EXPECT_TRUE(suggested.isEmpty());
    page->perform(ActionId::recordRemove);
    EXPECT_EQ(document.record().snapshots.size(), 1U);
    find<QTabBar>(u"views"_s)->setCurrentIndex(0);
    EXPECT_EQ(page->handledActions(), std::vector{ActionId::editCopyTable});
}

TEST_F(HistoryPageTest, ASnapshotThatIsGoneIsToldAndTheRestIsShown) {
    use(lively());
    openPage({.page = PageId::history, .detail = u"slopes/snapshot:gone/today/self"_s});
    EXPECT_EQ(told, u"That snapshot is not in the record any more."_s);
    EXPECT_FALSE(changes().isEmpty());
}

TEST_F(HistoryPageTest, ScreenReadersFindARealTableListsAndNamedFields) {
    use(lively());
    openPage({.page = PageId::history, .detail = u"table"_s});
    const auto accessible = [](QWidget* widget) { return QAccessible::queryAccessibleInterface(widget); };
    QAccessibleInterface* table = accessible(find(u"history"_s));
    EXPECT_EQ(table->role(), QAccessible::Table);
    EXPECT_EQ(table->text(QAccessible::Name), u"Then and now, skill by skill"_s);
    ASSERT_NE(table->tableInterface(), nullptr);
    EXPECT_EQ(table->tableInterface()->columnCount(), 4);
    EXPECT_EQ(table->tableInterface()->columnDescription(3), u"What changed"_s);
    EXPECT_EQ(accessible(find(u"slopes"_s))->role(), QAccessible::List);
    EXPECT_EQ(accessible(find(u"slopes"_s))->text(QAccessible::Name), u"Then and now as slopes, skill by skill"_s);
    EXPECT_EQ(accessible(find(u"timeline"_s))->text(QAccessible::Name), u"Answers about the skill"_s);
    EXPECT_EQ(accessible(find(u"snapshots"_s))->text(QAccessible::Name), u"Snapshots, the latest first"_s);
    EXPECT_EQ(accessible(find(u"strip"_s))->role(), QAccessible::Graphic);
    EXPECT_EQ(end(u"then"_s)->accessibleName(), u"The earlier moment"_s);
    EXPECT_EQ(accessible(day(u"then"_s))->text(QAccessible::Name), u"The earlier day"_s);
    EXPECT_EQ(find(u"views"_s)->accessibleName(), u"Views of the history"_s);
}

TEST_F(HistoryPageTest, ItFitsTwiceTheTextSizeRightToLeftInASmallWindow) {
    use(lively());
    keep(u"Before the talk about next year with a name that is rather long"_s);
    theme.setZoomPercent(200);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    openPage();
    page->resize(560, 500);
    for (int tab = 0; tab < 4; ++tab) {
        find<QTabBar>(u"views"_s)->setCurrentIndex(tab);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        for (const QScrollArea* area : page->findChildren<QScrollArea*>())
            EXPECT_LE(area->widget()->width(), area->viewport()->width()) << tab;
        EXPECT_FALSE(page->grab().isNull());
    }
}

TEST_F(HistoryPageTest, TwentyYearsOfAnswersOpenWithoutAStall) {
    Record record = test::longRecord(20'000, 0);
    record.id = document.record().id;
    record.framework.id = framework->id();
    for (std::size_t i = 0; i < record.ratings.size(); ++i)
        record.ratings[i].skill = framework->skills()[i % framework->skills().size()].id;
    for (int i = 0; i < 50; ++i)
        record.snapshots.push_back(snapshotOf(record, EntryId("s" + std::to_string(i)), "Name", now));
    use(record);
    const double writing = test::millisecondsToWrite(record);
    for (const char* view : {"slopes", "table", "timeline", "snapshots"}) {
        QElapsedTimer timer;
        timer.start();
        openPage({.page = PageId::history, .detail = QString::fromLatin1(view)});
        QCoreApplication::processEvents();
        const qint64 milliseconds = timer.elapsed();
        RecordProperty(view, static_cast<int>(milliseconds));
        EXPECT_LT(static_cast<double>(milliseconds), 10 * writing) << view;
    }
    openPage({.page = PageId::history, .detail = u"timeline"_s});
    EXPECT_EQ(timeline().size(), 200);
    auto* more = find<QPushButton>(u"showAll"_s);
    EXPECT_TRUE(more->isVisible());
    more->click();
    EXPECT_GT(timeline().size(), 2000);
    EXPECT_FALSE(more->isVisible());
}

} // namespace
} // namespace waymark
