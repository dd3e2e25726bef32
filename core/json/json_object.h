// Checked access to a tree: every wrong type, missing and unknown member becomes a finding with its place.
#pragma once

#include "core/base/error.h"
#include "core/json/json_report.h"
#include "core/json/json_value.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace waymark {

enum class JsonNeed : std::uint8_t { required, optional };

// True if `value` is of the kind; otherwise reports json-wrong-type at it.
bool expectJsonKind(const JsonValue& value, JsonKind kind, JsonReport& report);

// One object while its members are read. What a function gives nothing for is either not there (reported as
// json-missing-member if it is required) or wrong (reported as an error); the caller goes on with the next member.
// Tree and report outlive it.
class JsonObject {
public:
    // `value` is an object.
    JsonObject(const JsonValue& value, JsonReport& report);

    // Nothing, and json-wrong-type, if `value` is no object.
    [[nodiscard]] static std::optional<JsonObject> from(const JsonValue& value, JsonReport& report);

    // Of any kind; nullptr if it is not there.
    const JsonValue* member(std::string_view name, JsonNeed need);

    // Of one kind; nullptr if it is not there or of another kind.
    const JsonValue* member(std::string_view name, JsonKind kind, JsonNeed need);

    // A required text that is empty is reported as text-empty; an optional one may be empty.
    std::optional<std::string_view> string(std::string_view name, JsonNeed need);
    std::optional<bool> boolean(std::string_view name, JsonNeed need);
    // A whole number without exponent from `least` to `most`; otherwise json-number-out-of-range.
    std::optional<std::int64_t> integer(std::string_view name, std::int64_t least, std::int64_t most, JsonNeed need);
    std::optional<JsonObject> object(std::string_view name, JsonNeed need);
    // Empty if it is not there.
    std::span<const JsonValue> array(std::string_view name, JsonNeed need);

    [[nodiscard]] const JsonValue& value() const noexcept { return *m_value; }

    [[nodiscard]] std::size_t offset() const noexcept { return m_value->offset(); }

    [[nodiscard]] JsonReport& report() const noexcept { return *m_report; }

    // The members that nobody asked for until now, in their order.
    [[nodiscard]] std::vector<const JsonMember*> unknownMembers() const;

    // A warning json-unknown-member for each of them. `kept`: whoever reads keeps them for when the file is written again.
    void warnOfUnknownMembers(bool kept = false) const;

private:
    const JsonValue* m_value;
    JsonReport* m_report;
    std::vector<bool> m_known; // by position
};

} // namespace waymark
