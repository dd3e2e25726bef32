#include "core/pathway/step.h"
#include "tests/support/sample_framework.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace waymark {
namespace {

using test::levelOf;
using test::skillOf;
using testing::ElementsAre;

Step stepOf(const Framework& framework, const char* from, const char* to) {
    return stepBetween(framework, levelOf(framework, from), levelOf(framework, to));
}

std::vector<std::string> idsOf(const Framework& framework, const std::vector<StepSkill>& skills) {
    std::vector<std::string> ids;
    for (const StepSkill& skill : skills)
        ids.push_back(framework.skill(skill.skill).id.str());
    return ids;
}

TEST(Step, EverySkillOfBothRoleLevelsStandsInOneList) {
    const FrameworkPtr framework = test::sampleFramework();
    const Step step = stepOf(*framework, "product-manager", "senior-product-manager");
    EXPECT_THAT(idsOf(*framework, step.raised), ElementsAre("user-insight", "product-ownership"));
    EXPECT_THAT(idsOf(*framework, step.added), ElementsAre("life-cycle-management"));
    EXPECT_THAT(idsOf(*framework, step.same), ElementsAre("agile-practices"));
    EXPECT_THAT(idsOf(*framework, step.unknown), ElementsAre("financial-ownership")) << "from not specified to working";
    EXPECT_TRUE(step.lowered.empty());
    EXPECT_TRUE(step.dropped.empty());
}

TEST(Step, BackwardsWhatWasRaisedIsLoweredAndWhatWasAddedIsDropped) {
    const FrameworkPtr framework = test::sampleFramework();
    const Step step = stepOf(*framework, "senior-product-manager", "product-manager");
    EXPECT_THAT(idsOf(*framework, step.lowered), ElementsAre("user-insight", "product-ownership"));
    EXPECT_THAT(idsOf(*framework, step.dropped), ElementsAre("life-cycle-management"));
    EXPECT_TRUE(step.raised.empty());
    EXPECT_TRUE(step.lowered.front().levels.empty());
    EXPECT_EQ(step.lowered.front().statements.from.size(), 1U);
}

TEST(Step, ARaisedSkillTellsEveryLevelOnTheWayAndWhichStatementsAreNew) {
    const FrameworkPtr framework = test::sampleFramework();
    const Step step = stepOf(*framework, "associate-product-manager", "product-manager");
    const StepSkill& insight = step.raised.at(1);
    ASSERT_EQ(insight.skill, skillOf(*framework, "user-insight"));
    ASSERT_EQ(insight.levels.size(), 2U) << "working lies on the way from awareness to practitioner";
    EXPECT_EQ(insight.levels[0].rank, ProficiencyRank{1});
    EXPECT_EQ(insight.levels[1].rank, ProficiencyRank{2});
    EXPECT_TRUE(std::ranges::all_of(insight.levels[1].statements, &StepStatement::isNew));

    const StepSkill& agile = step.raised.at(0);
    ASSERT_EQ(agile.levels.size(), 1U);
    ASSERT_EQ(agile.levels[0].statements.size(), 2U);
    EXPECT_TRUE(agile.levels[0].statements[0].isNew);
    EXPECT_FALSE(agile.levels[0].statements[1].isNew) << "make your work visible was expected already";
    EXPECT_FALSE(agile.statements.from[0].inBoth);
    EXPECT_TRUE(agile.statements.from[1].inBoth);
}

TEST(Step, AnAddedSkillTellsItsLevelsFromTheLowestOn) {
    const FrameworkPtr framework = test::sampleFramework();
    const Step step = stepOf(*framework, "product-manager", "senior-delivery-manager");
    const StepSkill& process = step.added.at(0);
    EXPECT_EQ(process.skill, skillOf(*framework, "making-a-process-work"));
    ASSERT_EQ(process.levels.size(), 4U);
    EXPECT_EQ(process.levels[0].state, SkillLevel::State::notDefined);
    EXPECT_EQ(process.levels[3].statements.size(), 1U);
}

TEST(Step, ARoleLevelAndItselfAreTheSame) {
    const FrameworkPtr framework = test::sampleFramework();
    const Step step = stepOf(*framework, "product-manager", "product-manager");
    EXPECT_EQ(step.same.size(), 4U);
    EXPECT_TRUE(step.raised.empty() && step.added.empty() && step.unknown.empty());
    EXPECT_TRUE(step.responsibilities.from[0].inBoth);
}

TEST(Step, ResponsibilitiesScopeAndGradesStandBeforeAndAfter) {
    const FrameworkPtr framework = test::sampleFramework();
    const Step step = stepOf(*framework, "product-manager", "senior-product-manager");
    ASSERT_EQ(step.responsibilities.to.size(), 2U);
    EXPECT_FALSE(step.responsibilities.to[0].inBoth);
    EXPECT_TRUE(step.responsibilities.to[1].inBoth);
    EXPECT_TRUE(step.roleResponsibilities.to[0].inBoth);
    EXPECT_EQ(step.scopeFrom.str(), "One product.");
    EXPECT_EQ(step.scopeTo.str(), "Several products or a very complex one.");
    EXPECT_THAT(step.gradesFrom, ElementsAre("SEO", "G7"));
    EXPECT_THAT(step.gradesTo, ElementsAre("G7"));
}

TEST(Step, OfARoleLevelWithoutKnownSkillsNothingIsAddedOrDropped) {
    const FrameworkPtr framework = test::sampleFramework();
    const Step up = stepOf(*framework, "product-manager", "service-owner");
    EXPECT_FALSE(up.toSkillsKnown);
    EXPECT_EQ(up.unknown.size(), 4U);
    EXPECT_TRUE(up.dropped.empty());
    const Step down = stepOf(*framework, "service-owner", "product-manager");
    EXPECT_FALSE(down.fromSkillsKnown);
    EXPECT_EQ(down.unknown.size(), 4U);
    EXPECT_TRUE(down.added.empty());
}

TEST(Step, EveryPairOfRoleLevelsAccountsForEverySkillOnce) {
    const FrameworkPtr framework = test::sampleFramework();
    const auto count = static_cast<std::uint32_t>(framework->roleLevels().size());
    for (std::uint32_t a = 0; a < count; ++a) {
        for (std::uint32_t b = 0; b < count; ++b) {
            const auto from = RoleLevelIndex(a);
            const auto to = RoleLevelIndex(b);
            const Step step = stepBetween(*framework, from, to);
            std::set<SkillIndex> named;
            for (const SkillExpectation& one : framework->roleLevel(from).expectations)
                named.insert(one.skill);
            for (const SkillExpectation& one : framework->roleLevel(to).expectations)
                named.insert(one.skill);
            EXPECT_EQ(step.raised.size() + step.added.size() + step.lowered.size() + step.dropped.size() +
                          step.same.size() + step.unknown.size(),
                      named.size());
        }
    }
}

TEST(StatementDiff, SentencesAreComparedByWhatTheySay) {
    constexpr TextTable english{"en", {}, {}};
    const LocalizedText from[] = {{"Plan the life-cycle.", &english}, {"coach", &english}};
    const LocalizedText to[] = {{"plan the life cycle", &english}};
    const SentenceListChange change = compareSentences(from, to);
    EXPECT_TRUE(change.from[0].inBoth);
    EXPECT_FALSE(change.from[1].inBoth);
    EXPECT_TRUE(change.to[0].inBoth);
}

} // namespace
} // namespace waymark
