// What a snapshot keeps: the answers that counted at its moment, the same for ever.
#pragma once

#include "core/record/record.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace waymark {

// A snapshot shows this answer, or one that came after it: it is history and may not be amended any more.
[[nodiscard]] bool isKept(const Record& record, const RatingEntry& entry);

// A snapshot of the record as it stands. Its moment is `now`, or that of the newest entry if the clock was set back since.
[[nodiscard]] Snapshot snapshotOf(const Record& record, EntryId id, std::string name, Moment now);

// The answers that a snapshot shows, each of them exact: the newest of each rater about each skill. They may stand in an earlier
// edition by now.
[[nodiscard]] std::vector<const RatingEntry*> answersOf(const Record& record, const Snapshot& snapshot);

// The earliest moment from `now` on at which no snapshot there is would show a new answer.
[[nodiscard]] Moment momentForAnswer(const Record& record, Moment now);

struct SnapshotContent {
    const Snapshot* snapshot = nullptr; // in the record
    std::array<std::uint32_t, 3> skills{}; // by rater: about how many skills there is an answer

    [[nodiscard]] std::uint32_t of(Rater rater) const noexcept { return skills[static_cast<std::size_t>(rater)]; }
};

// The latest first; of two at one moment the one that was made later.
[[nodiscard]] std::vector<SnapshotContent> snapshotContents(const Record& record);

} // namespace waymark
