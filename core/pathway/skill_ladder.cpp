#include "core/pathway/skill_ladder.h"

namespace waymark {

SkillLadder skillLadder(const Framework& framework, SkillIndex index) {
    SkillLadder ladder{index, {}, {}};
    const Skill& skill = framework.skill(index);
    SentenceSet said;
    for (std::size_t rank = 0; rank < skill.levels.size(); ++rank) {
        SkillRung rung{ProficiencyRank(static_cast<std::uint8_t>(rank)), skill.levels[rank].state, {}, {}};
        for (const LocalizedText& text : skill.levels[rank].statements)
            rung.statements.push_back({text, said.insert(text)});
        ladder.rungs.push_back(std::move(rung));
    }
    for (const RoleLevelIndex level : framework.roleLevelsThatName(index)) {
        const Expectation expectation = framework.expectation(level, index);
        if (expectation.isProficiency())
            ladder.rungs[static_cast<std::size_t>(expectation.rank())].askedForBy.push_back(level);
        else
            ladder.askedForSomewhere.push_back(level);
    }
    return ladder;
}

} // namespace waymark
