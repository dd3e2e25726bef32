// Which gap to work on first, with the reasons, so that they can be talked about. A suggestion, never a verdict.
#pragma once

#include "core/base/error.h"
#include "core/framework/framework.h"
#include "core/pathway/gap.h"
#include "core/record/record.h"

#include <cstdint>
#include <vector>

namespace waymark {

// In the order of their weight.
enum class PlanReason : std::uint8_t {
    askedForByNextLevel, // already the role level after my current one asks for more than I have
    critical, // the framework calls the skill critical for the role
    raisedFurther, // two or more further role levels up the ladder ask for more still
    enjoyed, // my last rating says that I enjoy it much
    evidenceThin, // no evidence speaks for the skill
};

struct PlanSuggestion {
    GapRow row; // of the gap to the target; its state is below
    std::vector<PlanReason> reasons; // ascending; may be empty
    bool hasOpenAction = false; // the plan has an action for the skill that is not done
};

// Every gap of the rater's latest ratings to the target. First those with the weightier reasons (compared one by one), then
// those with more levels to go, then the order of the role level. Error: editionsMixed.
[[nodiscard]] Result<std::vector<PlanSuggestion>> planSuggestions(const Record& record, const Framework& framework,
                                                                  RoleLevelIndex target, Rater rater = Rater::self);

// The same from a gap that was found already.
[[nodiscard]] std::vector<PlanSuggestion> planSuggestions(const Record& record, const Framework& framework,
                                                          const Gap& gap);

} // namespace waymark
