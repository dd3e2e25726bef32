// Carries a record of one edition over to another.
//
// Nothing is dropped. What the record held about its edition, all entries and the aims, goes unchanged to `earlier` and stays
// readable there. Each rating whose skill and level have a successor is entered anew for it: with the date, the rater and the
// reason of the old one, and a note of where it comes from (RatingEntry::carriedOver) that is not confirmed yet. Of a skill that
// was split each successor gets the rating. Ticked statements are not carried over: the new edition has others. Drafts stay
// with their edition, and what was typed in them stands as a draft of the successors too.
//
// Ids of carried entries follow from the old entry, the edition and the skill, so that two copies of a record that were carried
// over apart from one another merge into one.
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/framework/framework.h"
#include "core/pathway/crosswalk.h"
#include "core/pathway/lineage.h"
#include "core/record/record.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace waymark {

struct CarriedRating {
    EntryId from; // in the earlier edition
    EntryId to; // in the new record
    SkillId fromSkill;
    SkillId toSkill;
    LinkKind kind = LinkKind::same;
    std::vector<ChainLink> chain; // the reasons
};

enum class LeftReason : std::uint8_t {
    skillDropped, // the crosswalk says that the skill has no successor
    skillNotLinked, // the crosswalk, or the earlier edition itself, does not know the skill
    levelHasNoPlace, // the level has no place on the new scale
};

struct LeftRating {
    EntryId entry;
    SkillId skill;
    LeftReason reason = LeftReason::skillDropped;
    std::vector<ChainLink> chain; // of a dropped skill: the reasons
};

struct CarriedAim {
    RoleLevelId from; // empty: there was none
    RoleLevelId to; // empty: it has no successor; the old one stays readable
    LinkKind kind = LinkKind::same;
    std::vector<ChainLink> chain;
};

struct Migration {
    Record record; // as it would be
    std::vector<CarriedRating> carried;
    std::vector<EntryId> toConfirm; // as ratingsToConfirm() of the new record
    std::vector<LeftRating> left; // entries without a successor
    CarriedAim current;
    CarriedAim target;
};

// What would happen; the record itself is not changed. Evidence and actions go on to speak of the successors of their skills,
// and of the old skill where there is none. `now` is when the record changes over. Errors: editionsMixed if the record is not
// about `from`, crosswalkNone if no crosswalk leads from there to `to`.
[[nodiscard]] Result<Migration> migrateRecord(const Record& record, const FrameworkPtr& from, const FrameworkPtr& to,
                                              const CrosswalkSet& crosswalks, Moment now);

// Why a rating does not cross over; nothing: it has a successor.
[[nodiscard]] std::optional<LeftRating> leftBehind(const RatingEntry& entry, const Lineage& lineage);

// The entries that somebody should say yes or no to: the latest of each rater about each skill, if it was carried over and is
// not confirmed. In the order of entering.
[[nodiscard]] std::vector<EntryId> ratingsToConfirm(const Record& record);

// The entry that confirms a carried one, to be added to the record: the same answer with today's date. The carried one stays as
// it is, because a record only grows and each answer keeps its date. Nothing if there is no such entry, or it was not carried
// over. `now` before the carried entry (a clock set back) counts as its moment.
[[nodiscard]] std::optional<RatingEntry> confirmation(const Record& record, const EntryId& entry, Moment now,
                                                      EntryId newId);

} // namespace waymark
