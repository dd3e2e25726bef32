#include "core/pathway/tick_suggestion.h"

#include <algorithm>
#include <cstddef>

namespace waymark {

TickSuggestion suggestLevel(const Framework& framework, const Skill& skill, std::span<const StatementMark> marks) {
    const auto ticked = [&](std::size_t rank, StatementFit fit) {
        const ProficiencyId& id = framework.proficiencies()[rank].id;
        return static_cast<std::size_t>(std::ranges::count_if(marks, [&](const StatementMark& mark) {
            return mark.proficiency == id && mark.fit == fit && mark.statement < skill.levels[rank].statements.size();
        }));
    };
    const auto half = [&](std::size_t rank, StatementFit fit) {
        return 2 * ticked(rank, fit) >= skill.levels[rank].statements.size();
    };
    const auto defined = [&](std::size_t rank) { return !skill.levels[rank].statements.empty(); };

    for (std::size_t rank = skill.levels.size(); rank-- > 0;) {
        if (defined(rank) && half(rank, StatementFit::iDoThis))
            return {TickSuggestion::Kind::level, static_cast<ProficiencyRank>(rank)};
    }
    for (std::size_t rank = 0; rank < skill.levels.size(); ++rank) {
        if (defined(rank))
            return {half(rank, StatementFit::notYet) ? TickSuggestion::Kind::notYet : TickSuggestion::Kind::none, {}};
    }
    return {};
}

} // namespace waymark
