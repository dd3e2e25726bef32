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

} // namespace
} // namespace waymark
