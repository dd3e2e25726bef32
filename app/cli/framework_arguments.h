// From the words of a call to the things of a framework. What is not there is said, with the nearest that is.
#pragma once

#include "app/cli/command_line.h"
#include "core/framework/framework.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <span>
#include <vector>

namespace waymark {

class CommandCall;

// A thing, or the exit status of a call that ends here because it was said why there is none.
template <class T>
using Asked = std::expected<T, ExitStatus>;

// By the id of one that the program knows, or by the path of a file.
[[nodiscard]] Asked<FrameworkPtr> askedFramework(CommandCall& call, const QString& word);
[[nodiscard]] Asked<const RoleLevel*> askedRoleLevel(CommandCall& call, const Framework& framework, const QString& id);
[[nodiscard]] Asked<std::vector<RoleLevelIndex>> askedRoleLevels(CommandCall& call, const Framework& framework,
                                                                 std::span<const QString> ids);
[[nodiscard]] Asked<const Skill*> askedSkill(CommandCall& call, const Framework& framework, const QString& id);

} // namespace waymark
