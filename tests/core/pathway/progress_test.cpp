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
    const auto next = [&](std::optional<SkillIndex> after) { return nextToRate(*progress, *framework, level, after); };
    EXPECT_EQ(next(std::nullopt), skillOf(*framework, "agile-practices"));
    EXPECT_EQ(next(skillOf(*framework, "agile-practices")), skillOf(*framework, "product-ownership"));
    EXPECT_EQ(next(skillOf(*framework, "financial-ownership")), skillOf(*framework, "agile-practices"));
    EXPECT_EQ(nextToRate({}, *framework, level), std::nullopt);
    EXPECT_EQ(nextToRate({}, *framework, level, skillOf(*framework, "user-insight")), std::nullopt);
}

} // namespace
} // namespace waymark
