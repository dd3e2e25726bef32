// Writes a framework, or a part of it, in the form of a framework file.
#pragma once

#include "core/framework/framework.h"
#include "core/json/json_writer.h"

#include <string>

namespace waymark {

// The whole file, members in the format's order. Reading it gives an equal framework.
[[nodiscard]] std::string writeFramework(const Framework& framework,
                                         JsonWriter::Style style = JsonWriter::Style::indented);

// A string, or a language map if there are translations. The text is not empty.
void writeText(JsonWriter& writer, const LocalizedText& text);

// The object that stands for it in the file.
void writeRole(JsonWriter& writer, const Framework& framework, RoleIndex role);
void writeRoleLevel(JsonWriter& writer, const Framework& framework, RoleLevelIndex roleLevel);
void writeSkill(JsonWriter& writer, const Framework& framework, SkillIndex skill);

} // namespace waymark
