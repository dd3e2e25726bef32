#include "core/text/language_tag.h"

#include <cstddef>

namespace waymark {

bool isLanguageTag(std::string_view text) noexcept {
    constexpr std::size_t longestPart = 8;
    bool isFirst = true;
    std::size_t length = 0;
    for (const char c : text) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool isDigit = c >= '0' && c <= '9';
        if (c == '-' && length >= (isFirst ? 2U : 1U)) {
            isFirst = false;
            length = 0;
        } else if ((isLetter || (isDigit && !isFirst)) && length < longestPart) {
            ++length;
        } else {
            return false;
        }
    }
    return length >= (isFirst ? 2U : 1U);
}

} // namespace waymark
