// How far somebody is in rating the skills that a role level asks for.
#pragma once

#include "core/base/error.h"
#include "core/framework/framework.h"
#include "core/record/record.h"

#include <optional>
#include <vector>

namespace waymark {

// Every skill that the role level names stands in exactly one list, in the order in which it is shown.
struct RatingProgress {
    std::vector<SkillIndex> rated; // a level, *not yet* or *not applicable*
    std::vector<SkillIndex> notSure;
    std::vector<SkillIndex> toConfirm; // carried over from another edition and not confirmed
    std::vector<SkillIndex> unrated;

    [[nodiscard]] std::size_t total() const noexcept {
        return rated.size() + notSure.size() + toConfirm.size() + unrated.size();
    }
};

// Error: editionsMixed.
[[nodiscard]] Result<RatingProgress> ratingProgress(const Record& record, const Framework& framework,
                                                    RoleLevelIndex roleLevel, Rater rater = Rater::self);

// The skill to go to after `after` in a run through the role level: the next one in order that is still open (not sure does
// count as answered), then from the beginning; nothing if none is open. Without `after` the first one.
[[nodiscard]] std::optional<SkillIndex> nextToRate(const RatingProgress& progress, const Framework& framework,
                                                   RoleLevelIndex roleLevel,
                                                   std::optional<SkillIndex> after = std::nullopt);

} // namespace waymark
