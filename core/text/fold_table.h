// What each character is for folding (core/text/fold.h), after the character properties of Unicode 15.
#pragma once

#include <cstdint>
#include <string_view>

namespace waymark {

enum class FoldClass : std::uint8_t {
    letter, // letters, digits, and whatever else is not known to be one of the others
    ignored, // combining marks, apostrophes, soft hyphens, characters without width
    hyphen,
    border,
};

[[nodiscard]] FoldClass foldClass(char32_t character) noexcept;

// The ASCII spelling of a Latin letter in lower case without its marks; empty for other characters.
[[nodiscard]] std::string_view foldedSpelling(char32_t character) noexcept;

// A character that has no ASCII spelling, in lower case: itself, unless it is a capital letter or an accented Greek
// one.
[[nodiscard]] char32_t foldedCharacter(char32_t character) noexcept;

} // namespace waymark
