#include "core/record/record_writer.h"

#include "core/json/json_file_kind.h"
#include "core/record/record_words.h"

#include <string_view>
#include <vector>

namespace waymark {

namespace {

constexpr std::string_view schemaMember = "$schema";

void writeIfAny(JsonWriter& writer, std::string_view name, std::string_view text) {
    if (!text.empty())
        writer.member(name, text);
}

void writeIfAny(JsonWriter& writer, std::string_view name, Moment moment) {
    if (moment != Moment{})
        writer.member(name, formatMoment(moment));
}

void writeIfAny(JsonWriter& writer, std::string_view name, const std::optional<Date>& date) {
    if (date)
        writer.member(name, formatDate(*date));
}

template <class Choice>
void writeChoice(JsonWriter& writer, std::string_view name, const std::optional<Choice>& choice) {
    if (choice)
        writer.member(name, wordOf(*choice));
}

void writeUnknown(JsonWriter& writer, const UnknownMembers& unknown) {
    for (const UnknownMember& member : unknown)
        writer.key(member.name).raw(member.json);
}

void writeNames(JsonWriter& writer, std::string_view name, const std::map<std::string, std::string>& names) {
    if (names.empty())
        return;
    writer.key(name).beginObject();
    for (const auto& [id, text] : names)
        writer.member(id, text);
    writer.endObject();
}

void writeFramework(JsonWriter& writer, const RecordFramework& framework) {
    writer.key("framework").beginObject().member("id", framework.id.str());
    writeIfAny(writer, "title", framework.title);
    writeIfAny(writer, "edition", framework.edition);
    writeIfAny(writer, "chosen", framework.chosen);
    writeNames(writer, "skills", framework.skillNames);
    writeNames(writer, "roleLevels", framework.roleLevelNames);
    writeNames(writer, "proficiencies", framework.proficiencyNames);
    writeUnknown(writer, framework.unknown);
    writer.endObject();
}

void writeAims(JsonWriter& writer, const Aims& aims) {
    if (aims == Aims{})
        return;
    writer.key("aims").beginObject();
    writeIfAny(writer, "current", aims.current.str());
    writeIfAny(writer, "target", aims.target.str());
    writeIfAny(writer, "changed", aims.changed);
    writeUnknown(writer, aims.unknown);
    writer.endObject();
}

void writeStatements(JsonWriter& writer, const std::vector<StatementMark>& marks) {
    if (marks.empty())
        return;
    writer.key("statements").beginArray();
    for (const StatementMark& mark : marks) {
        writer.beginObject()
            .member("proficiency", mark.proficiency.str())
            .member("statement", mark.statement)
            .member("fit", wordOf(mark.fit));
        writeUnknown(writer, mark.unknown);
        writer.endObject();
    }
    writer.endArray();
}

void writeCarriedOver(JsonWriter& writer, const CarriedOver& from) {
    writer.key("carriedOver")
        .beginObject()
        .member("framework", from.framework.str())
        .member("skill", from.skill.str())
        .member("entry", from.entry.str())
        .member("confirmed", from.confirmed);
    writeUnknown(writer, from.unknown);
    writer.endObject();
}

template <class Entry>
void writeList(JsonWriter& writer, std::string_view name, const std::vector<Entry>& entries) {
    if (entries.empty())
        return;
    writer.key(name).beginArray();
    for (const Entry& entry : entries)
        writeEntry(writer, entry);
    writer.endArray();
}

void writeEarlier(JsonWriter& writer, const std::vector<EarlierEdition>& editions) {
    if (editions.empty())
        return;
    writer.key("earlier").beginArray();
    for (const EarlierEdition& edition : editions) {
        writer.beginObject();
        writeFramework(writer, edition.framework);
        writeAims(writer, edition.aims);
        writeList(writer, "ratings", edition.ratings);
        writeUnknown(writer, edition.unknown);
        writer.endObject();
    }
    writer.endArray();
}

} // namespace

void writeEntry(JsonWriter& writer, const RatingEntry& entry) {
    writer.beginObject()
        .member("id", entry.id.str())
        .member("skill", entry.skill.str())
        .member("at", formatMoment(entry.at))
        .member("rater", wordOf(entry.rater));
    writeIfAny(writer, "raterName", entry.raterName);
    writer.member("answer", wordOf(entry.answer));
    writeIfAny(writer, "proficiency", entry.proficiency.str());
    writeIfAny(writer, "reason", entry.reason);
    writeChoice(writer, "confidence", entry.confidence);
    writeChoice(writer, "enjoyment", entry.enjoyment);
    writeStatements(writer, entry.statements);
    if (entry.carriedOver)
        writeCarriedOver(writer, *entry.carriedOver);
    writeUnknown(writer, entry.unknown);
    writer.endObject();
}

void writeEntry(JsonWriter& writer, const RatingDraft& draft) {
    writer.beginObject()
        .member("id", draft.id.str())
        .member("framework", draft.framework.str())
        .member("skill", draft.skill.str())
        .member("changed", formatMoment(draft.changed));
    writeIfAny(writer, "reason", draft.reason);
    writeChoice(writer, "confidence", draft.confidence);
    writeChoice(writer, "enjoyment", draft.enjoyment);
    writeStatements(writer, draft.statements);
    writeUnknown(writer, draft.unknown);
    writer.endObject();
}

void writeEntry(JsonWriter& writer, const EvidenceItem& item) {
    writer.beginObject()
        .member("id", item.id.str())
        .member("date", formatDate(item.date))
        .member("changed", formatMoment(item.changed))
        .member("title", item.title);
    writeIfAny(writer, "text", item.text);
    writeIfAny(writer, "link", item.link);
    if (!item.skills.empty()) {
        writer.key("skills").beginArray();
        for (const SkillId& skill : item.skills)
            writer.string(skill.str());
        writer.endArray();
    }
    writeUnknown(writer, item.unknown);
    writer.endObject();
}

void writeEntry(JsonWriter& writer, const Action& action) {
    writer.beginObject()
        .member("id", action.id.str())
        .member("changed", formatMoment(action.changed))
        .member("what", action.what);
    writeIfAny(writer, "skill", action.skill.str());
    writeIfAny(writer, "proficiency", action.proficiency.str());
    writeIfAny(writer, "due", action.due);
    writeIfAny(writer, "with", action.with);
    writeIfAny(writer, "firstStep", action.firstStep);
    writeIfAny(writer, "done", action.done);
    writeUnknown(writer, action.unknown);
    writer.endObject();
}

void writeEntry(JsonWriter& writer, const Snapshot& snapshot) {
    writer.beginObject()
        .member("id", snapshot.id.str())
        .member("at", formatMoment(snapshot.at))
        .member("name", snapshot.name);
    if (!snapshot.ratings.empty()) {
        writer.key("ratings").beginArray();
        for (const EntryId& rating : snapshot.ratings)
            writer.string(rating.str());
        writer.endArray();
    }
    writeUnknown(writer, snapshot.unknown);
    writer.endObject();
}

std::string writeRecord(const Record& record) {
    JsonWriter writer;
    writer.beginObject();
    UnknownMembers unknown = record.unknown;
    // Editors look for it at the beginning.
    std::erase_if(unknown, [&](const UnknownMember& member) {
        if (member.name != schemaMember)
            return false;
        writer.key(member.name).raw(member.json);
        return true;
    });
    writer.member("format", formatName(JsonFileKind::record))
        .member("formatVersion", record.formatVersion)
        .member("id", record.id);
    if (!record.personName.empty() || !record.unknownOfPerson.empty()) {
        writer.key("person").beginObject();
        writeIfAny(writer, "name", record.personName);
        writeUnknown(writer, record.unknownOfPerson);
        writer.endObject();
    }
    writeFramework(writer, record.framework);
    writeAims(writer, record.aims);
    writeIfAny(writer, "roundBegan", record.roundBegan.value_or(Moment{}));
    writeList(writer, "ratings", record.ratings);
    writeList(writer, "drafts", record.drafts);
    writeList(writer, "evidence", record.evidence);
    writeList(writer, "actions", record.actions);
    writeList(writer, "snapshots", record.snapshots);
    writeEarlier(writer, record.earlier);
    writeUnknown(writer, unknown);
    writer.endObject();
    return writer.take();
}

} // namespace waymark
