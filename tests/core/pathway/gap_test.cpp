#include "core/pathway/gap.h"
#include "tests/support/sample_framework.h"
#include "tests/support/sample_record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark {
namespace {

using test::levelOf;
using test::skillOf;

Gap gapOf(const Record& record, const Framework& framework, const char* target, const GapOptions& options = {}) {
    auto gap = gapTo(record, framework, levelOf(framework, target), options);
    EXPECT_TRUE(gap);
    return std::move(*gap);
}

const GapRow& rowOf(const Gap& gap, const Framework& framework, const char* skill) {
    const auto row = std::ranges::find(gap.rows, skillOf(framework, skill), &GapRow::skill);
    EXPECT_NE(row, gap.rows.end()) << skill;
    return *row;
}

TEST(Gap, EveryStateIsToldApart) {
    const FrameworkPtr framework = test::sampleFramework();
    const Record record = test::sampleRecord();
    const Gap gap = gapOf(record, *framework, "senior-product-manager");
    EXPECT_EQ(rowOf(gap, *framework, "agile-practices").state, GapState::met);
    EXPECT_EQ(rowOf(gap, *framework, "user-insight").state, GapState::below);
    EXPECT_EQ(rowOf(gap, *framework, "product-ownership").state, GapState::below);
    EXPECT_EQ(rowOf(gap, *framework, "life-cycle-management").state, GapState::notSure);
    EXPECT_EQ(rowOf(gap, *framework, "financial-ownership").state, GapState::unrated);
    EXPECT_EQ(rowOf(gap, *framework, "making-a-process-work").state, GapState::notAskedFor);
    EXPECT_EQ(gap.counts, (GapCounts{.met = 1, .below = 2, .unrated = 1, .notSure = 1, .notAskedFor = 1}));
    const Gap lower = gapOf(record, *framework, "associate-product-manager");
    EXPECT_EQ(rowOf(lower, *framework, "agile-practices").state, GapState::above);
    EXPECT_EQ(rowOf(lower, *framework, "financial-ownership").state, GapState::notSpecified);
}

TEST(Gap, LevelsToGoAreCountedAndNotYetStandsBelowTheFirst) {
    const FrameworkPtr framework = test::sampleFramework();
    const Record record = test::sampleRecord();
    const Gap gap = gapOf(record, *framework, "senior-product-manager");
    EXPECT_EQ(rowOf(gap, *framework, "agile-practices").gap, 0);
    EXPECT_EQ(rowOf(gap, *framework, "user-insight").gap, 1);
    EXPECT_EQ(rowOf(gap, *framework, "product-ownership").gap, 4);
    EXPECT_EQ(rowOf(gap, *framework, "life-cycle-management").gap, std::nullopt);
    EXPECT_EQ(rowOf(gapOf(record, *framework, "associate-product-manager"), *framework, "agile-practices").gap, -1);
}

TEST(Gap, WhatTheExpectedLevelAddsToMineIsListed) {
    const FrameworkPtr framework = test::sampleFramework();
    const Record record = test::sampleRecord();
    const Gap gap = gapOf(record, *framework, "senior-product-manager");
    EXPECT_EQ(rowOf(gap, *framework, "product-ownership").missing.size(), 4U);
    ASSERT_EQ(rowOf(gap, *framework, "user-insight").missing.size(), 1U);
    EXPECT_EQ(rowOf(gap, *framework, "user-insight").missing[0].rank, ProficiencyRank{3});
    EXPECT_TRUE(rowOf(gap, *framework, "agile-practices").missing.empty()) << "a gap that is met is empty";
    EXPECT_EQ(rowOf(gap, *framework, "life-cycle-management").missing.size(), 3U);
}

TEST(Gap, RatersAreKeptApart) {
    const FrameworkPtr framework = test::sampleFramework();
    const Record record = test::sampleRecord();
    const Gap others = gapOf(record, *framework, "senior-product-manager", {Rater::other, std::nullopt});
    EXPECT_EQ(rowOf(others, *framework, "user-insight").state, GapState::met);
    EXPECT_EQ(others.counts.unrated, 4U);
}

TEST(Gap, TheRecordCanBeSeenAsItStoodThen) {
    const FrameworkPtr framework = test::sampleFramework();
    const Record record = test::sampleRecord();
    const Gap then = gapOf(record, *framework, "senior-product-manager", {Rater::self, test::onDay("2025-12-31")});
    EXPECT_EQ(rowOf(then, *framework, "user-insight").gap, 2);
}

TEST(Gap, NotApplicableAndALevelThatTheScaleDoesNotHaveAreNoGap) {
    const FrameworkPtr framework = test::sampleFramework();
    Record record = test::emptyRecord();
    record.ratings = {test::rating("agile-practices", "not-applicable", "2026-01-01"),
                      test::rating("user-insight", "mastery", "2026-01-01")};
    const Gap gap = gapOf(record, *framework, "senior-product-manager");
    EXPECT_EQ(rowOf(gap, *framework, "agile-practices").state, GapState::notApplicable);
    EXPECT_EQ(rowOf(gap, *framework, "user-insight").state, GapState::unrated);
    EXPECT_NE(rowOf(gap, *framework, "user-insight").rating, nullptr) << "the answer can still be shown";
}

TEST(Gap, OfARoleLevelWithoutKnownSkillsEverythingIsNotSpecified) {
    const FrameworkPtr framework = test::sampleFramework();
    const Record record = test::sampleRecord();
    const Gap gap = gapOf(record, *framework, "service-owner");
    EXPECT_FALSE(gap.skillsKnown);
    EXPECT_EQ(gap.counts.notSpecified, gap.rows.size());
    EXPECT_EQ(gap.rows.size(), 5U);
}

TEST(Gap, ARecordOfAnotherEditionIsRefused) {
    const FrameworkPtr framework = test::sampleFramework();
    const auto gap = gapTo(test::emptyRecord("other"), *framework, RoleLevelIndex{0});
    ASSERT_FALSE(gap);
    EXPECT_EQ(gap.error().code, ErrorCode::editionsMixed);
}

TEST(Gap, SortedByGapTheMostToGoComesFirstAndWhatHasNoNumberLast) {
    const FrameworkPtr framework = test::sampleFramework();
    const Record record = test::sampleRecord();
    Gap gap = gapOf(record, *framework, "senior-product-manager");
    sortByGap(gap.rows);
    EXPECT_EQ(gap.rows[0].gap, 4);
    EXPECT_EQ(gap.rows[1].gap, 1);
    EXPECT_EQ(gap.rows[2].gap, 0);
    EXPECT_EQ(gap.rows[3].skill, skillOf(*framework, "life-cycle-management"));
}

} // namespace
} // namespace waymark
