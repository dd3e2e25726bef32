// What `show` tells people about a framework, a role level and a skill.
#pragma once

#include "core/framework/framework.h"

namespace waymark {

class CommandCall;

void writeFrameworkPage(CommandCall& call, const Framework& framework);
void writeRolePage(CommandCall& call, const Framework& framework, const Role& role);
void writeRoleLevelPage(CommandCall& call, const Framework& framework, const RoleLevel& level);
void writeSkillPage(CommandCall& call, const Framework& framework, const Skill& skill);

// "Title, edition (id)": the line that says what an answer is taken from.
void writeFrameworkLine(CommandCall& call, const Framework& framework);

} // namespace waymark
