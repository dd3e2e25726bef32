#include "core/pathway/neighbours.h"
#include "tests/support/sample_framework.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark {
namespace {

using test::levelOf;
using test::skillOf;

std::vector<std::string> idsOf(const Framework& framework, const std::vector<Neighbour>& found) {
    std::vector<std::string> ids;
    for (const Neighbour& neighbour : found)
        ids.push_back(framework.roleLevel(neighbour.level).id.str());
    return ids;
}

TEST(Neighbours, TheNearestRoleLevelsOfOtherRolesComeFirst) {
    const FrameworkPtr framework = test::sampleFramework();
    EXPECT_THAT(idsOf(*framework, neighbours(*framework, levelOf(*framework, "senior-product-manager"))),
                testing::ElementsAre("delivery-manager", "senior-delivery-manager"))
        << "both share two near skills, the first has both at the same level";
    EXPECT_THAT(idsOf(*framework, neighbours(*framework, levelOf(*framework, "delivery-manager"))),
                testing::ElementsAre("senior-product-manager"))
        << "the other product managers share one near skill with it, and hardly anybody moves for one";
}

TEST(Neighbours, OneSharedSkillIsEnoughWhereThereIsNoOther) {
    test::SampleSpec spec;
    spec.skills = {{.id = "a", .name = "A"}, {.id = "b", .name = "B"}};
    spec.roles = {
        {.id = "one", .name = "One", .levels = {{.id = "one", .name = "One", .expectations = {{"a", "working"}}}}},
        {.id = "two",
         .name = "Two",
         .levels = {{.id = "two", .name = "Two", .expectations = {{"a", "expert"}, {"b", "working"}}},
                    {.id = "two-up", .name = "Two up", .expectations = {{"a", "practitioner"}, {"b", "expert"}}}}}};
    const FrameworkPtr framework = test::makeFramework(spec);
    EXPECT_THAT(idsOf(*framework, neighbours(*framework, RoleLevelIndex{0})), testing::ElementsAre("two-up"));
}

TEST(Neighbours, TheReasonIsToldInSkills) {
    const FrameworkPtr framework = test::sampleFramework();
    const auto found = neighbours(*framework, levelOf(*framework, "senior-product-manager"));
    const Neighbour& senior = found.at(1);
    EXPECT_EQ(senior.same, 1U);
    EXPECT_EQ(senior.near, 1U);
    EXPECT_EQ(senior.higher, 1U) << "agile practices, expert for practitioner";
    EXPECT_EQ(senior.lower, 0U);
    EXPECT_EQ(senior.added, 1U) << "making a process work";
    EXPECT_EQ(senior.dropped, 3U);
    ASSERT_EQ(senior.shared.size(), 2U);
    EXPECT_EQ(senior.shared[0].skill, skillOf(*framework, "agile-practices"));
    EXPECT_EQ(senior.shared[0].nearness, Nearness::near);
    EXPECT_EQ(senior.shared[1].nearness, Nearness::same);
}

TEST(Neighbours, SkillsThatAreFarApartOrNotSpecifiedMakeNoNeighbour) {
    test::SampleSpec spec;
    spec.skills = {{.id = "a", .name = "A"}, {.id = "b", .name = "B"}};
    spec.roles = {
        {.id = "one",
         .name = "One",
         .levels = {{.id = "one", .name = "One", .expectations = {{"a", "awareness"}, {"b", "not-specified"}}}}},
        {.id = "two",
         .name = "Two",
         .levels = {{.id = "two", .name = "Two", .expectations = {{"a", "expert"}, {"b", "expert"}}}}}};
    const FrameworkPtr framework = test::makeFramework(spec);
    EXPECT_TRUE(neighbours(*framework, RoleLevelIndex{0}).empty());
}

TEST(Neighbours, ARoleLevelWithoutSkillsHasNoneAndTheLimitHolds) {
    const FrameworkPtr framework = test::sampleFramework();
    EXPECT_TRUE(neighbours(*framework, levelOf(*framework, "service-owner")).empty());
    EXPECT_EQ(neighbours(*framework, levelOf(*framework, "delivery-manager"), 1).size(), 1U);
}

} // namespace
} // namespace waymark
