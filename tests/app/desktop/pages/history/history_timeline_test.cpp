#include "tests/app/desktop/pages/history/history_page_fixture.h"

namespace waymark {
namespace {

using namespace Qt::StringLiterals;
using test::HistoryPageTest;
using test::onDay;

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
    EXPECT_TRUE(rows[1].contains(u"Expert. Somebody else’s: Ana"_s)) << rows[1].toStdString();
    EXPECT_TRUE(rows[2].contains(u"Working. My own"_s));
    EXPECT_EQ(text(u"timelineSummary"_s), u"3 answer(s)"_s);
    find<QCheckBox>(u"oldestFirst"_s)->click();
    EXPECT_EQ(timeline().at(2), rows[0]);
    choose(find<ChoiceCombo>(u"timelineRater"_s), u"other"_s);
    EXPECT_EQ(timeline(), QStringList{rows[1]});
    page->perform(ActionId::editCopyTable);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"Expert\tSomebody else’s: Ana"_s));
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
    EXPECT_TRUE(timeline().at(1).contains(u"Master. Somebody else’s"_s)) << timeline().at(1).toStdString();
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

} // namespace
} // namespace waymark
