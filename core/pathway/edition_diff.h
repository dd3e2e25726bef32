// What changed from one edition of a framework to another.
#pragma once

#include "core/framework/framework.h"
#include "core/pathway/lineage.h"
#include "core/pathway/step.h"

#include <optional>
#include <vector>

namespace waymark {

// A skill of the earlier edition with its only successor.
struct SkillMove {
    SkillIndex from{};
    SkillIndex to{};
    LinkKind kind = LinkKind::same;
    std::vector<ChainLink> chain; // the reasons
};

struct SkillSplit {
    SkillIndex from{};
    std::vector<SuccessorAt<SkillIndex>> to; // at least two
};

struct SkillEnd {
    SkillIndex skill{};
    std::vector<ChainLink> chain; // the reasons; empty if no link speaks of it
};

struct ExpectationChange {
    std::optional<SkillIndex> from; // nothing: the skill is new, or was not asked for
    std::optional<SkillIndex> to; // nothing: it has no successor, or none that is asked for
    Expectation before; // on the earlier scale
    Expectation after; // on the later scale
    StepChange change = StepChange::same;
};

struct RoleLevelChange {
    RoleLevelIndex from{};
    RoleLevelIndex to{};
    LinkKind kind = LinkKind::same;
    bool skillsKnown = true; // false: nothing is known about the skills of one of the two
    std::vector<ExpectationChange>
        rows; // in the order of the later edition, then what has ended in that of the earlier one
};

struct EditionDiff {
    Lineage lineage; // holds both frameworks

    // Every skill of the earlier edition stands in one of kept, changed, renamed, split and dropped.
    std::vector<SkillMove> kept; // same name and meaning
    std::vector<SkillMove> renamed;
    std::vector<SkillMove> changed; // broader, narrower or only partly the same
    std::vector<SkillSplit> split;
    std::vector<SkillEnd> dropped;
    std::vector<SkillIndex> added; // of the later edition: those that nothing leads to

    std::vector<RoleLevelChange> roleLevels; // each role level with each of its successors
    std::vector<RoleLevelIndex> roleLevelsDropped; // of the earlier edition
    std::vector<RoleLevelIndex> roleLevelsAdded; // of the later edition
};

// The same skills under the same names, the same role levels, and the same asked of each of them.
[[nodiscard]] bool nothingDiffers(const EditionDiff& diff);

[[nodiscard]] EditionDiff diffEditions(FrameworkPtr from, FrameworkPtr to, const CrosswalkSet& crosswalks);

} // namespace waymark
