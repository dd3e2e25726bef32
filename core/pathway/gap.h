// Where a record stands against a role level, whichever one: skill by skill, in levels and counts, never as one score.
#pragma once

#include "core/base/error.h"
#include "core/framework/framework.h"
#include "core/pathway/step.h"
#include "core/record/rating_index.h"
#include "core/record/record.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace waymark {

enum class GapState : std::uint8_t {
    met,
    above,
    below, // *not yet* too: it counts as the level below the first
    unrated, // no entry, or one at a level that the framework does not have
    notSure,
    notApplicable,
    notAskedFor, // rated, but the role level does not ask for the skill
    notSpecified, // the framework does not say which level is asked for
};

struct GapRow {
    SkillIndex skill{};
    Expectation expected;
    const RatingEntry* rating = nullptr; // the latest one, in the record; nullptr: not rated
    std::optional<ProficiencyRank> rated; // nothing if the answer is not a level of the scale
    std::optional<int> gap; // levels of the scale still to go: expected less rated; 0: met, below 0: above; only then
    GapState state = GapState::unrated;
    SkillImportance importance = SkillImportance::notSpecified;
    bool toConfirm = false; // carried over from another edition and not confirmed

    // Below, unrated and not sure: what the expected level adds to mine. Every level above mine up to the expected one, ascending;
    // isNew tells the statements that no level up to mine says. Unrated and not sure count from the first level on.
    std::vector<StepLevel> missing;
};

struct GapCounts {
    std::uint32_t met = 0;
    std::uint32_t above = 0;
    std::uint32_t below = 0;
    std::uint32_t unrated = 0;
    std::uint32_t notSure = 0;
    std::uint32_t notApplicable = 0;
    std::uint32_t notAskedFor = 0;
    std::uint32_t notSpecified = 0;

    friend bool operator==(const GapCounts&, const GapCounts&) = default;
};

struct Gap {
    RoleLevelIndex target{};
    Rater rater = Rater::self;
    bool skillsKnown = true; // false: nothing is known about the skills of the role level
    std::vector<GapRow> rows; // those asked for in their order, then other rated skills in the framework's
    GapCounts counts;
};

struct GapOptions {
    Rater rater = Rater::self;
    std::optional<Moment> until = {}; // as the record stood then; nothing: as it stands
    const RatingIndex* ratings = nullptr; // of the record as it stands, where it is there; nullptr: it is gone through
};

// Rows point into the record and the framework. Error: editionsMixed.
[[nodiscard]] Result<Gap> gapTo(const Record& record, const Framework& framework, RoleLevelIndex target,
                                const GapOptions& options = {});

// The rows with the most to go first, then the other rated ones, then those without a number; within each in their order.
void sortByGap(std::vector<GapRow>& rows);

} // namespace waymark
