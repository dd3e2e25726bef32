// Answers that more than one command gives: by its words, and `show` by an address.
#pragma once

#include "app/cli/command_line.h"
#include "core/framework/framework.h"

#include <QString>

#include <span>

namespace waymark {

class CommandCall;

// Two ids of role levels.
[[nodiscard]] ExitStatus answerStep(CommandCall& call, const Framework& framework, std::span<const QString> ids);

[[nodiscard]] ExitStatus answerComparison(CommandCall& call, const Framework& framework, std::span<const QString> ids);

} // namespace waymark
