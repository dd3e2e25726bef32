#include "core/framework/framework_catalog.h"
#include "core/pathway/pathway_map.h"
#include "tests/support/sample_framework.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace waymark {
namespace {

using test::levelOf;

std::ptrdiff_t indexIn(const std::vector<Neighbour>& all, RoleLevelIndex level) {
    return std::ranges::find(all, level, &Neighbour::level) - all.begin();
}

TEST(PathwayMap, EveryRoleIsAColumnAndEveryRoleLevelStandsInItOnce) {
    const FrameworkPtr framework = test::sampleFramework();
    const PathwayMap map = pathwayMap(*framework);
    ASSERT_EQ(map.columns.size(), 3U);
    EXPECT_EQ(map.columns[0].role, RoleIndex{0});
    EXPECT_EQ(map.rows, 3U);
    std::set<RoleLevelIndex> seen;
    for (const PathwayColumn& column : map.columns) {
        for (const PathwayNode& node : column.nodes) {
            EXPECT_TRUE(seen.insert(node.level).second);
            EXPECT_LT(node.row, map.rows);
        }
    }
    EXPECT_EQ(seen.size(), framework->roleLevels().size());
    EXPECT_EQ(map.steps.size(), 3U);
}

TEST(PathwayMap, AShorterLadderStandsBesideThoseThatItIsNearestTo) {
    const FrameworkPtr framework = test::sampleFramework();
    const PathwayMap map = pathwayMap(*framework);
    EXPECT_EQ(map.find(levelOf(*framework, "senior-product-manager"))->second, 2U);
    EXPECT_EQ(map.find(levelOf(*framework, "senior-delivery-manager"))->second, 2U);
    EXPECT_EQ(map.find(levelOf(*framework, "delivery-manager"))->second, 1U);
}

// The programme delivery manager of October 2023 has hardly a skill in common with the product managers.
TEST(PathwayMap, ALadderWithoutANeighbourInTheFirstColumnStandsBesideItsGrades) {
    const FrameworkPtr framework = FrameworkCatalog().load(FrameworkId("ddat-2023-10")).value();
    const PathwayMap map = pathwayMap(*framework);
    EXPECT_EQ(map.find(levelOf(*framework, "programme-delivery-manager"))->second,
              map.find(levelOf(*framework, "lead-product-manager"))->second);
}

TEST(PathwayMap, WithoutGradesItStandsBesideANeighbourInAnyColumn) {
    test::SampleSpec spec;
    spec.skills = {{.id = "a", .name = "A"}, {.id = "b", .name = "B"}};
    spec.roles = {{.id = "one",
                   .name = "One",
                   .levels = {{.id = "one", .name = "One", .expectations = {{"a", "awareness"}}},
                              {.id = "one-up", .name = "One up", .expectations = {{"a", "practitioner"}}}}},
                  {.id = "two",
                   .name = "Two",
                   .levels = {{.id = "two", .name = "Two", .expectations = {{"a", "practitioner"}, {"b", "working"}}}}},
                  {.id = "three",
                   .name = "Three",
                   .levels = {{.id = "three", .name = "Three", .expectations = {{"b", "working"}}}}},
                  {.id = "four", .name = "Four", .levels = {{.id = "four", .name = "Four", .expectations = {}}}}};
    const FrameworkPtr framework = test::makeFramework(spec);
    const PathwayMap map = pathwayMap(*framework);
    ASSERT_EQ(map.find(levelOf(*framework, "two"))->second, 1U);
    EXPECT_EQ(map.find(levelOf(*framework, "three"))->second, 1U);
    EXPECT_EQ(map.find(levelOf(*framework, "four"))->second, 0U) << "nothing says how high";
}

TEST(PathwayMap, ASidewaysMoveIsDrawnOnceFromTheLeft) {
    const FrameworkPtr framework = test::sampleFramework();
    const PathwayMap map = pathwayMap(*framework);
    std::set<std::pair<RoleLevelIndex, RoleLevelIndex>> drawn;
    for (const SidewaysMove& move : map.moves) {
        EXPECT_LT(map.find(move.from)->first, map.find(move.reason.level)->first);
        EXPECT_TRUE(drawn.insert({move.from, move.reason.level}).second);
        EXPECT_GT(move.reason.same + move.reason.near, 0U);
    }
    EXPECT_FALSE(map.moves.empty());
}

TEST(PathwayMap, ASidewaysMoveIsToldFromBothOfItsEndsTheNearestFirst) {
    for (const std::size_t nearest : {1U, 2U}) {
        const FrameworkPtr framework = test::sampleFramework();
        const PathwayMap map = pathwayMap(*framework, {.focus = RoleIndex{0}, .others = {}, .movesPerLevel = nearest});
        std::size_t ends = 0;
        for (const auto& [level, beside] : map.beside) {
            const auto all = neighbours(*framework, level, 100);
            EXPECT_TRUE(std::ranges::includes(
                all, beside, [&](RoleLevelIndex a, RoleLevelIndex b) { return indexIn(all, a) < indexIn(all, b); },
                &Neighbour::level, &Neighbour::level))
                << "in the order of nearness";
            for (std::size_t i = 0; i < std::min(nearest, all.size()); ++i)
                EXPECT_THAT(beside, testing::Contains(all[i]));
            for (const Neighbour& neighbour : beside)
                EXPECT_THAT(map.besideOf(neighbour.level), testing::Contains(testing::Field(&Neighbour::level, level)));
            ends += beside.size();
        }
        EXPECT_EQ(ends, 2 * map.moves.size());
    }
}

TEST(PathwayMap, ARoleLevelListsThoseWhoseNearestItIs) {
    const FrameworkPtr framework = test::sampleFramework();
    const PathwayMap map = pathwayMap(*framework, {.focus = RoleIndex{0}, .others = {}, .movesPerLevel = 1});
    const RoleLevelIndex senior = levelOf(*framework, "senior-product-manager");
    EXPECT_THAT(map.besideOf(senior),
                testing::ElementsAre(testing::Field(&Neighbour::level, levelOf(*framework, "delivery-manager")),
                                     testing::Field(&Neighbour::level, levelOf(*framework, "senior-delivery-manager"))))
        << "the second is none of its nearest";
    EXPECT_TRUE(map.besideOf(levelOf(*framework, "service-owner")).empty());
}

TEST(PathwayMap, AnotherRoleCanStandFirstAndOthersCanBeLeftOut) {
    const FrameworkPtr framework = test::sampleFramework();
    const PathwayMap map = pathwayMap(*framework, {RoleIndex{1}, {RoleIndex{0}}, 1});
    ASSERT_EQ(map.columns.size(), 2U);
    EXPECT_EQ(map.columns[0].role, RoleIndex{1});
    EXPECT_FALSE(map.find(levelOf(*framework, "service-owner")));
}

TEST(PathwayMap, ArrowKeysReachEveryRoleLevelAndEndAtTheBorder) {
    const FrameworkPtr framework = test::sampleFramework();
    const PathwayMap map = pathwayMap(*framework);
    const RoleLevelIndex first = map.columns[0].nodes[0].level;
    EXPECT_EQ(walk(map, first, PathwayDirection::left), std::nullopt);
    EXPECT_EQ(walk(map, first, PathwayDirection::down), std::nullopt);
    EXPECT_EQ(walk(map, first, PathwayDirection::up), map.columns[0].nodes[1].level);
    std::set<RoleLevelIndex> reached{first};
    std::vector<RoleLevelIndex> open{first};
    while (!open.empty()) {
        const RoleLevelIndex at = open.back();
        open.pop_back();
        for (const auto direction :
             {PathwayDirection::up, PathwayDirection::down, PathwayDirection::left, PathwayDirection::right}) {
            const auto next = walk(map, at, direction);
            if (next && reached.insert(*next).second)
                open.push_back(*next);
        }
    }
    EXPECT_EQ(reached.size(), framework->roleLevels().size());
}

TEST(PathwayMap, AFrameworkWithoutRolesGivesAnEmptyMap) {
    const FrameworkPtr framework = test::makeFramework({});
    EXPECT_TRUE(pathwayMap(*framework).columns.empty());
    EXPECT_EQ(walk(pathwayMap(*framework), RoleLevelIndex{0}, PathwayDirection::up), std::nullopt);
}

} // namespace
} // namespace waymark
