// How ratings changed over time.
#pragma once

#include "core/base/error.h"
#include "core/framework/framework.h"
#include "core/pathway/latest_ratings.h"
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

// The same of what was known at two moments, of one rater both, such as at a snapshot.
[[nodiscard]] Result<std::vector<ThenAndNowRow>> thenAndNow(const Record& record, const Framework& framework,
                                                            const LatestRatings& then, const LatestRatings& now);

// From when on there is something to look back at: the first answer of a rater, and the last one of the first round, which
// goes on until somebody answers about a skill again on a later day (in UTC). Nothing: the rater never answered.
struct HistoryBeginning {
    Moment first{};
    Moment round{};

    friend bool operator==(const HistoryBeginning&, const HistoryBeginning&) = default;
};

[[nodiscard]] std::optional<HistoryBeginning> historyBeginning(const Record& record, Rater rater = Rater::self);

// A skill of the record's own edition, or of one that it was about before.
struct HistorySkill {
    const EarlierEdition* edition = nullptr; // in the record; nullptr: the record's own
    SkillId skill = {};

    friend bool operator==(const HistorySkill&, const HistorySkill&) = default;
};

// Every skill that somebody answered about, each once, in the order of entering; those of earlier editions behind, and only
// if their answers were not carried over to a skill that is there already.
[[nodiscard]] std::vector<HistorySkill> skillsWithHistory(const Record& record);

// The answers about a skill within one edition, of every rater, the latest first.
struct EditionHistory {
    HistorySkill of = {};
    std::vector<const RatingEntry*> entries; // in the record

    friend bool operator==(const EditionHistory&, const EditionHistory&) = default;
};

// All that was ever answered about a skill: in its own edition (there is always one, perhaps without entries), and behind it
// in those from which its answers were carried over.
[[nodiscard]] std::vector<EditionHistory> wholeHistory(const Record& record, const HistorySkill& skill);

} // namespace waymark
