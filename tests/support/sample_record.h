// A record of the sample framework for tests.
#pragma once

#include "core/record/record.h"

#include <string>

namespace waymark::test {

// "2026-03-01" as the first second of that day.
[[nodiscard]] Moment onDay(std::string_view day);

// `answer`: a proficiency's id, "not-yet", "not-applicable" or "not-sure".
[[nodiscard]] RatingEntry rating(std::string skill, std::string answer, std::string_view day,
                                 Rater rater = Rater::self);

// A record about the framework of this id, without any entry.
[[nodiscard]] Record emptyRecord(std::string framework = "sample-2025-09");

// A product manager who aims at senior product manager: agile practices practitioner (met), user insight working, then
// practitioner (below by one), product ownership not yet (below by four), life-cycle management not sure, financial
// ownership not rated, and making a process work, which is not asked for.
[[nodiscard]] Record sampleRecord();

} // namespace waymark::test
