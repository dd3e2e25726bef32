// Role levels side by side: what each asks for in every skill.
#pragma once

#include "core/framework/framework.h"

#include <span>
#include <vector>

namespace waymark {

struct ComparisonRow {
    SkillIndex skill{};
    std::vector<Expectation> cells; // one for each role level compared, in their order
    bool differs = false; // not all cells say the same
};

struct Comparison {
    std::vector<RoleLevelIndex> levels;
    // Every skill that one of the levels names, in the order of the first level that names it.
    std::vector<ComparisonRow> rows;
};

// A role level may stand in it more than once. No levels: no rows.
[[nodiscard]] Comparison compare(const Framework& framework, std::span<const RoleLevelIndex> levels);

} // namespace waymark
