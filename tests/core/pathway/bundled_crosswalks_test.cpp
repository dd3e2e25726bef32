// What the crosswalks in the program say, held against the lineage in the facts and against one another.
#include "core/framework/framework_catalog.h"
#include "core/pathway/edition_diff.h"
#include "core/pathway/known_crosswalks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace waymark {
namespace {

class BundledCrosswalks : public testing::Test {
protected:
    FrameworkPtr framework(const FrameworkId& id) { return catalog.load(id).value(); }

    FrameworkCatalog catalog;
    CrosswalkSet crosswalks = knownCrosswalks(catalog);
};

TEST_F(BundledCrosswalks, LeaveASkillThatIsKeptOrRenamedInItsGroup) {
    for (const CrosswalkPtr& crosswalk : crosswalks.crosswalks()) {
        for (const CrosswalkLink<SkillId>& link : crosswalk->skills) {
            if (link.kind != LinkKind::same && link.kind != LinkKind::renamed)
                continue;
            EXPECT_EQ(framework(crosswalk->from)->find(link.from)->group.str(),
                      framework(crosswalk->to)->find(link.to)->group.str())
                << crosswalk->id << ": " << link.from.str();
        }
    }
}

// The lineage in the facts ends operational management for product managers. The skill itself lives on under its name, and
// service owners are expected to be expert in both editions: so it is the same skill, which fewer roles are asked for.
TEST_F(BundledCrosswalks, KeepOperationalManagementForServiceOwnersOnly) {
    const EditionDiff diff =
        diffEditions(framework(FrameworkId("ddat-2023-10")), framework(FrameworkId("gdd-2025-09")), crosswalks);
    const Framework& from = *diff.lineage.from;
    const SkillIndex skill = from.indexOf(*from.find(SkillId("operational-management")));
    EXPECT_TRUE(std::ranges::any_of(diff.kept, [&](const SkillMove& move) { return move.from == skill; }));
    for (const RoleLevelChange& change : diff.roleLevels) {
        const std::string level = from.roleLevel(change.from).id.str();
        for (const ExpectationChange& row : change.rows) {
            if (row.from != skill)
                continue;
            EXPECT_EQ(row.change, level == "service-owner" ? StepChange::same : StepChange::dropped) << level;
        }
    }
}

} // namespace
} // namespace waymark
