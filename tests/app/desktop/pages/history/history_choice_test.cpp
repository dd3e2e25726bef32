#include "app/desktop/pages/history/history_choice.h"
#include "tests/support/sample_record.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;
using test::onDay;

Record withSnapshots() {
    Record record = test::sampleRecord();
    record.snapshots = {{EntryId("spring"), onDay("2026-04-01"), "Before spring"},
                        {EntryId("autumn"), onDay("2025-12-01"), "Autumn"}};
    return record;
}

TEST(HistoryChoice, APlaceGivesBackEveryChoice) {
    for (const HistoryView view :
         {HistoryView::slopes, HistoryView::table, HistoryView::timeline, HistoryView::snapshots}) {
        for (const HistoryEnd& end :
             {HistoryEnd{}, HistoryEnd{.kind = HistoryEnd::Kind::firstRound},
              HistoryEnd{.kind = HistoryEnd::Kind::firstDay}, HistoryEnd{.kind = HistoryEnd::Kind::today},
              HistoryEnd{.kind = HistoryEnd::Kind::day, .day = QDate(2026, 3, 1)},
              HistoryEnd{.kind = HistoryEnd::Kind::snapshot, .snapshot = EntryId("spring")}}) {
            for (const Rater rater : {Rater::self, Rater::other, Rater::agreed}) {
                const HistoryChoice choice{
                    .view = view, .then = end, .now = end, .rater = rater, .edition = FrameworkId("old-2017")};
                EXPECT_EQ(choiceFromDetail(detailOf(choice), {}), choice) << detailOf(choice).toStdString();
            }
        }
    }
}

TEST(HistoryChoice, TwoDatesAloneAreThePlaceOfALookBackAndTheRestStays) {
    const HistoryChoice before{.view = HistoryView::table, .rater = Rater::other};
    const HistoryChoice choice = choiceFromDetail(u"2026-01-01/2026-03-01"_s, before);
    EXPECT_EQ(choice.view, HistoryView::table);
    EXPECT_EQ(choice.rater, Rater::other);
    EXPECT_EQ(choice.then.day, QDate(2026, 1, 1));
    EXPECT_EQ(choice.now.day, QDate(2026, 3, 1));
    EXPECT_EQ(choiceFromDetail(u"nonsense//2026-99-99"_s, before), before);
}

TEST(HistoryChoice, WithoutASnapshotOneLooksBackAtTheFirstRoundElseAtTheFirstDay) {
    const Record record = withSnapshots();
    EXPECT_EQ(settled({}, record, Rater::self).snapshot, EntryId("spring")) << "the newest one";
    EXPECT_EQ(settled({}, test::sampleRecord(), Rater::self).kind, HistoryEnd::Kind::firstDay);
    Record longer = test::sampleRecord();
    longer.ratings.push_back(test::rating("financial-ownership", "working", "2025-10-05"));
    EXPECT_EQ(settled({}, longer, Rater::self).kind, HistoryEnd::Kind::firstRound);
    EXPECT_EQ(settled({.kind = HistoryEnd::Kind::snapshot, .snapshot = EntryId("gone")}, longer, Rater::self).kind,
              HistoryEnd::Kind::firstRound);
}

TEST(HistoryChoice, ADayLastsUntilItsEndAndTodayHoldsAllThatIsThere) {
    const Record record = withSnapshots();
    const Moment now = onDay("2026-02-01");
    EXPECT_EQ(momentOf({.kind = HistoryEnd::Kind::today}, record, Rater::self, now), onDay("2026-03-01"))
        << "the clock was set back";
    const Moment day = momentOf({.kind = HistoryEnd::Kind::day, .day = QDate(2026, 1, 15)}, record, Rater::self, now);
    const QDateTime local = QDateTime::fromSecsSinceEpoch(day.time_since_epoch().count());
    EXPECT_EQ(local.date(), QDate(2026, 1, 15));
    EXPECT_EQ(local.addSecs(1).date(), QDate(2026, 1, 16));
    EXPECT_EQ(momentOf({.kind = HistoryEnd::Kind::snapshot, .snapshot = EntryId("autumn")}, record, Rater::self, now),
              onDay("2025-12-01"));
}

TEST(HistoryChoice, TheChoicesGoFromTheFirstDayThroughTheSnapshotsToToday) {
    QStringList names;
    for (const NamedEnd& end : namedEnds(withSnapshots(), Rater::self))
        names << endWord(end.end);
    EXPECT_EQ(names, (QStringList{u"first-day"_s, u"snapshot:autumn"_s, u"snapshot:spring"_s, u"today"_s}));
    EXPECT_EQ(namedEnds(test::emptyRecord(), Rater::self).size(), 1U);
    EXPECT_TRUE(endName({}, withSnapshots(), Rater::self).startsWith(u"“Before spring”, "_s));
}

} // namespace
} // namespace waymark
