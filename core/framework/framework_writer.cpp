#include "core/framework/framework_writer.h"

#include "core/json/json_file_kind.h"

#include <cassert>
#include <span>
#include <string_view>

namespace waymark {

namespace {

void writeOptional(JsonWriter& writer, std::string_view name, std::string_view word) {
    if (!word.empty())
        writer.member(name, word);
}

void writeOptional(JsonWriter& writer, std::string_view name, const LocalizedText& text) {
    if (text.empty())
        return;
    writer.key(name);
    writeText(writer, text);
}

void writeRequired(JsonWriter& writer, std::string_view name, const LocalizedText& text) {
    writer.key(name);
    writeText(writer, text);
}

void writeWords(JsonWriter& writer, std::string_view name, std::span<const std::string_view> words) {
    if (words.empty())
        return;
    writer.key(name).beginArray();
    for (const std::string_view word : words)
        writer.string(word);
    writer.endArray();
}

void writeTexts(JsonWriter& writer, std::string_view name, std::span<const LocalizedText> texts) {
    writer.key(name).beginArray();
    for (const LocalizedText& text : texts)
        writeText(writer, text);
    writer.endArray();
}

void writeOptionalTexts(JsonWriter& writer, std::string_view name, std::span<const LocalizedText> texts) {
    if (!texts.empty())
        writeTexts(writer, name, texts);
}

template <class Item>
void writeIds(JsonWriter& writer, std::string_view name, const std::vector<Item>& ids) {
    writer.key(name).beginArray();
    for (const Item& id : ids)
        writer.string(id.str());
    writer.endArray();
}

void writeInfo(JsonWriter& writer, const FrameworkInfo& info) {
    writer.member("format", formatName(JsonFileKind::framework)).member("formatVersion", 1);
    writer.member("id", info.id.str());
    writeRequired(writer, "title", info.title);
    writer.member("edition", info.edition);
    writeOptional(writer, "editionDate", info.editionDate);
    writer.member("publisher", info.publisher);
    writer.key("source").beginObject().member("title", info.sourceTitle);
    writeOptional(writer, "url", info.sourceUrl);
    writer.endObject().key("licence").beginObject();
    writeOptional(writer, "id", info.licence.id);
    writer.member("name", info.licence.name);
    writeOptional(writer, "url", info.licence.url);
    writer.endObject().member("attribution", info.attribution);
    writer.key("languages").beginArray();
    for (const std::string& language : info.languages)
        writer.string(language);
    writer.endArray();
    writeRequired(writer, "summary", info.summary);
    writeOptionalTexts(writer, "notes", info.notes);
    if (!info.succeeds.empty())
        writeIds(writer, "succeeds", info.succeeds);
}

std::string_view wordOf(const Framework& framework, Expectation expectation) {
    switch (expectation.kind()) {
    case Expectation::Kind::proficiency:
        return framework.proficiency(expectation.rank()).id.str();
    case Expectation::Kind::notSpecified:
        return "not-specified";
    case Expectation::Kind::notAskedFor:
        break;
    }
    assert(false); // what is not asked for is not in the list
    return {};
}

void writeSkillLevel(JsonWriter& writer, std::string_view proficiency, const SkillLevel& level) {
    switch (level.state) {
    case SkillLevel::State::defined:
        writeTexts(writer, proficiency, level.statements);
        break;
    case SkillLevel::State::notDefined:
        writer.member(proficiency, "not-defined");
        break;
    case SkillLevel::State::notSpecified:
        writer.member(proficiency, "not-specified");
        break;
    }
}

void writePairs(JsonWriter& writer, const Framework& framework) {
    writer.key("responsibilityPairs").beginArray();
    for (const ResponsibilityPairs& pairs : framework.responsibilityPairs()) {
        writer.beginObject().member("first", framework.role(pairs.first).id.str());
        writer.member("second", framework.role(pairs.second).id.str()).key("pairs").beginArray();
        for (const ResponsibilityPair& pair : pairs.pairs) {
            writer.beginObject();
            writeRequired(writer, "subject", pair.subject);
            writeRequired(writer, "first", pair.first);
            writeRequired(writer, "second", pair.second);
            writer.endObject();
        }
        writer.endArray().endObject();
    }
    writer.endArray();
}

} // namespace

void writeText(JsonWriter& writer, const LocalizedText& text) {
    if (text.translations().empty()) {
        writer.string(text.str());
        return;
    }
    writer.beginObject();
    for (const Translation& translation : text.translations())
        writer.member(translation.language, translation.text);
    writer.endObject();
}

void writeRoleLevel(JsonWriter& writer, const Framework& framework, RoleLevelIndex roleLevel) {
    const RoleLevel& level = framework.roleLevel(roleLevel);
    writer.beginObject().member("id", level.id.str());
    writeRequired(writer, "name", level.name);
    writeWords(writer, "aliases", level.aliases);
    writeWords(writer, "grades", level.grades);
    writeOptional(writer, "purpose", level.purpose);
    writeOptional(writer, "scope", level.scope);
    writeOptionalTexts(writer, "responsibilities", level.responsibilities);
    if (level.expectationsKnown) {
        writer.key("expectations").beginObject();
        for (const SkillExpectation& named : level.expectations)
            writer.member(framework.skill(named.skill).id.str(), wordOf(framework, named.expectation));
        writer.endObject();
    }
    writer.endObject();
}

void writeRole(JsonWriter& writer, const Framework& framework, RoleIndex role) {
    const Role& written = framework.role(role);
    writer.beginObject().member("id", written.id.str());
    writer.member("family", written.family.str());
    writeRequired(writer, "name", written.name);
    writeWords(writer, "aliases", written.aliases);
    writeOptional(writer, "purpose", written.purpose);
    writeOptionalTexts(writer, "responsibilities", written.responsibilities);
    if (!written.importance.empty()) {
        writer.key("skillImportance").beginObject();
        for (const auto& [skill, importance] : written.importance) {
            if (importance != SkillImportance::notSpecified)
                writer.member(framework.skill(skill).id.str(),
                              importance == SkillImportance::critical ? "critical" : "desired");
        }
        writer.endObject();
    }
    writer.key("levels").beginArray();
    for (const RoleLevelIndex level : written.levels)
        writeRoleLevel(writer, framework, level);
    writer.endArray().endObject();
}

void writeSkill(JsonWriter& writer, const Framework& framework, SkillIndex skill) {
    const Skill& written = framework.skill(skill);
    writer.beginObject().member("id", written.id.str());
    writeRequired(writer, "name", written.name);
    writeWords(writer, "aliases", written.aliases);
    writeOptional(writer, "group", written.group);
    writeOptional(writer, "description", written.description);
    writer.key("levels").beginObject();
    for (std::size_t rank = 0; rank < written.levels.size(); ++rank)
        writeSkillLevel(writer, framework.proficiencies()[rank].id.str(), written.levels[rank]);
    writer.endObject().endObject();
}

std::string writeFramework(const Framework& framework, JsonWriter::Style style) {
    JsonWriter writer(style);
    writer.beginObject();
    writeInfo(writer, framework.info());
    writer.key("proficiencies").beginArray();
    for (const Proficiency& proficiency : framework.proficiencies()) {
        writer.beginObject().member("id", proficiency.id.str());
        writeRequired(writer, "name", proficiency.name);
        writeOptional(writer, "definition", proficiency.definition);
        writeWords(writer, "aliases", proficiency.aliases);
        writer.endObject();
    }
    writer.endArray().key("families").beginArray();
    for (const Family& family : framework.families()) {
        writer.beginObject().member("id", family.id.str());
        writeRequired(writer, "name", family.name);
        writer.endObject();
    }
    writer.endArray().key("roles").beginArray();
    for (const Role& role : framework.roles())
        writeRole(writer, framework, framework.indexOf(role));
    writer.endArray().key("skills").beginArray();
    for (const Skill& skill : framework.skills())
        writeSkill(writer, framework, framework.indexOf(skill));
    writer.endArray();
    if (!framework.responsibilityPairs().empty())
        writePairs(writer, framework);
    writer.endObject();
    return writer.take();
}

} // namespace waymark
