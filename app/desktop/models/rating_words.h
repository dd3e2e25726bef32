// What somebody answered, as a value to show and as words; the same on every page.
#pragma once

#include "core/framework/framework.h"
#include "core/record/record.h"

#include <QString>

namespace waymark {

class Session;

// Where a skill stands in a record; *not rated* is no entry.
struct RatingState {
    enum class Kind { notRated, level, notYet, notApplicable, notSure };

    Kind kind = Kind::notRated;
    int level = 0; // from 1; only for Kind::level; 0: a level that the framework on screen does not know
    int levels = 0; // how many the scale has
    ProficiencyId proficiency = {};

    friend bool operator==(const RatingState&, const RatingState&) = default;
};

[[nodiscard]] RatingState ratingState(const RatingEntry* entry, const Framework& framework);

// "working", "not yet", "not applicable", "not sure". A level that the framework on screen does not know goes by the name
// that the record keeps of it.
[[nodiscard]] QString ratingText(Answer answer, const ProficiencyId& proficiency, const Session& session);

// The same, and "not rated" for no entry.
[[nodiscard]] QString ratingText(const RatingState& state, const Session& session);

// `word` as the first of a line: "Not yet".
[[nodiscard]] QString asFirstWord(const QString& word);

// "12 March 2026", in the reader's own form and time zone.
[[nodiscard]] QString localDayText(Moment moment);

} // namespace waymark
