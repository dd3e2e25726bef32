// From the words of a call to the things of a framework. What is not there is said, with the nearest that is.
#pragma once

#include "app/cli/command_line.h"
#include "core/framework/framework.h"
#include "core/pathway/crosswalk.h"

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

// The crosswalks that the call may go by, and how it ends if it has nothing else to say: what is wrong with a crosswalk of
// --frameworks, or with one beside a framework that it names, was said.
struct AskedCrosswalks {
    CrosswalkSet crosswalks;
    ExitStatus status{};
};

[[nodiscard]] AskedCrosswalks askedCrosswalks(CommandCall& call);
[[nodiscard]] Asked<const Skill*> askedSkill(CommandCall& call, const Framework& framework, const QString& id);

} // namespace waymark
