// How ratings changed over time.
#pragma once

#include "core/base/error.h"
#include "core/framework/framework.h"
#include "core/record/record.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace waymark {

struct TimelinePoint {
    const RatingEntry* entry = nullptr; // in the record
    std::optional<ProficiencyRank> rank; // nothing if the answer is not a level of the scale
};

// All entries about a skill from the oldest to the newest, those of one moment in the order of entering. Without a rater: of
// all of them.
[[nodiscard]] std::vector<TimelinePoint> skillTimeline(const Record& record, const Framework& framework,
                                                       SkillIndex skill, std::optional<Rater> rater = Rater::self);

enum class HistoryChange : std::uint8_t {
    risen, // *not yet* counts as the level below the first
    same,
    fallen,
    rated, // not rated then
    unclear, // one of the two answers is no level: not sure, not applicable, or a level that the framework does not have
};

struct ThenAndNowRow {
    SkillIndex skill{};
    const RatingEntry* then = nullptr; // nullptr: not rated then
    const RatingEntry* now = nullptr; // never nullptr
    std::optional<int> levels; // now less then, in levels of the scale; only if both are levels
    HistoryChange change = HistoryChange::same;
};

// Every skill that was rated until `now`, in the framework's order: what the record held at the end of `then` and of `now`.
// `then` is not after `now`. Error: editionsMixed.
[[nodiscard]] Result<std::vector<ThenAndNowRow>> thenAndNow(const Record& record, const Framework& framework,
                                                            Moment then, Moment now, Rater rater = Rater::self);

} // namespace waymark
