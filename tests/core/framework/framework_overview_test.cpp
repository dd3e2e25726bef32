#include "core/framework/framework_overview.h"
#include "tests/support/sample_framework.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace waymark {
namespace {

TEST(FrameworkOverview, CountsAgreeWithTheFramework) {
    const FrameworkPtr framework = test::sampleFramework();
    const FrameworkOverview overview = overviewOf(*framework);
    EXPECT_EQ(overview.roles, framework->roles().size());
    EXPECT_EQ(overview.roleLevels, framework->roleLevels().size());
    EXPECT_EQ(overview.skills, framework->skills().size());
    std::size_t statements = 0;
    std::size_t open = 0;
    for (const Skill& skill : framework->skills()) {
        for (const SkillLevel& level : skill.levels) {
            statements += level.statements.size();
            open += level.state == SkillLevel::State::defined ? 0 : 1;
        }
    }
    EXPECT_EQ(overview.statements, statements);
    EXPECT_EQ(overview.notDefined.size() + overview.notSpecified.size(), open);
    EXPECT_GT(overview.notDefined.size(), 0U);
    EXPECT_GT(overview.notSpecified.size(), 0U);
}

TEST(FrameworkOverview, ALevelThatIsNotDefinedIsToldFromOneThatIsNotSpecified) {
    const FrameworkPtr framework = test::sampleFramework();
    const FrameworkOverview overview = overviewOf(*framework);
    const auto stateOf = [&](const SkillAtLevel& at) {
        return framework->skill(at.skill).levels[static_cast<std::size_t>(at.rank)].state;
    };
    for (const SkillAtLevel& at : overview.notDefined)
        EXPECT_EQ(stateOf(at), SkillLevel::State::notDefined);
    for (const SkillAtLevel& at : overview.notSpecified)
        EXPECT_EQ(stateOf(at), SkillLevel::State::notSpecified);
}

TEST(FrameworkOverview, SkillsStandByNameWhateverTheirCase) {
    const FrameworkPtr framework = test::sampleFramework();
    const auto order = skillsByName(*framework, {"en"});
    ASSERT_EQ(order.size(), framework->skills().size());
    for (std::size_t i = 1; i < order.size(); ++i) {
        std::string before(framework->skill(order[i - 1]).name.str());
        std::string after(framework->skill(order[i]).name.str());
        for (std::string* name : {&before, &after})
            std::ranges::transform(*name, name->begin(),
                                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        EXPECT_LE(before, after);
    }
}

} // namespace
} // namespace waymark
