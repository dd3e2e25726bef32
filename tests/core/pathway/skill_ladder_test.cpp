#include "core/pathway/skill_ladder.h"
#include "tests/support/sample_framework.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark {
namespace {

using test::levelOf;
using test::skillOf;
using testing::ElementsAre;

TEST(SkillLadder, EachLevelTellsWhatItAddsAndWhoAsksForIt) {
    const FrameworkPtr framework = test::sampleFramework();
    const SkillLadder ladder = skillLadder(*framework, skillOf(*framework, "agile-practices"));
    ASSERT_EQ(ladder.rungs.size(), 4U);
    EXPECT_TRUE(ladder.rungs[0].statements[1].isNew);
    EXPECT_FALSE(ladder.rungs[1].statements[1].isNew) << "awareness says it";
    EXPECT_TRUE(ladder.rungs[0].askedForBy.empty());
    EXPECT_THAT(ladder.rungs[1].askedForBy, ElementsAre(levelOf(*framework, "associate-product-manager")));
    EXPECT_THAT(ladder.rungs[2].askedForBy,
                ElementsAre(levelOf(*framework, "product-manager"), levelOf(*framework, "senior-product-manager"),
                            levelOf(*framework, "delivery-manager")));
}

TEST(SkillLadder, UndefinedLevelsAndUnspecifiedExpectationsAreToldApart) {
    const FrameworkPtr framework = test::sampleFramework();
    const SkillLadder process = skillLadder(*framework, skillOf(*framework, "making-a-process-work"));
    EXPECT_EQ(process.rungs[0].state, SkillLevel::State::notDefined);
    const SkillLadder finance = skillLadder(*framework, skillOf(*framework, "financial-ownership"));
    EXPECT_EQ(finance.rungs[0].state, SkillLevel::State::notSpecified);
    EXPECT_THAT(finance.askedForSomewhere,
                ElementsAre(levelOf(*framework, "associate-product-manager"), levelOf(*framework, "product-manager")));
}

} // namespace
} // namespace waymark
