// Two copies of one record made into one: what a synchronised folder or a file that was sent back and forth needs.
#pragma once

#include "core/record/record.h"

#include <vector>

namespace waymark {

// Holds every entry of both. Commutative, associative and idempotent: whoever merges, in whatever order and however often,
// gets the same record. Both are copies of one record (the same id) of a format that is known.
//
// An entry that both have in different forms: the one that was changed later stands (of two at one moment, the one whose
// JSON comes later in byte order). What somebody typed in another form is kept as an entry of its own under an id that
// derives from both (keptId()), unless the same words stand in a form that is kept anyway; a rating's other answer is kept
// in the same way. A kept entry is merged as a form of its origin: if somebody changed it last, it takes the origin's place.
// The lists of the result are in the order of their dates, then of their ids; unknown members in that of their names.
// Of two rounds of rating the one that began later goes on. Drafts of both stand, also beside an answer that another draft of
// the same skill went into: openDraft() tells which of them are in an answer already.
// The framework is the one that was chosen later; what the other copy holds about its framework goes to `earlier`. What has
// no date (a name) is that of the copy where it comes later in byte order.
[[nodiscard]] Record mergeRecords(const Record& first, const Record& second);

// An entry that stands in one copy only (the other pointer is nullptr) or in both in different forms.
template <class Entry>
struct EntryDifference {
    const Entry* mine = nullptr;
    const Entry* theirs = nullptr;
};

// What to show side by side. Points into both records.
struct RecordDifference {
    bool personName = false;
    bool framework = false;
    bool aims = false;
    bool round = false; // when rating all again began
    bool rest = false; // earlier editions or members that this version does not know
    std::vector<EntryDifference<RatingEntry>> ratings; // in the order of mine, then of theirs
    std::vector<EntryDifference<RatingDraft>> drafts;
    std::vector<EntryDifference<EvidenceItem>> evidence;
    std::vector<EntryDifference<Action>> actions;
    std::vector<EntryDifference<Snapshot>> snapshots;

    [[nodiscard]] bool empty() const noexcept {
        return !personName && !framework && !aims && !round && !rest && ratings.empty() && drafts.empty() &&
               evidence.empty() && actions.empty() && snapshots.empty();
    }
};

// The order of entries is no difference.
[[nodiscard]] RecordDifference differenceBetween(const Record& mine, const Record& theirs);

} // namespace waymark
