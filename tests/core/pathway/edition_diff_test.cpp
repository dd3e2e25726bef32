#include "core/pathway/edition_diff.h"
#include "tests/support/bundled_crosswalks.h"
#include "tests/support/sample_crosswalk.h"
#include "tests/support/sample_framework.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark {
namespace {

using testing::ElementsAre;

EditionDiff sampleDiff() {
    return diffEditions(test::earlierSampleFramework(), test::sampleFramework(),
                        CrosswalkSet({test::sampleCrosswalk()}));
}

template <class Item>
std::vector<std::string> fromIds(const EditionDiff& diff, const std::vector<Item>& items) {
    std::vector<std::string> ids;
    for (const Item& item : items) {
        if constexpr (requires { item.from; })
            ids.push_back(diff.lineage.from->skill(item.from).id.str());
        else if constexpr (requires { item.skill; })
            ids.push_back(diff.lineage.from->skill(item.skill).id.str());
        else
            ids.push_back(diff.lineage.to->skill(item).id.str());
    }
    return ids;
}

TEST(EditionDiff, EverySkillIsKeptRenamedSplitOrDropped) {
    const EditionDiff diff = sampleDiff();
    EXPECT_EQ(diff.lineage.source, LineageSource::crosswalk);
    EXPECT_THAT(fromIds(diff, diff.kept), ElementsAre("product-ownership"));
    EXPECT_THAT(fromIds(diff, diff.renamed), ElementsAre("agile-working", "life-cycle-perspective"));
    EXPECT_THAT(fromIds(diff, diff.split), ElementsAre("financial-ownership"));
    EXPECT_THAT(fromIds(diff, diff.dropped), ElementsAre("problem-management"));
    EXPECT_THAT(fromIds(diff, diff.added), ElementsAre("user-insight", "making-a-process-work"));
    EXPECT_EQ(diff.renamed[0].chain.at(0).reason.str(), "agile-working to agile-practices");
    EXPECT_EQ(diff.dropped[0].chain.size(), 1U);
}

TEST(EditionDiff, ExpectationsOfEveryRoleLevelAreCompared) {
    const EditionDiff diff = sampleDiff();
    ASSERT_EQ(diff.roleLevels.size(), 3U);
    const RoleLevelChange& manager = diff.roleLevels[1];
    std::vector<StepChange> changes;
    for (const ExpectationChange& row : manager.rows)
        changes.push_back(row.change);
    EXPECT_THAT(changes, ElementsAre(StepChange::same, // agile working: practitioner
                                     StepChange::added, // user insight
                                     StepChange::lowered, // product ownership: practitioner to working
                                     StepChange::unknown, // financial ownership: practitioner to not specified
                                     StepChange::dropped)); // problem management
    EXPECT_EQ(diff.roleLevels[0].rows.at(0).change, StepChange::raised);
    EXPECT_THAT(diff.roleLevelsAdded.size(), 3U);
    EXPECT_TRUE(diff.roleLevelsDropped.empty());
}

TEST(EditionDiff, WithoutACrosswalkIdsNamesAndAliasesDecide) {
    const EditionDiff diff = diffEditions(test::earlierSampleFramework(), test::sampleFramework(), {});
    EXPECT_EQ(diff.lineage.source, LineageSource::names);
    EXPECT_THAT(fromIds(diff, diff.kept), ElementsAre("product-ownership", "financial-ownership"));
    EXPECT_THAT(fromIds(diff, diff.renamed), ElementsAre("agile-working")) << "an alias of agile practices";
    EXPECT_THAT(fromIds(diff, diff.dropped), ElementsAre("problem-management", "life-cycle-perspective"));
}

TEST(EditionDiff, AnEditionAndItselfDifferNowhere) {
    const FrameworkPtr framework = test::sampleFramework();
    const EditionDiff diff = diffEditions(framework, framework, {});
    EXPECT_EQ(diff.kept.size(), framework->skills().size());
    EXPECT_TRUE(diff.added.empty() && diff.dropped.empty() && diff.renamed.empty());
    for (const RoleLevelChange& level : diff.roleLevels) {
        for (const ExpectationChange& row : level.rows)
            EXPECT_TRUE(row.change == StepChange::same || !row.before.isProficiency());
    }
}

TEST(EditionDiff, BundledEditionsAccountForEverySkillAndRoleLevel) {
    FrameworkCatalog catalog;
    const CrosswalkSet crosswalks = test::bundledCrosswalks(catalog);
    for (const FrameworkPtr& from : catalog.all()) {
        for (const FrameworkId& id : crosswalks.reachableFrom(from->id())) {
            const FrameworkPtr to = *catalog.load(id);
            const EditionDiff diff = diffEditions(from, to, crosswalks);
            EXPECT_EQ(diff.kept.size() + diff.renamed.size() + diff.changed.size() + diff.split.size() +
                          diff.dropped.size(),
                      from->skills().size())
                << from->id().str() << ' ' << id.str();
            for (const auto& succession : diff.lineage.skills)
                EXPECT_TRUE(succession.isLinked);
            for (const auto& succession : diff.lineage.roleLevels)
                EXPECT_TRUE(succession.isLinked);
            for (const auto& succession : diff.lineage.proficiencies)
                EXPECT_LE(succession.successors.size(), 1U);
        }
    }
}

TEST(EditionDiff, FromMarch2017ToSeptember2025TheProductManagersSkillsCrossOver) {
    FrameworkCatalog catalog;
    const CrosswalkSet crosswalks = test::bundledCrosswalks(catalog);
    const EditionDiff diff =
        diffEditions(*catalog.load(FrameworkId("ddat-2017-03")), *catalog.load(FrameworkId("gdd-2025-09")), crosswalks);
    EXPECT_EQ(diff.lineage.source, LineageSource::crosswalk);
    const auto targetOf = [&](const char* skill) {
        const Skill* found = diff.lineage.from->find(SkillId(skill));
        const auto& successors = diff.lineage.of(diff.lineage.from->indexOf(*found)).successors;
        return successors.empty() ? std::string() : diff.lineage.to->skill(successors.front().position).id.str();
    };
    EXPECT_EQ(targetOf("user-focus"), "applying-user-centred-insights");
    EXPECT_EQ(targetOf("product-ownership"), "product-management");
}

} // namespace
} // namespace waymark
