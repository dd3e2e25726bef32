#include "core/pathway/compare.h"

#include <algorithm>
#include <unordered_map>

namespace waymark {

Comparison compare(const Framework& framework, std::span<const RoleLevelIndex> levels) {
    Comparison result{{levels.begin(), levels.end()}, {}};
    std::unordered_map<std::uint32_t, std::size_t> rowOf;
    for (std::size_t column = 0; column < levels.size(); ++column) {
        for (const SkillExpectation& named : framework.roleLevel(levels[column]).expectations) {
            const auto [row, isNew] = rowOf.emplace(static_cast<std::uint32_t>(named.skill), result.rows.size());
            if (isNew)
                result.rows.push_back({named.skill, std::vector<Expectation>(levels.size()), false});
            result.rows[row->second].cells[column] = named.expectation;
        }
    }
    for (ComparisonRow& row : result.rows)
        row.differs = std::ranges::any_of(row.cells, [&](Expectation cell) { return cell != row.cells.front(); });
    return result;
}

} // namespace waymark
