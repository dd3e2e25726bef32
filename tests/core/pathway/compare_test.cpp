#include "core/pathway/compare.h"
#include "tests/support/sample_framework.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark {
namespace {

using test::levelOf;
using test::skillOf;

constexpr auto working = Expectation::at(ProficiencyRank{1});
constexpr auto practitioner = Expectation::at(ProficiencyRank{2});

TEST(Compare, EverySkillOfEveryColumnHasOneRowInTheOrderOfTheFirstColumnThatNamesIt) {
    const FrameworkPtr framework = test::sampleFramework();
    const RoleLevelIndex levels[] = {levelOf(*framework, "delivery-manager"), levelOf(*framework, "product-manager")};
    const Comparison comparison = compare(*framework, levels);
    std::vector<std::string> skills;
    for (const ComparisonRow& row : comparison.rows)
        skills.push_back(framework->skill(row.skill).id.str());
    EXPECT_THAT(skills, testing::ElementsAre("agile-practices", "making-a-process-work", "life-cycle-management",
                                             "user-insight", "product-ownership", "financial-ownership"));
    EXPECT_THAT(comparison.levels, testing::ElementsAreArray(levels));
}

TEST(Compare, ARowDiffersUnlessAllCellsSayTheSame) {
    const FrameworkPtr framework = test::sampleFramework();
    const RoleLevelIndex levels[] = {levelOf(*framework, "associate-product-manager"),
                                     levelOf(*framework, "product-manager"), levelOf(*framework, "delivery-manager")};
    const Comparison comparison = compare(*framework, levels);
    EXPECT_EQ(comparison.rows[0].skill, skillOf(*framework, "agile-practices"));
    EXPECT_THAT(comparison.rows[0].cells, testing::ElementsAre(working, practitioner, practitioner));
    EXPECT_TRUE(comparison.rows[0].differs);
    EXPECT_THAT(comparison.rows[3].cells, testing::ElementsAre(Expectation::notSpecified(), Expectation::notSpecified(),
                                                               Expectation::notAskedFor()));
    EXPECT_TRUE(comparison.rows[3].differs) << "not specified and not asked for are two things";
}

TEST(Compare, ARoleLevelComparedWithItselfDiffersNowhere) {
    const FrameworkPtr framework = test::sampleFramework();
    const RoleLevelIndex level = levelOf(*framework, "product-manager");
    const RoleLevelIndex levels[] = {level, level};
    const Comparison comparison = compare(*framework, levels);
    EXPECT_EQ(comparison.rows.size(), 4U);
    EXPECT_TRUE(std::ranges::none_of(comparison.rows, &ComparisonRow::differs));
}

TEST(Compare, NoLevelsAndLevelsWithoutSkillsGiveNoRows) {
    const FrameworkPtr framework = test::sampleFramework();
    EXPECT_TRUE(compare(*framework, {}).rows.empty());
    const RoleLevelIndex levels[] = {levelOf(*framework, "service-owner")};
    EXPECT_TRUE(compare(*framework, levels).rows.empty());
}

} // namespace
} // namespace waymark
