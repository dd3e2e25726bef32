#include "core/json/json_object.h"

#include "core/base/ids.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <string>
#include <utility>

namespace waymark {

bool expectJsonKind(const JsonValue& value, JsonKind kind, JsonReport& report) {
    if (value.is(kind))
        return true;
    report.error(ErrorCode::jsonWrongType, {std::string(jsonTypeName(kind)), std::string(jsonTypeName(value.kind()))},
                 value.offset());
    return false;
}

JsonObject::JsonObject(const JsonValue& value, JsonReport& report)
    : m_value(&value)
    , m_report(&report)
    , m_known(value.members().size()) {
    assert(value.is(JsonKind::object));
}

std::optional<JsonObject> JsonObject::from(const JsonValue& value, JsonReport& report) {
    return expectJsonKind(value, JsonKind::object, report) ? std::optional<JsonObject>(std::in_place, value, report)
                                                           : std::nullopt;
}

const JsonValue* JsonObject::member(std::string_view name, JsonNeed need) {
    const auto members = m_value->members();
    const auto found = std::ranges::find(members, name, &JsonMember::name);
    if (found == members.end()) {
        if (need == JsonNeed::required)
            m_report->error(ErrorCode::jsonMissingMember, {std::string(name)}, offset());
        return nullptr;
    }
    m_known[static_cast<std::size_t>(found - members.begin())] = true;
    return &found->value;
}

const JsonValue* JsonObject::member(std::string_view name, JsonKind kind, JsonNeed need) {
    const JsonValue* found = member(name, need);
    return found != nullptr && expectJsonKind(*found, kind, *m_report) ? found : nullptr;
}

std::optional<std::string_view> JsonObject::string(std::string_view name, JsonNeed need) {
    const JsonValue* found = member(name, JsonKind::string, need);
    if (found == nullptr)
        return std::nullopt;
    if (need == JsonNeed::required && found->text().empty()) {
        m_report->error(ErrorCode::textEmpty, {std::string(name)}, found->offset());
        return std::nullopt;
    }
    return found->text();
}

std::optional<bool> JsonObject::boolean(std::string_view name, JsonNeed need) {
    const JsonValue* found = member(name, JsonKind::boolean, need);
    return found != nullptr ? std::optional(found->boolean()) : std::nullopt;
}

std::optional<std::int64_t> JsonObject::integer(std::string_view name, std::int64_t least, std::int64_t most,
                                                JsonNeed need) {
    const JsonValue* found = member(name, JsonKind::number, need);
    if (found == nullptr)
        return std::nullopt;
    std::int64_t value = 0;
    const std::string_view text = found->text();
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size() || value < least || value > most) {
        m_report->error(ErrorCode::jsonNumberOutOfRange, {least, most}, found->offset());
        return std::nullopt;
    }
    return value;
}

std::optional<JsonObject> JsonObject::object(std::string_view name, JsonNeed need) {
    const JsonValue* found = member(name, JsonKind::object, need);
    return found != nullptr ? std::optional<JsonObject>(std::in_place, *found, *m_report) : std::nullopt;
}

std::span<const JsonValue> JsonObject::array(std::string_view name, JsonNeed need) {
    const JsonValue* found = member(name, JsonKind::array, need);
    return found != nullptr ? found->items() : std::span<const JsonValue>{};
}

std::vector<const JsonMember*> JsonObject::unknownMembers() const {
    std::vector<const JsonMember*> unknown;
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        if (!m_known[i])
            unknown.push_back(&m_value->members()[i]);
    }
    return unknown;
}

void JsonObject::warnOfUnknownMembers(bool kept) const {
    for (const JsonMember* member : unknownMembers()) {
        std::vector<ErrorArgument> arguments{std::string(firstUtf8Characters(member->name, longestId))};
        if (kept)
            arguments.emplace_back("kept");
        m_report->warning(ErrorCode::jsonUnknownMember, std::move(arguments), member->nameOffset);
    }
}

} // namespace waymark
