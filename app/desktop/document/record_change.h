// What a step of the document changes: values before and after, found again by id.
#pragma once

#include "core/record/record.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace waymark {

// One part of a list of the record. Nothing before: it is added at the end. Nothing after: it is taken away.
template <class Part>
struct PartChange {
    std::optional<Part> before;
    std::optional<Part> after;
    std::size_t position = 0; // where a part stood that was taken away; filled in when that is done

    friend bool operator==(const PartChange&, const PartChange&) = default;
};

template <class Value>
struct ValueChange {
    Value before;
    Value after;

    friend bool operator==(const ValueChange&, const ValueChange&) = default;
};

struct PersonName {
    std::string name;

    friend bool operator==(const PersonName&, const PersonName&) = default;
};

struct RoundBegan {
    std::optional<Moment> at;

    friend bool operator==(const RoundBegan&, const RoundBegan&) = default;
};

// All of it at once: a merge, an earlier version. Shared, because a record of twenty years takes time to copy.
struct WholeChange {
    std::shared_ptr<const Record> before;
    std::shared_ptr<const Record> after;

    friend bool operator==(const WholeChange& a, const WholeChange& b) {
        return *a.before == *b.before && *a.after == *b.after;
    }
};

using RecordChange =
    std::variant<PartChange<RatingEntry>, PartChange<RatingDraft>, PartChange<EvidenceItem>, PartChange<Action>,
                 PartChange<Snapshot>, ValueChange<Aims>, ValueChange<RecordFramework>, ValueChange<PersonName>,
                 ValueChange<RoundBegan>, WholeChange>;

using RecordChanges = std::vector<RecordChange>;

template <class Part>
[[nodiscard]] RecordChange added(Part part) {
    return PartChange<Part>{.before = {}, .after = std::move(part)};
}

template <class Part>
[[nodiscard]] RecordChange amended(Part before, Part after) {
    return PartChange<Part>{.before = std::move(before), .after = std::move(after)};
}

template <class Part>
[[nodiscard]] RecordChange takenAway(Part part) {
    return PartChange<Part>{.before = std::move(part), .after = {}};
}

void apply(Record& record, RecordChange& change);
void revert(Record& record, RecordChange& change);

// Makes `first` do what both do one after the other, if both change the same part or value.
[[nodiscard]] bool merge(RecordChange& first, const RecordChange& next);

// True if pointers to the record's ratings, and indexes of them, are out of date afterwards.
[[nodiscard]] bool movesRatings(const RecordChange& change) noexcept;

// True if nothing is different afterwards.
[[nodiscard]] bool changesNothing(const RecordChange& change);

} // namespace waymark
