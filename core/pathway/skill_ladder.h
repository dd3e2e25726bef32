// One skill from its lowest level to its highest: what each adds to those below, and who asks for it.
#pragma once

#include "core/framework/framework.h"
#include "core/pathway/step.h"

#include <vector>

namespace waymark {

struct SkillRung {
    ProficiencyRank rank{};
    SkillLevel::State state = SkillLevel::State::notSpecified;
    std::vector<StepStatement> statements; // isNew: no lower level says it
    std::vector<RoleLevelIndex> askedForBy; // in the framework's order
};

struct SkillLadder {
    SkillIndex skill{};
    std::vector<SkillRung> rungs; // one for each proficiency, ascending
    std::vector<RoleLevelIndex> askedForSomewhere; // role levels that name the skill without saying at which level
};

[[nodiscard]] SkillLadder skillLadder(const Framework& framework, SkillIndex skill);

} // namespace waymark
