// A small JSON file as a tree in which every value knows where it stands.
#pragma once

#include "core/base/arena.h"
#include "core/json/json_reader.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace waymark {

struct JsonMember;

// A view into its JsonTree and the file's bytes, valid as long as both; cheap to copy.
class JsonValue {
public:
    JsonValue() = default; // null

    [[nodiscard]] JsonKind kind() const noexcept { return m_kind; }

    [[nodiscard]] bool is(JsonKind kind) const noexcept { return m_kind == kind; }

    // Of its first byte in the source's text.
    [[nodiscard]] std::size_t offset() const noexcept { return m_offset; }

    // The value as it is spelled in the file, all that is in it included.
    [[nodiscard]] std::string_view raw() const noexcept { return m_raw; }

    // A string's text, or a number as it is spelled; empty for the other kinds.
    [[nodiscard]] std::string_view text() const noexcept { return m_text; }

    [[nodiscard]] bool boolean() const noexcept { return m_boolean; }

    // An array's values in order; none for the other kinds.
    [[nodiscard]] std::span<const JsonValue> items() const noexcept;

    // An object's members in order, their names all different; none for the other kinds.
    [[nodiscard]] std::span<const JsonMember> members() const noexcept;

    // nullptr if there is no such member or this is no object.
    [[nodiscard]] const JsonValue* find(std::string_view name) const noexcept;

private:
    friend class JsonTreeBuilder;

    JsonKind m_kind = JsonKind::null;
    bool m_boolean = false;
    std::size_t m_offset = 0;
    std::string_view m_raw;
    std::string_view m_text;
    const JsonValue* m_items = nullptr;
    const JsonMember* m_members = nullptr;
    std::size_t m_count = 0;
};

struct JsonMember {
    std::string_view name;
    std::size_t nameOffset = 0;
    JsonValue value;
};

inline std::span<const JsonValue> JsonValue::items() const noexcept {
    return {m_items, m_items != nullptr ? m_count : 0};
}

inline std::span<const JsonMember> JsonValue::members() const noexcept {
    return {m_members, m_members != nullptr ? m_count : 0};
}

// Memory of a tree.
class JsonTree {
public:
    [[nodiscard]] const JsonValue& root() const noexcept { return m_root; }

private:
    friend class JsonTreeBuilder;
    friend std::optional<JsonTree> readJsonTree(const JsonSource&, const JsonLimits&, JsonReport&);

    Arena m_arena;
    JsonValue m_root;
};

// Nothing if the file cannot be gone through to its end; `report` says why, as for readJson(). Duplicate members are
// left out (and reported as errors).
[[nodiscard]] std::optional<JsonTree> readJsonTree(const JsonSource& source, const JsonLimits& limits,
                                                   JsonReport& report);

} // namespace waymark
