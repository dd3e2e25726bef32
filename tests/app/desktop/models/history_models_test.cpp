#include "app/desktop/models/history_model.h"
#include "app/desktop/models/slope_model.h"
#include "app/desktop/models/snapshot_model.h"
#include "app/desktop/models/timeline_model.h"
#include "core/record/snapshots.h"
#include "tests/support/sample_record.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

HistoryRow row(const char* skill, int then, int now) {
    HistoryRow made;
    made.skill = SkillId(skill);
    made.name = QString::fromLatin1(skill);
    made.then = {.kind = RatingState::Kind::level, .level = then, .levels = 4};
    made.now = {.kind = RatingState::Kind::level, .level = now, .levels = 4};
    made.levels = now - then;
    made.change = now > then ? HistoryChange::risen : now < then ? HistoryChange::fallen : HistoryChange::same;
    made.thenText = QString::number(then);
    made.nowText = QString::number(now);
    made.changeText = QString::number(now - then);
    return made;
}

template <class Model>
struct Tested {
    Model model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
};

TEST(HistoryModels, ATableTellsOnlyOfTheRowThatChanged) {
    Tested<HistoryModel> tested;
    tested.model.setRows({row("a", 1, 2), row("b", 2, 2)}, u"Then"_s, u"Now"_s);
    tested.reset.clear();
    tested.model.setRows({row("a", 1, 2), row("b", 2, 3)}, u"Then"_s, u"Now"_s);
    ASSERT_EQ(tested.changed.size(), 1);
    EXPECT_EQ(tested.changed[0][0].value<QModelIndex>().row(), 1);
    EXPECT_TRUE(tested.reset.isEmpty());
    EXPECT_EQ(tested.model.headerData(HistoryModel::thenColumn, Qt::Horizontal, Qt::DisplayRole).toString(), u"Then"_s);
    QSignalSpy headers(&tested.model, &QAbstractItemModel::headerDataChanged);
    tested.model.setRows({row("a", 1, 2), row("b", 2, 3)}, u"Then"_s, u"Later"_s);
    EXPECT_EQ(headers.size(), 1);
}

TEST(HistoryModels, WhatRoseMostSortsFirstAndWhatFellBeforeWhatStayed) {
    Tested<HistoryModel> tested;
    HistoryRow rated = row("new", 1, 1);
    rated.change = HistoryChange::rated;
    tested.model.setRows({row("same", 2, 2), row("down", 3, 1), row("one", 1, 2), row("two", 1, 3), rated}, {}, {});
    const auto key = [&](int line) {
        return tested.model.index(line, HistoryModel::changeColumn).data(HistoryModel::sortRole).toInt();
    };
    EXPECT_LT(key(3), key(2));
    EXPECT_LT(key(2), key(1));
    EXPECT_LT(key(1), key(0));
    EXPECT_LT(key(0), key(4));
}

TEST(HistoryModels, ASlopeIsReadOutAsASentenceThatSaysAllOfIt) {
    Tested<SlopeModel> tested;
    tested.model.setRows({row("Insight", 1, 3)}, u"1 March"_s, u"Today"_s);
    EXPECT_EQ(tested.model.index(0).data(Qt::AccessibleTextRole).toString(), u"Insight. 1 March: 1. Today: 3. 2."_s);
    tested.reset.clear();
    tested.model.setRows({row("Insight", 1, 3)}, u"2 March"_s, u"Today"_s);
    EXPECT_EQ(tested.changed.size(), 1) << "the day is part of the sentence";
    EXPECT_TRUE(tested.reset.isEmpty());
    EXPECT_EQ(tested.model.rowOf(SkillId("Insight")), 0);
    EXPECT_EQ(tested.model.rowOf(SkillId("Other")), -1);
}

TEST(HistoryModels, AHeadingOfTheTimelineIsReadAndNotChosen) {
    Tested<TimelineModel> tested;
    TimelineRow answer;
    answer.entry = EntryId("a");
    answer.day = u"1 March"_s;
    answer.answer = u"Working"_s;
    answer.rater = u"My own"_s;
    answer.ticks = {u"I do this: ask"_s};
    TimelineRow heading;
    heading.day = u"In an earlier edition"_s;
    tested.model.setRows({answer, heading});
    EXPECT_FALSE(tested.model.flags(tested.model.index(1)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(tested.model.index(0).data(Qt::AccessibleTextRole).toString(),
              u"1 March. Working. My own. I do this: ask"_s);
    EXPECT_EQ(tested.model.index(1).data(Qt::AccessibleTextRole).toString(), u"In an earlier edition"_s);
}

TEST(HistoryModels, ASnapshotSaysWhatItHolds) {
    Record record = test::sampleRecord();
    record.snapshots = {snapshotOf(record, EntryId("s"), "Before\nspring", test::onDay("2026-06-01"))};
    Tested<SnapshotModel> tested;
    tested.model.setRows(snapshotRows(record));
    const QString spoken = tested.model.index(0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.startsWith(u"Before spring. "_s)) << spoken.toStdString();
    const QString parts =
        QLocale().createSeparatedList({u"your own answers about 5 skill(s)"_s, u"somebody else’s about 1 skill(s)"_s});
    EXPECT_TRUE(spoken.endsWith(u"Holds %1."_s.arg(parts))) << spoken.toStdString();
    record.snapshots[0].name.clear();
    tested.reset.clear();
    tested.model.setRows(snapshotRows(record));
    EXPECT_EQ(tested.changed.size(), 1);
    EXPECT_EQ(tested.model.index(0).data().toString(), u"Without a name"_s);
}

} // namespace
} // namespace waymark
