// What a snapshot keeps: everything that was answered up to its moment, the same for ever.
#pragma once

#include "core/record/record.h"

#include <array>
#include <cstdint>
#include <vector>

namespace waymark {

// A snapshot shows this answer, or one that came after it: it is history and may not be amended any more.
[[nodiscard]] bool isKept(const Record& record, const RatingEntry& entry);

// The moment of a snapshot that is made now: never before what it is to keep, also when the clock was set back.
[[nodiscard]] Moment momentForSnapshot(const Record& record, Moment now);

// The earliest moment from `now` on at which no snapshot there is would show a new answer.
[[nodiscard]] Moment momentForAnswer(const Record& record, Moment now);

struct SnapshotContent {
    const Snapshot* snapshot = nullptr; // in the record
    std::array<std::uint32_t, 3> skills{}; // by rater: about how many skills there was an answer

    [[nodiscard]] std::uint32_t of(Rater rater) const noexcept { return skills[static_cast<std::size_t>(rater)]; }
};

// The latest first; of two at one moment the one that was made later.
[[nodiscard]] std::vector<SnapshotContent> snapshotContents(const Record& record);

} // namespace waymark
