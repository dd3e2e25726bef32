// The crosswalks in the program.
#pragma once

#include "core/pathway/crosswalk.h"

namespace waymark {

class CommandCall;

[[nodiscard]] CrosswalkSet knownCrosswalks(CommandCall& call);

} // namespace waymark
