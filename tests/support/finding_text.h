// Findings as text, one a line, so that tests and golden files can say what they expect.
#pragma once

#include "core/base/error.h"

#include <string>

namespace waymark {

// "line:column: severity: code path [argument, argument]"; the arguments only if they are asked for.
[[nodiscard]] std::string findingText(const Finding& finding, bool withArguments = false);

// One line for each, each with a newline.
[[nodiscard]] std::string findingsText(const Findings& findings, bool withArguments = false);

} // namespace waymark
