#include "app/desktop/document/record_change.h"

#include <algorithm>
#include <type_traits>

namespace waymark {

namespace {

std::vector<RatingEntry>& partsOf(Record& record, const RatingEntry&) {
    return record.ratings;
}

std::vector<RatingDraft>& partsOf(Record& record, const RatingDraft&) {
    return record.drafts;
}

std::vector<EvidenceItem>& partsOf(Record& record, const EvidenceItem&) {
    return record.evidence;
}

std::vector<Action>& partsOf(Record& record, const Action&) {
    return record.actions;
}

std::vector<Snapshot>& partsOf(Record& record, const Snapshot&) {
    return record.snapshots;
}

template <class Part>
const EntryId& idOf(const PartChange<Part>& change) {
    return change.before ? change.before->id : change.after->id;
}

// Puts `to` in the place of `from`; either may be nothing. Looks from the end, where what was changed last stands.
template <class Part>
void put(Record& record, PartChange<Part>& change, const std::optional<Part>& from, const std::optional<Part>& to) {
    std::vector<Part>& parts = partsOf(record, from ? *from : *to);
    if (!from) {
        const bool back = change.after == std::nullopt;
        const std::size_t position = back ? std::min(change.position, parts.size()) : parts.size();
        parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(position), *to);
        return;
    }
    const auto found =
        std::find_if(parts.rbegin(), parts.rend(), [&](const Part& part) { return part.id == from->id; });
    if (found == parts.rend())
        return;
    if (to) {
        *found = *to;
        return;
    }
    change.position = static_cast<std::size_t>(parts.rend() - found) - 1;
    parts.erase(std::next(found).base());
}

void put(Record& record, const Aims& value) {
    record.aims = value;
}

void put(Record& record, const RecordFramework& value) {
    record.framework = value;
}

void put(Record& record, const PersonName& value) {
    record.personName = value.name;
}

void put(Record& record, const RoundBegan& value) {
    record.roundBegan = value.at;
}

void put(Record& record, const std::shared_ptr<const Record>& value) {
    record = *value;
}

template <class Part>
void put(Record& record, PartChange<Part>& change, bool forward) {
    put(record, change, forward ? change.before : change.after, forward ? change.after : change.before);
}

template <class Value>
void put(Record& record, ValueChange<Value>& change, bool forward) {
    put(record, forward ? change.after : change.before);
}

void put(Record& record, WholeChange& change, bool forward) {
    put(record, forward ? change.after : change.before);
}

bool mergeSame(WholeChange& first, const WholeChange& next) {
    first.after = next.after;
    return true;
}

template <class Value>
bool isSame(const ValueChange<Value>& change) {
    return change.before == change.after;
}

template <class Part>
bool isSame(const PartChange<Part>& change) {
    return change.before == change.after;
}

bool isSame(const WholeChange& change) {
    return *change.before == *change.after;
}

template <class Part>
bool mergeSame(PartChange<Part>& first, const PartChange<Part>& next) {
    if (idOf(first) != idOf(next) || !first.after || !next.before || !(first.before || next.after))
        return false;
    first.after = next.after;
    first.position = next.position;
    return true;
}

template <class Value>
bool mergeSame(ValueChange<Value>& first, const ValueChange<Value>& next) {
    first.after = next.after;
    return true;
}

} // namespace

void apply(Record& record, RecordChange& change) {
    std::visit([&](auto& known) { put(record, known, true); }, change);
}

void revert(Record& record, RecordChange& change) {
    std::visit([&](auto& known) { put(record, known, false); }, change);
}

bool merge(RecordChange& first, const RecordChange& next) {
    if (first.index() != next.index())
        return false;
    return std::visit(
        [&](auto& known) { return mergeSame(known, std::get<std::remove_cvref_t<decltype(known)>>(next)); }, first);
}

bool movesRatings(const RecordChange& change) noexcept {
    const auto* rating = std::get_if<PartChange<RatingEntry>>(&change);
    return rating != nullptr ? !rating->before || !rating->after : std::holds_alternative<WholeChange>(change);
}

bool changesNothing(const RecordChange& change) {
    return std::visit([](const auto& known) { return isSame(known); }, change);
}

} // namespace waymark
