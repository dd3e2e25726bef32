// What a skill's level says, in words: its statements, or the sentence for why there are none.
#pragma once

#include "app/desktop/pages/skill/level_card.h"
#include "core/framework/framework.h"

namespace waymark {

// The statements of the level with "You can:" before them; for a level without statements the sentence alone.
[[nodiscard]] LevelCard::Part levelStatements(const Framework& framework, const Skill& skill, ProficiencyRank rank,
                                              const LanguageOrder& order);

} // namespace waymark
