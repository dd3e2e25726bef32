// What the program that is killed and the tests that kill it know of one another.
#pragma once

#include "core/record/record.h"

#include <optional>
#include <string>

namespace waymark::test {

// Paths that the child asks for on the thread that saves before and after it does so, to be found in strace's list.
inline constexpr const char* beginMark = "/waymark-begins-to-save";
inline constexpr const char* endMark = "/waymark-has-saved";

// Tells by itself whether it is whole.
inline RatingEntry numberedRating(int number) {
    RatingEntry entry;
    entry.id = EntryId("rating-" + std::to_string(number));
    entry.skill = SkillId("skill-" + std::to_string(number % 9));
    entry.at = *parseMoment("2026-01-01T09:00:00Z") + std::chrono::minutes(number);
    entry.answer = Answer::notYet;
    entry.reason = std::to_string(number) + ": " + std::string(200, 'x');
    return entry;
}

// How many there are; nothing: one of them is missing or is not whole.
inline std::optional<int> numberedRatingsIn(const Record& record) {
    int number = 0;
    for (const RatingEntry& entry : record.ratings) {
        if (entry != numberedRating(++number))
            return std::nullopt;
    }
    return number;
}

} // namespace waymark::test
