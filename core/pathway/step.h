// What changes from one role level to another, of the same role or of different ones.
#pragma once

#include "core/framework/framework.h"
#include "core/pathway/statement_diff.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace waymark {

enum class StepChange : std::uint8_t {
    raised,
    added, // asked for only by the new role level
    lowered,
    dropped, // asked for only by the old one
    same,
    unknown, // both may ask for it, but one does not say at which level, so that nobody can tell what changes
};

struct StepStatement {
    LocalizedText text;
    bool isNew = false; // no statement at or below the level asked for until now says it
};

// One proficiency of a skill on the way from the level asked for until now to the new one.
struct StepLevel {
    ProficiencyRank rank{};
    SkillLevel::State state = SkillLevel::State::notSpecified;
    std::vector<StepStatement> statements;
};

struct StepSkill {
    SkillIndex skill{};
    StepChange change = StepChange::same;
    Expectation from;
    Expectation to;

    // raised: every level above `from` up to `to`; added: every level up to `to`. Ascending, so that the last one is the level
    // newly asked for. Empty for the others.
    std::vector<StepLevel> levels;

    // The statements of the level asked for until now (raised, lowered, same, dropped), and of the new one (all but dropped),
    // and which of them stand in the other.
    SentenceListChange statements;
};

struct Step {
    RoleLevelIndex from{};
    RoleLevelIndex to{};
    bool fromSkillsKnown = true; // false: nothing is known about the skills of that role level
    bool toSkillsKnown = true;

    // Each in the order in which the new role level shows its skills; `dropped` in the order of the old one.
    std::vector<StepSkill> raised;
    std::vector<StepSkill> added;
    std::vector<StepSkill> lowered;
    std::vector<StepSkill> dropped;
    std::vector<StepSkill> same;
    std::vector<StepSkill> unknown;

    SentenceListChange responsibilities; // of the role levels themselves
    SentenceListChange roleResponsibilities; // of their roles, shared by all levels; all in both within one role
    LocalizedText purposeFrom; // empty: not specified, as below
    LocalizedText purposeTo;
    LocalizedText scopeFrom;
    LocalizedText scopeTo;
    std::span<const std::string_view> gradesFrom;
    std::span<const std::string_view> gradesTo;
};

// A role level and itself: everything is the same. Texts are views into the framework.
[[nodiscard]] Step stepBetween(const Framework& framework, RoleLevelIndex from, RoleLevelIndex to);

} // namespace waymark
