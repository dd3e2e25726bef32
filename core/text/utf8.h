// UTF-8 as it comes from files: checking, counting characters, mending.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace waymark {

// Offset of the first byte that does not belong to well-formed UTF-8 (no overlong forms, no surrogates, nothing above
// U+10FFFF); npos if all of `text` is well-formed.
[[nodiscard]] std::size_t findInvalidUtf8(std::string_view text) noexcept;

// Bytes of the well-formed character at the beginning of `text`; 0 if there is none.
[[nodiscard]] std::size_t utf8CharacterLength(std::string_view text) noexcept;

// Offset of the first control character (U+0000 to U+001F, U+007F to U+009F) in well-formed text that is neither a tab nor a
// line break; npos if there is none.
[[nodiscard]] std::size_t findControlCharacter(std::string_view text) noexcept;

// Characters (code points) of well-formed text.
[[nodiscard]] std::size_t countUtf8Characters(std::string_view text) noexcept;

// The first `characters` characters of well-formed text, never half of one.
[[nodiscard]] std::string_view firstUtf8Characters(std::string_view text, std::size_t characters) noexcept;

// `text` with U+FFFD for every byte that does not belong to well-formed UTF-8.
[[nodiscard]] std::string toValidUtf8(std::string_view text);

// `character` is a Unicode scalar value: not a surrogate, at most U+10FFFF.
void appendUtf8(std::string& text, char32_t character);

} // namespace waymark
