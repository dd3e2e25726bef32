#include "core/framework/framework.h"
#include "tests/support/sample_framework.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark {
namespace {

using test::levelOf;
using test::skillOf;

constexpr ProficiencyRank working{1};

TEST(Framework, ThingsAreFoundByIdAndKnowTheirPosition) {
    const FrameworkPtr framework = test::sampleFramework();
    const Skill* skill = framework->find(SkillId("user-insight"));
    ASSERT_NE(skill, nullptr);
    EXPECT_EQ(&framework->skill(framework->indexOf(*skill)), skill);
    const RoleLevel* level = framework->find(RoleLevelId("senior-product-manager"));
    ASSERT_NE(level, nullptr);
    EXPECT_EQ(&framework->roleLevel(framework->indexOf(*level)), level);
    EXPECT_EQ(framework->role(level->role).id.str(), "product-manager");
    EXPECT_EQ(framework->find(ProficiencyId("working")), working);
    EXPECT_EQ(framework->proficiency(working).name.str(), "Working");
}

TEST(Framework, AnUnknownIdOrAnAliasFindsNothing) {
    const FrameworkPtr framework = test::sampleFramework();
    EXPECT_EQ(framework->find(SkillId("agile-working")), nullptr);
    EXPECT_EQ(framework->find(RoleLevelId("product-owner")), nullptr);
    EXPECT_EQ(framework->find(RoleId("senior-product-manager")), nullptr);
    EXPECT_EQ(framework->find(ProficiencyId("master")), std::nullopt);
}

TEST(Framework, AnExpectationIsALevelOrNotSpecifiedOrNotAskedFor) {
    const FrameworkPtr framework = test::sampleFramework();
    const RoleLevelIndex associate = levelOf(*framework, "associate-product-manager");
    EXPECT_EQ(framework->expectation(associate, skillOf(*framework, "agile-practices")), Expectation::at(working));
    EXPECT_EQ(framework->expectation(associate, skillOf(*framework, "financial-ownership")),
              Expectation::notSpecified());
    EXPECT_EQ(framework->expectation(associate, skillOf(*framework, "archive-care")), Expectation::notAskedFor());
    EXPECT_NE(Expectation::notSpecified(), Expectation::notAskedFor());
}

TEST(Framework, ImportanceIsNotSpecifiedUnlessTheRoleSaysIt) {
    const FrameworkPtr framework = test::sampleFramework();
    const RoleIndex role = framework->roleLevel(levelOf(*framework, "product-manager")).role;
    EXPECT_EQ(framework->importance(role, skillOf(*framework, "user-insight")), SkillImportance::critical);
    EXPECT_EQ(framework->importance(role, skillOf(*framework, "archive-care")), SkillImportance::notSpecified);
}

TEST(Framework, ASkillKnowsWhichRoleLevelsNameItInOrder) {
    const FrameworkPtr framework = test::sampleFramework();
    EXPECT_THAT(framework->roleLevelsThatName(skillOf(*framework, "life-cycle-management")),
                testing::ElementsAre(levelOf(*framework, "senior-product-manager"),
                                     levelOf(*framework, "delivery-manager"),
                                     levelOf(*framework, "senior-delivery-manager")));
    EXPECT_TRUE(framework->roleLevelsThatName(skillOf(*framework, "archive-care")).empty());
}

TEST(Framework, ALadderEndsAtItsOwnRole) {
    const FrameworkPtr framework = test::sampleFramework();
    const RoleLevelIndex middle = levelOf(*framework, "product-manager");
    EXPECT_EQ(framework->next(middle), levelOf(*framework, "senior-product-manager"));
    EXPECT_EQ(framework->previous(middle), levelOf(*framework, "associate-product-manager"));
    EXPECT_EQ(framework->next(levelOf(*framework, "senior-product-manager")), std::nullopt);
    EXPECT_EQ(framework->previous(levelOf(*framework, "delivery-manager")), std::nullopt);
}

TEST(Framework, AFrameworkWithoutAnythingAnswersEveryQuestion) {
    const FrameworkPtr framework = test::makeFramework({});
    EXPECT_TRUE(framework->roleLevels().empty());
    EXPECT_EQ(framework->find(SkillId("")), nullptr);
}

} // namespace
} // namespace waymark
