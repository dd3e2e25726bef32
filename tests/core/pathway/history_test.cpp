#include "core/pathway/history.h"
#include "tests/support/sample_framework.h"
#include "tests/support/sample_record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark {
namespace {

using test::onDay;
using test::skillOf;

TEST(History, ATimelineGoesFromTheOldestEntryToTheNewest) {
    const FrameworkPtr framework = test::sampleFramework();
    const Record record = test::sampleRecord();
    const SkillIndex skill = skillOf(*framework, "user-insight");
    const auto mine = skillTimeline(record, *framework, skill);
    ASSERT_EQ(mine.size(), 2U);
    EXPECT_EQ(mine[0].rank, ProficiencyRank{1});
    EXPECT_EQ(mine[1].rank, ProficiencyRank{2});
    EXPECT_EQ(skillTimeline(record, *framework, skill, std::nullopt).size(), 3U);
    EXPECT_TRUE(skillTimeline(record, *framework, skillOf(*framework, "archive-care")).empty());
}

TEST(History, ThenAndNowTellsWhatRoseFellStayedOrCame) {
    const FrameworkPtr framework = test::sampleFramework();
    Record record = test::sampleRecord();
    record.ratings.push_back(test::rating("agile-practices", "working", "2026-02-01"));
    record.ratings.push_back(test::rating("financial-ownership", "working", "2026-02-01"));
    record.ratings.push_back(test::rating("life-cycle-management", "working", "2026-02-01"));
    record.ratings.push_back(test::rating("product-ownership", "awareness", "2026-02-01"));
    const auto rows = thenAndNow(record, *framework, onDay("2025-12-31"), onDay("2026-12-31"));
    ASSERT_TRUE(rows);
    const auto changeOf = [&](const char* skill) {
        return std::ranges::find(*rows, skillOf(*framework, skill), &ThenAndNowRow::skill)->change;
    };
    EXPECT_EQ(changeOf("user-insight"), HistoryChange::risen);
    EXPECT_EQ(changeOf("product-ownership"), HistoryChange::risen) << "from not yet to the first level";
    EXPECT_EQ(changeOf("agile-practices"), HistoryChange::fallen);
    EXPECT_EQ(changeOf("making-a-process-work"), HistoryChange::same);
    EXPECT_EQ(changeOf("financial-ownership"), HistoryChange::rated);
    EXPECT_EQ(changeOf("life-cycle-management"), HistoryChange::unclear);
    EXPECT_EQ(rows->size(), 6U) << "what was never rated has no row";
}

TEST(History, BetweenAMomentAndItselfNothingChanged) {
    const FrameworkPtr framework = test::sampleFramework();
    const Record record = test::sampleRecord();
    const auto rows = thenAndNow(record, *framework, onDay("2026-12-31"), onDay("2026-12-31"));
    for (const ThenAndNowRow& row : *rows)
        EXPECT_EQ(row.change, HistoryChange::same);
}

TEST(History, TheFirstRoundGoesOnUntilSomebodyAnswersAgainOnALaterDay) {
    Record record = test::emptyRecord();
    EXPECT_EQ(historyBeginning(record), std::nullopt);
    record.ratings = {
        test::rating("a", "working", "2025-10-01"), test::rating("a", "expert", "2025-10-01"),
        test::rating("b", "working", "2025-10-03"), test::rating("a", "working", "2026-03-01"),
        test::rating("c", "working", "2026-03-02"), test::rating("a", "expert", "2024-01-01", Rater::other)};
    EXPECT_EQ(historyBeginning(record), (HistoryBeginning{onDay("2025-10-01"), onDay("2025-10-03")}));
    EXPECT_EQ(historyBeginning(record, Rater::other), (HistoryBeginning{onDay("2024-01-01"), onDay("2024-01-01")}));
    EXPECT_EQ(historyBeginning(record, Rater::agreed), std::nullopt);
}

// Carried over twice: "old-insight" of 2017 became "insight" of 2023, which is "user-insight" now; "gone" led nowhere.
Record carriedRecord() {
    Record record = test::emptyRecord();
    const auto carried = [](RatingEntry entry, const char* framework, const char* skill) {
        entry.carriedOver = CarriedOver{FrameworkId(framework), SkillId(skill), entry.id, true};
        return entry;
    };
    record.ratings = {test::rating("b", "working", "2026-01-01"),
                      carried(test::rating("user-insight", "working", "2023-01-01"), "sample-2023-10", "insight"),
                      test::rating("user-insight", "expert", "2026-03-01", Rater::other),
                      test::rating("user-insight", "expert", "2026-02-01")};
    EarlierEdition first;
    first.framework.id = FrameworkId("sample-2017-01");
    first.ratings = {test::rating("old-insight", "working", "2017-02-01")};
    EarlierEdition second;
    second.framework.id = FrameworkId("sample-2023-10");
    second.ratings = {carried(test::rating("insight", "working", "2017-02-01"), "sample-2017-01", "old-insight"),
                      test::rating("gone", "expert", "2023-01-01"), test::rating("insight", "working", "2023-01-01")};
    record.earlier = {first, second};
    return record;
}

TEST(History, ASkillsWholeHistoryGoesBackThroughTheEditionsThatItWasCarriedOverFrom) {
    const Record record = carriedRecord();
    const auto histories = wholeHistory(record, {nullptr, SkillId("user-insight")});
    ASSERT_EQ(histories.size(), 3U);
    ASSERT_EQ(histories[0].entries.size(), 3U);
    EXPECT_EQ(histories[0].entries[0]->at, onDay("2026-03-01")) << "the latest first";
    EXPECT_EQ(histories[0].entries[2]->at, onDay("2023-01-01"));
    EXPECT_EQ(histories[1].of, (HistorySkill{&record.earlier[1], SkillId("insight")}));
    EXPECT_EQ(histories[1].entries.size(), 2U);
    EXPECT_EQ(histories[2].of, (HistorySkill{&record.earlier[0], SkillId("old-insight")}));
    EXPECT_EQ(wholeHistory(record, {nullptr, SkillId("never")}).at(0).entries.size(), 0U);
}

TEST(History, WhatWasCarriedOverIsOfferedOnceAndWhatWasNotStaysThere) {
    const Record record = carriedRecord();
    EXPECT_EQ(skillsWithHistory(record),
              (std::vector<HistorySkill>{
                  {nullptr, SkillId("b")}, {nullptr, SkillId("user-insight")}, {&record.earlier[1], SkillId("gone")}}));
}

TEST(History, CarriedOverInACircleItStillEnds) {
    Record record = carriedRecord();
    record.earlier[0].ratings[0].carriedOver =
        CarriedOver{FrameworkId("sample-2023-10"), SkillId("insight"), EntryId("x"), true};
    EXPECT_EQ(wholeHistory(record, {nullptr, SkillId("user-insight")}).size(), 3U);
}

} // namespace
} // namespace waymark
