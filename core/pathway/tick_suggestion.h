// What the ticked statements of a skill speak for: a help to decide, never a decision.
#pragma once

#include "core/framework/framework.h"
#include "core/record/record.h"

#include <cstdint>
#include <span>

namespace waymark {

struct TickSuggestion {
    enum class Kind : std::uint8_t {
        none, // too few ticks to say anything
        notYet, // below the first level
        level,
    };

    Kind kind = Kind::none;
    ProficiencyRank rank{}; // only for Kind::level

    friend bool operator==(const TickSuggestion&, const TickSuggestion&) = default;
};

// The highest level of which at least half of the statements are ticked *I do this*. If there is none, and at least half of
// the statements of the first level that is defined are ticked *not yet*: not yet. Marks that fit no statement count for
// nothing.
[[nodiscard]] TickSuggestion suggestLevel(const Framework& framework, const Skill& skill,
                                          std::span<const StatementMark> marks);

} // namespace waymark
