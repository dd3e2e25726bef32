#include "core/pathway/progress.h"
#include "tests/support/sample_framework.h"
#include "tests/support/sample_record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark {
namespace {

using test::levelOf;
using test::skillOf;
using testing::ElementsAre;

TEST(RatingProgress, EverySkillOfTheRoleLevelStandsInOneList) {
    const FrameworkPtr framework = test::sampleFramework();
    Record record = test::sampleRecord();
    record.ratings[1].carriedOver =
        CarriedOver{FrameworkId("sample-2023-10"), SkillId("agile-working"), EntryId("x"), false};
    const auto progress = ratingProgress(record, *framework, levelOf(*framework, "senior-product-manager"));
    ASSERT_TRUE(progress);
    EXPECT_THAT(progress->toConfirm, ElementsAre(skillOf(*framework, "agile-practices")));
    EXPECT_THAT(progress->rated,
                ElementsAre(skillOf(*framework, "user-insight"), skillOf(*framework, "product-ownership")));
    EXPECT_THAT(progress->notSure, ElementsAre(skillOf(*framework, "life-cycle-management")));
    EXPECT_THAT(progress->unrated, ElementsAre(skillOf(*framework, "financial-ownership")));
    EXPECT_EQ(progress->total(), 5U);
}

TEST(RatingProgress, ARunGoesOnToTheNextOpenSkillAndThenFromTheBeginning) {
    const FrameworkPtr framework = test::sampleFramework();
    Record record = test::emptyRecord();
    record.ratings = {test::rating("user-insight", "working", "2026-01-01")};
    const RoleLevelIndex level = levelOf(*framework, "product-manager");
    const auto progress = ratingProgress(record, *framework, level);
    ASSERT_TRUE(progress);
    const auto next = [&](std::optional<SkillIndex> after) { return nextToRate(*progress, after); };
    EXPECT_EQ(next(std::nullopt), skillOf(*framework, "agile-practices"));
    EXPECT_EQ(next(skillOf(*framework, "agile-practices")), skillOf(*framework, "product-ownership"));
    EXPECT_EQ(next(skillOf(*framework, "financial-ownership")), skillOf(*framework, "agile-practices"));
    EXPECT_EQ(nextToRate({}), std::nullopt);
    EXPECT_EQ(nextToRate({}, skillOf(*framework, "user-insight")), std::nullopt);
}

class Round : public testing::Test {
protected:
    Round() {
        for (const char* day : {"2025-09-01", "2026-03-10"}) {
            for (const char* skill : {"agile-practices", "user-insight", "product-ownership", "life-cycle-management",
                                      "financial-ownership"})
                record.ratings.push_back(test::rating(skill, "working", day));
        }
    }

    [[nodiscard]] RatingProgress progress(const ProgressOptions& options) const {
        const auto result = ratingProgress(record, *framework, level, options);
        EXPECT_TRUE(result);
        return result.value_or(RatingProgress());
    }

    [[nodiscard]] RatingRound round(const ProgressOptions& options) const {
        return ratingRound(RatingIndex(record.ratings), progress(options), *framework, options);
    }

    [[nodiscard]] Moment last() const { return record.ratings.back().at; }

    FrameworkPtr framework = test::sampleFramework();
    Record record = test::emptyRecord();
    RoleLevelIndex level = levelOf(*framework, "senior-product-manager");
};

TEST_F(Round, ASkillIsLeftUntilItIsAnsweredInTheRound) {
    EXPECT_EQ(progress({}).left(), 0U);
    const ProgressOptions again{.since = last() + std::chrono::seconds(1)};
    EXPECT_EQ(progress(again).left(), 5U);
    EXPECT_EQ(progress({.since = last()}).left(), 0U);
    RatingEntry entry = test::rating("user-insight", "expert", "2026-04-01");
    record.ratings.push_back(entry);
    EXPECT_EQ(progress(again).left(), 4U);
    EXPECT_FALSE(progress(again).isLeft(skillOf(*framework, "user-insight")));
    EXPECT_EQ(nextToRate(progress(again), skillOf(*framework, "agile-practices")),
              skillOf(*framework, "product-ownership"));
    // Somebody else's answer is not mine.
    entry.skill = SkillId("agile-practices");
    entry.rater = Rater::other;
    record.ratings.push_back(entry);
    EXPECT_EQ(progress(again).left(), 4U);
}

TEST_F(Round, ItSaysWhenItFinishedAndWhenTheOneBeforeDid) {
    EXPECT_EQ(round({}).finished, record.ratings.front().at);
    EXPECT_EQ(round({}).before, last()) << "no round was begun, so all there is to tell is the last answer";
    const ProgressOptions spring{.since = record.ratings.front().at + std::chrono::days(30)};
    EXPECT_EQ(round(spring).finished, last());
    EXPECT_EQ(round(spring).before, record.ratings.front().at);
    const ProgressOptions next{.since = last() + std::chrono::days(30)};
    EXPECT_EQ(round(next).finished, std::nullopt);
    EXPECT_EQ(round(next).before, last());
    record.ratings.resize(3);
    EXPECT_EQ(round(next).before, std::nullopt); // two skills had no answer
}

TEST(SkillsToRate, WhereNothingIsKnownOfARoleLevelEverySkillMayBeRated) {
    const FrameworkPtr framework = test::sampleFramework();
    for (const RoleLevel& level : framework->roleLevels()) {
        const auto skills = skillsToRate(*framework, framework->indexOf(level));
        EXPECT_EQ(skills.size(), level.expectationsKnown ? level.expectations.size() : framework->skills().size());
    }
}

} // namespace
} // namespace waymark
