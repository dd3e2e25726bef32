#include "core/record/snapshots.h"
#include "tests/support/sample_record.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace waymark {
namespace {

using test::onDay;

Snapshot snapshot(const char* id, Moment at) {
    return {EntryId(id), at, id};
}

TEST(Snapshots, WhatWasAnsweredUpToASnapshotIsKept) {
    Record record = test::sampleRecord();
    const RatingEntry early = test::rating("user-insight", "working", "2025-10-01");
    EXPECT_FALSE(isKept(record, early));
    record.snapshots = {snapshot("autumn", onDay("2025-10-01"))};
    EXPECT_TRUE(isKept(record, early));
    EXPECT_FALSE(isKept(record, test::rating("user-insight", "working", "2025-10-02")));
}

TEST(Snapshots, ASnapshotIsNeverBeforeWhatItKeepsThoughTheClockWasSetBack) {
    Record record = test::sampleRecord();
    const auto moment = [&](const char* now) { return snapshotOf(record, EntryId("s"), "Spring", onDay(now)).at; };
    EXPECT_EQ(moment("2026-06-01"), onDay("2026-06-01"));
    EXPECT_EQ(moment("2020-01-01"), onDay("2026-03-01"));
    record.snapshots = {snapshot("spring", onDay("2026-04-01"))};
    EXPECT_EQ(moment("2026-03-02"), onDay("2026-04-01"));
}

TEST(Snapshots, ASnapshotHoldsTheNewestAnswerOfEachRaterAboutEachSkill) {
    Record record = test::sampleRecord();
    record.snapshots = {snapshotOf(record, EntryId("s"), "Spring", onDay("2026-06-01"))};
    EXPECT_EQ(record.snapshots[0].name, "Spring");
    const auto answers = answersOf(record, record.snapshots[0]);
    EXPECT_EQ(answers.size(), 6U) << "five skills of my own, one of somebody else's";
    EXPECT_TRUE(std::ranges::count(answers, &record.ratings[0]) == 1);
    EXPECT_EQ(std::ranges::count(answers, &record.ratings[2]), 0) << "an older one about the same skill";
}

TEST(Snapshots, ANewAnswerIsInNoSnapshotThereIs) {
    Record record = test::sampleRecord();
    record.snapshots = {snapshot("spring", onDay("2026-04-01")), snapshot("autumn", onDay("2025-10-01"))};
    EXPECT_EQ(momentForAnswer(record, onDay("2026-06-01")), onDay("2026-06-01"));
    for (const char* now : {"2020-01-01", "2026-04-01"})
        EXPECT_EQ(momentForAnswer(record, onDay(now)), onDay("2026-04-01") + std::chrono::seconds(1));
}

TEST(Snapshots, TheyTellAboutHowManySkillsTheyHoldAnswersTheLatestFirst) {
    Record record = test::sampleRecord();
    record.ratings.push_back(test::rating("user-insight", "expert", "2026-05-01", Rater::agreed));
    record.snapshots = {snapshot("before", onDay("2025-09-01")), snapshot("spring", onDay("2026-04-01")),
                        snapshot("autumn", onDay("2025-10-01")), snapshot("again", onDay("2026-04-01"))};
    const auto contents = snapshotContents(record);
    ASSERT_EQ(contents.size(), 4U);
    EXPECT_EQ(contents[0].snapshot->name, "again");
    EXPECT_EQ(contents[1].snapshot->name, "spring");
    EXPECT_EQ(contents[2].snapshot->name, "autumn");
    EXPECT_EQ(contents[0].of(Rater::self), 5U);
    EXPECT_EQ(contents[0].of(Rater::other), 1U);
    EXPECT_EQ(contents[0].of(Rater::agreed), 0U);
    EXPECT_EQ(contents[2].of(Rater::self), 5U);
    EXPECT_EQ(contents[2].of(Rater::other), 0U);
    EXPECT_EQ(contents[3].of(Rater::self), 0U);
}

} // namespace
} // namespace waymark
