// What kind of Waymark file some bytes are.
#pragma once

#include <cstdint>
#include <string_view>

namespace waymark {

enum class JsonFileKind : std::uint8_t { unknown, framework, record, crosswalk };

// The text of the "format" member of a kind; empty for unknown.
[[nodiscard]] std::string_view formatName(JsonFileKind kind) noexcept;

// By the member "format" of the outermost object; reads no further than to that member. Unknown for anything else, also
// for bytes that are no JSON up to there.
[[nodiscard]] JsonFileKind recogniseFormat(std::string_view bytes);

} // namespace waymark
