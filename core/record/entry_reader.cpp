#include "core/record/entry_reader.h"

#include "core/json/json_writer.h"
#include "core/record/entry_id.h"
#include "core/record/record_words.h"
#include "core/text/utf8.h"

#include <limits>
#include <string>
#include <utility>

namespace waymark {

namespace {

constexpr auto required = JsonNeed::required;
constexpr auto optional = JsonNeed::optional;

// What stands in a finding of a text that may be of any length.
std::string shortened(std::string_view text) {
    return std::string(firstUtf8Characters(text, longestId));
}

template <class Choice>
std::string allWords() {
    std::string words;
    for (const Choice choice : allChoices<Choice>) {
        if (!words.empty())
            words += ", ";
        words += wordOf(choice);
    }
    return words;
}

} // namespace

bool expectId(std::string_view text, std::size_t offset, JsonReport& report) {
    if (isValidId(text))
        return true;
    report.error(ErrorCode::idMalformed, {shortened(text)}, offset);
    return false;
}

template <class Choice>
std::optional<Choice> EntryReader::choice(JsonObject& object, std::string_view name, JsonNeed need) {
    const JsonValue* value = object.member(name, JsonKind::string, need);
    if (value == nullptr)
        return std::nullopt;
    const auto found = choiceOf<Choice>(value->text());
    if (!found)
        object.report().error(ErrorCode::choiceUnknown,
                              {std::string(name), shortened(value->text()), allWords<Choice>()}, value->offset());
    return found;
}

// A text that a person types: it may be empty also where it is required.
std::string EntryReader::text(JsonObject& object, std::string_view name, JsonNeed need) {
    const JsonValue* value = object.member(name, JsonKind::string, need);
    return value != nullptr ? std::string(value->text()) : std::string();
}

std::string_view EntryReader::id(JsonObject& object, std::string_view name, JsonNeed need) {
    const JsonValue* value = object.member(name, JsonKind::string, need);
    if (value == nullptr || !expectId(value->text(), value->offset(), object.report()))
        return {};
    return value->text();
}

EntryId EntryReader::entryId(JsonObject& object) {
    const JsonValue* value = object.member("id", JsonKind::string, required);
    if (value == nullptr)
        return {};
    if (!isValidEntryId(value->text())) {
        object.report().error(ErrorCode::idMalformed, {shortened(value->text())}, value->offset());
        return {};
    }
    const auto [first, isNew] = m_idOffsets.emplace(value->text(), value->offset());
    if (!isNew)
        object.report().errorBeside(ErrorCode::idDuplicate, {shortened(value->text())}, value->offset(), first->second);
    return EntryId(value->text());
}

Moment EntryReader::moment(JsonObject& object, std::string_view name, JsonNeed need) {
    const JsonValue* value = object.member(name, JsonKind::string, need);
    if (value == nullptr)
        return {};
    const auto moment = parseMoment(value->text());
    if (!moment)
        object.report().error(ErrorCode::dateMalformed, {shortened(value->text())}, value->offset());
    return moment.value_or(Moment{});
}

std::optional<Date> EntryReader::date(JsonObject& object, std::string_view name, JsonNeed need) {
    const JsonValue* value = object.member(name, JsonKind::string, need);
    if (value == nullptr)
        return std::nullopt;
    const auto date = parseDate(value->text());
    if (!date)
        object.report().error(ErrorCode::dateMalformed, {shortened(value->text())}, value->offset());
    return date;
}

std::map<std::string, std::string> EntryReader::names(JsonObject& object, std::string_view name) {
    std::map<std::string, std::string> names;
    const JsonValue* value = object.member(name, JsonKind::object, optional);
    if (value == nullptr)
        return names;
    for (const JsonMember& member : value->members()) {
        const bool isId = expectId(member.name, member.nameOffset, object.report());
        if (expectJsonKind(member.value, JsonKind::string, object.report()) && isId)
            names.emplace(member.name, member.value.text());
    }
    return names;
}

UnknownMembers EntryReader::unknown(const JsonObject& object) const {
    if (m_warnOfUnknown)
        object.warnOfUnknownMembers(true);
    UnknownMembers unknown;
    for (const JsonMember* member : object.unknownMembers())
        unknown.push_back(
            {std::string(member->name), JsonWriter(JsonWriter::Style::compact).raw(member->value.raw()).take()});
    return unknown;
}

StatementMark EntryReader::statementMark(JsonObject& object) {
    StatementMark mark;
    mark.proficiency = ProficiencyId(id(object, "proficiency", required));
    constexpr std::int64_t most = std::numeric_limits<std::uint32_t>::max();
    mark.statement = static_cast<std::uint32_t>(object.integer("statement", 0, most, required).value_or(0));
    mark.fit = choice<StatementFit>(object, "fit", required).value_or(StatementFit::iDoThis);
    mark.unknown = unknown(object);
    return mark;
}

std::vector<StatementMark> EntryReader::statementMarks(JsonObject& object) {
    std::vector<StatementMark> marks;
    for (const JsonValue& value : object.array("statements", optional)) {
        if (auto mark = JsonObject::from(value, object.report()))
            marks.push_back(statementMark(*mark));
    }
    return marks;
}

CarriedOver EntryReader::carriedOver(JsonObject& object) {
    CarriedOver from;
    from.framework = FrameworkId(id(object, "framework", required));
    from.skill = SkillId(id(object, "skill", required));
    from.entry = EntryId(id(object, "entry", required));
    from.confirmed = object.boolean("confirmed", required).value_or(false);
    from.unknown = unknown(object);
    return from;
}

RatingEntry EntryReader::rating(JsonObject& object) {
    RatingEntry entry;
    entry.id = entryId(object);
    entry.skill = SkillId(id(object, "skill", required));
    entry.at = moment(object, "at", required);
    entry.rater = choice<Rater>(object, "rater", required).value_or(Rater::self);
    entry.raterName = text(object, "raterName");
    const auto answer = choice<Answer>(object, "answer", required);
    entry.answer = answer.value_or(Answer::notSure);
    if (answer == Answer::proficiency) {
        entry.proficiency = ProficiencyId(id(object, "proficiency", required));
    } else if (const JsonValue* level = object.member("proficiency", optional); level != nullptr && answer) {
        object.report().error(ErrorCode::recordLevelWithoutRating, {std::string(wordOf(*answer))}, level->offset());
    }
    entry.reason = text(object, "reason");
    entry.confidence = choice<Confidence>(object, "confidence", optional);
    entry.enjoyment = choice<Enjoyment>(object, "enjoyment", optional);
    entry.statements = statementMarks(object);
    if (auto from = object.object("carriedOver", optional))
        entry.carriedOver = carriedOver(*from);
    entry.unknown = unknown(object);
    return entry;
}

RatingDraft EntryReader::draft(JsonObject& object) {
    RatingDraft draft;
    draft.id = entryId(object);
    draft.framework = FrameworkId(id(object, "framework", required));
    draft.skill = SkillId(id(object, "skill", required));
    draft.changed = moment(object, "changed", required);
    draft.reason = text(object, "reason");
    draft.confidence = choice<Confidence>(object, "confidence", optional);
    draft.enjoyment = choice<Enjoyment>(object, "enjoyment", optional);
    draft.statements = statementMarks(object);
    draft.unknown = unknown(object);
    return draft;
}

EvidenceItem EntryReader::evidence(JsonObject& object) {
    EvidenceItem item;
    item.id = entryId(object);
    item.date = date(object, "date", required).value_or(Date{});
    item.changed = moment(object, "changed", required);
    item.title = text(object, "title", required);
    item.text = text(object, "text");
    item.link = text(object, "link");
    for (const JsonValue& value : object.array("skills", optional)) {
        if (expectJsonKind(value, JsonKind::string, object.report()) &&
            expectId(value.text(), value.offset(), object.report()))
            item.skills.emplace_back(value.text());
    }
    item.unknown = unknown(object);
    return item;
}

Action EntryReader::action(JsonObject& object) {
    Action action;
    action.id = entryId(object);
    action.changed = moment(object, "changed", required);
    action.what = text(object, "what", required);
    action.skill = SkillId(id(object, "skill", optional));
    action.proficiency = ProficiencyId(id(object, "proficiency", optional));
    action.due = date(object, "due", optional);
    action.with = text(object, "with");
    action.firstStep = text(object, "firstStep");
    action.done = date(object, "done", optional);
    action.unknown = unknown(object);
    return action;
}

Snapshot EntryReader::snapshot(JsonObject& object) {
    Snapshot snapshot;
    snapshot.id = entryId(object);
    snapshot.at = moment(object, "at", required);
    snapshot.name = text(object, "name", required);
    for (const JsonValue& value : object.array("ratings", optional)) {
        if (expectJsonKind(value, JsonKind::string, object.report()) &&
            expectId(value.text(), value.offset(), object.report()))
            snapshot.ratings.emplace_back(value.text());
    }
    snapshot.unknown = unknown(object);
    return snapshot;
}

std::optional<Moment> EntryReader::roundBegan(JsonObject& root) {
    const Moment began = moment(root, "roundBegan", optional);
    return began != Moment{} ? std::optional(began) : std::nullopt;
}

Aims EntryReader::aims(JsonObject& object) {
    Aims aims;
    aims.current = RoleLevelId(id(object, "current", optional));
    aims.target = RoleLevelId(id(object, "target", optional));
    aims.changed = moment(object, "changed", optional);
    aims.unknown = unknown(object);
    return aims;
}

RecordFramework EntryReader::framework(JsonObject& object) {
    RecordFramework framework;
    framework.id = FrameworkId(id(object, "id", required));
    framework.title = text(object, "title");
    framework.edition = text(object, "edition");
    framework.chosen = moment(object, "chosen", optional);
    framework.skillNames = names(object, "skills");
    framework.roleLevelNames = names(object, "roleLevels");
    framework.proficiencyNames = names(object, "proficiencies");
    framework.unknown = unknown(object);
    return framework;
}

} // namespace waymark
