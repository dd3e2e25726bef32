// What became of everything in one framework in another: by a crosswalk where there is one, by ids and names otherwise.
#pragma once

#include "core/framework/framework.h"
#include "core/pathway/crosswalk.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace waymark {

enum class LineageSource : std::uint8_t {
    crosswalk,
    names, // the same id, else the same name or alias: a guess
};

template <class Position>
struct SuccessorAt {
    Position position{}; // in the later framework
    LinkKind kind = LinkKind::same;
    std::vector<ChainLink> chain; // the reasons; empty if it was found by ids and names
};

// What became of one thing.
template <class Position>
struct Succession {
    std::vector<SuccessorAt<Position>> successors;
    bool isLinked = false; // false: no link speaks of it, so that nobody can say what became of it
    std::vector<ChainLink> dropped; // the reasons why there is no successor, if there are links that say so
};

struct Lineage {
    FrameworkPtr from;
    FrameworkPtr to;
    LineageSource source = LineageSource::names;
    std::vector<Succession<SkillIndex>> skills; // one for each of `from`, in its order
    std::vector<Succession<RoleLevelIndex>> roleLevels;
    std::vector<Succession<ProficiencyRank>> proficiencies;
    bool leadsBack = false; // crosswalks lead from `to` to `from`: the other way round nothing would have to be guessed

    [[nodiscard]] const Succession<SkillIndex>& of(SkillIndex skill) const;
    [[nodiscard]] const Succession<RoleLevelIndex>& of(RoleLevelIndex level) const;
    [[nodiscard]] const Succession<ProficiencyRank>& of(ProficiencyRank rank) const;

    // Where a level of the earlier scale stands on the later one: its only successor. Nothing if it has none or several.
    [[nodiscard]] std::optional<ProficiencyRank> rank(ProficiencyRank earlier) const;

    // The skills of `from` that became `skill`, in their order.
    [[nodiscard]] std::vector<SkillIndex> predecessorsOf(SkillIndex skill) const;
};

// Over the crosswalks' way from `from` to `to`; a proficiency of which no link speaks goes by its id. Successors that `to` does
// not have are left out.
[[nodiscard]] Lineage lineageBetween(FrameworkPtr from, FrameworkPtr to, const CrosswalkSet& crosswalks);

} // namespace waymark
