// One person's record: dated ratings, evidence, aims, actions and snapshots.
#pragma once

#include "core/base/date.h"
#include "core/base/ids.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

// Members that this version of the program does not know, kept for the next writing.
struct UnknownMember {
    std::string name;
    std::string json; // the value as JSON without blanks; numbers as they are spelled in the file

    friend bool operator==(const UnknownMember&, const UnknownMember&) = default;
};

using UnknownMembers = std::vector<UnknownMember>;

// Who gave a rating. The three are kept apart and never averaged.
enum class Rater : std::uint8_t { self, other, agreed };

// *Not rated* is no answer: there is no entry then.
enum class Answer : std::uint8_t {
    proficiency, // a level of the framework's scale
    notYet, // below the first level
    notApplicable, // the skill has no place in my work
    notSure,
};

enum class Confidence : std::uint8_t { low, medium, high };

// How much I enjoy it.
enum class Enjoyment : std::uint8_t { little, some, much };

// How a statement of a skill fits me: a help to decide, never a decision.
enum class StatementFit : std::uint8_t { iDoThis, partly, notYet };

struct StatementMark {
    ProficiencyId proficiency;
    std::uint32_t statement = 0; // position among the statements of that level, from 0
    StatementFit fit = StatementFit::iDoThis;
    UnknownMembers unknown = {};

    friend bool operator==(const StatementMark&, const StatementMark&) = default;
};

// Where a rating comes from that was carried over from another edition.
struct CarriedOver {
    FrameworkId framework;
    SkillId skill;
    EntryId entry;
    bool confirmed = false;
    UnknownMembers unknown = {};

    friend bool operator==(const CarriedOver&, const CarriedOver&) = default;
};

// One dated answer about one skill. A new rating is a new entry: it never overwrites an old one.
struct RatingEntry {
    EntryId id;
    SkillId skill;
    Moment at{};
    Rater rater = Rater::self;
    std::string raterName; // may be empty
    Answer answer = Answer::notSure;
    ProficiencyId proficiency; // only if answer is proficiency
    std::string reason;
    std::optional<Confidence> confidence;
    std::optional<Enjoyment> enjoyment;
    std::vector<StatementMark> statements;
    std::optional<CarriedOver> carriedOver;
    UnknownMembers unknown;

    friend bool operator==(const RatingEntry&, const RatingEntry&) = default;
};

// What was said about a skill before there was an answer: ticks, a reason. It goes into the answer, and leaves with it.
struct RatingDraft {
    EntryId id = {};
    FrameworkId framework = {}; // the edition that the skill and the statements are of
    SkillId skill = {};
    Moment changed{};
    std::string reason = {};
    std::optional<Confidence> confidence = {};
    std::optional<Enjoyment> enjoyment = {};
    std::vector<StatementMark> statements = {};
    UnknownMembers unknown = {};

    friend bool operator==(const RatingDraft&, const RatingDraft&) = default;
};

struct EvidenceItem {
    EntryId id;
    Date date{};
    Moment changed{};
    std::string title;
    std::string text;
    std::string link; // an address or a file's path, as typed
    std::vector<SkillId> skills;
    UnknownMembers unknown;

    friend bool operator==(const EvidenceItem&, const EvidenceItem&) = default;
};

struct Action {
    EntryId id;
    Moment changed{};
    std::string what;
    SkillId skill; // empty: none
    ProficiencyId proficiency; // empty: none
    std::optional<Date> due;
    std::string with;
    std::string firstStep;
    std::optional<Date> done;
    UnknownMembers unknown;

    friend bool operator==(const Action&, const Action&) = default;
};

// A named moment: what the record held then, looked at again later. Entries that come in afterwards with an earlier date, from
// another copy, do not belong to it, which is why it names its own.
struct Snapshot {
    EntryId id;
    Moment at{};
    std::string name;
    std::vector<EntryId> ratings = {}; // the newest of each rater about each skill; empty: what was answered up to `at`
    UnknownMembers unknown = {};

    friend bool operator==(const Snapshot&, const Snapshot&) = default;
};

// My role level and the one that I aim at; empty: not chosen.
struct Aims {
    RoleLevelId current;
    RoleLevelId target;
    Moment changed{};
    UnknownMembers unknown;

    friend bool operator==(const Aims&, const Aims&) = default;
};

// What the record keeps of its framework, so that it can be read where the framework is not in the program.
struct RecordFramework {
    FrameworkId id;
    std::string title;
    std::string edition;
    Moment chosen{}; // when the record changed over to it; tells which of two copies of a record did so later
    std::map<std::string, std::string> skillNames; // by id: those that the record speaks of
    std::map<std::string, std::string> roleLevelNames; // by id
    std::map<std::string, std::string> proficiencyNames; // by id
    UnknownMembers unknown;

    friend bool operator==(const RecordFramework&, const RecordFramework&) = default;
};

// What a record held about another edition before it changed over: kept for reading only.
struct EarlierEdition {
    RecordFramework framework;
    Aims aims;
    std::vector<RatingEntry> ratings;
    UnknownMembers unknown;

    friend bool operator==(const EarlierEdition&, const EarlierEdition&) = default;
};

inline constexpr int newestRecordVersion = 1;

// Entry ids are unique within a record.
struct Record {
    int formatVersion = newestRecordVersion; // a newer one opens read-only
    std::string id; // of this record, made once; tells two people's records apart
    std::string personName; // may be empty
    RecordFramework framework;
    Aims aims;
    std::optional<Moment>
        roundBegan; // rating all again: a skill is left that was not answered since; nothing: any answer counts
    std::vector<RatingEntry> ratings; // in the order of entering
    std::vector<RatingDraft> drafts;
    std::vector<EvidenceItem> evidence;
    std::vector<Action> actions;
    std::vector<Snapshot> snapshots;
    std::vector<EarlierEdition> earlier;
    UnknownMembers unknownOfPerson;
    UnknownMembers unknown;

    friend bool operator==(const Record&, const Record&) = default;
};

// The newest answer of a rater about a skill; nullptr: not rated. Of two at the same moment the later entered one counts.
[[nodiscard]] const RatingEntry* latestRating(const Record& record, const SkillId& skill, Rater rater = Rater::self);

} // namespace waymark
