// What a step changes, in one sentence.
#pragma once

#include "core/pathway/step.h"

#include <QString>

namespace waymark {

// "5 skills rise and 4 stay." Counts only what there is; a role level and itself have a sentence of their own, and so has a
// step of which nothing is known.
[[nodiscard]] QString stepSummary(const Step& step);

} // namespace waymark
