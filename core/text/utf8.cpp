#include "core/text/utf8.h"

#include <cassert>
#include <cstdint>
#include <cstring>

namespace waymark {

namespace {

constexpr std::uint64_t highBits = 0x8080808080808080;

bool isContinuation(char byte) noexcept {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// Most files are ASCII for long stretches: eight bytes are looked at together.
std::size_t skipAscii(std::string_view text, std::size_t at) noexcept {
    while (text.size() - at >= 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + at, 8);
        if ((eight & highBits) != 0)
            break;
        at += 8;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

} // namespace

std::size_t utf8CharacterLength(std::string_view text) noexcept {
    if (text.empty())
        return 0;
    const auto first = static_cast<unsigned char>(text[0]);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xC2 && first <= 0xDF   ? 2
                               : first >= 0xE0 && first <= 0xEF ? 3
                               : first >= 0xF0 && first <= 0xF4 ? 4
                                                                : 0;
    if (length == 0 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(text[i]))
            return 0;
    }
    // The second byte decides about overlong forms, surrogates and what lies above U+10FFFF (Unicode 15, table 3-7).
    const auto second = static_cast<unsigned char>(text[1]);
    const bool illFormed = (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ||
                           (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
    return illFormed ? 0 : length;
}

std::size_t findInvalidUtf8(std::string_view text) noexcept {
    for (std::size_t at = skipAscii(text, 0); at < text.size(); at = skipAscii(text, at)) {
        const std::size_t length = utf8CharacterLength(text.substr(at));
        if (length == 0)
            return at;
        at += length;
    }
    return std::string_view::npos;
}

std::size_t findControlCharacter(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r')
            return at;
        if (byte == 0x7F)
            return at;
        if (byte == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0)
            return at;
    }
    return std::string_view::npos;
}

std::size_t countUtf8Characters(std::string_view text) noexcept {
    std::size_t count = 0;
    for (const char byte : text)
        count += isContinuation(byte) ? 0U : 1U;
    return count;
}

std::string_view firstUtf8Characters(std::string_view text, std::size_t characters) noexcept {
    std::size_t at = 0;
    while (at < text.size() && characters > 0) {
        ++at;
        while (at < text.size() && isContinuation(text[at]))
            ++at;
        --characters;
    }
    return text.substr(0, at);
}

std::string toValidUtf8(std::string_view text) {
    std::string valid;
    valid.reserve(text.size());
    for (std::size_t bad = findInvalidUtf8(text); bad != std::string_view::npos; bad = findInvalidUtf8(text)) {
        valid += text.substr(0, bad);
        valid += "\xEF\xBF\xBD";
        text.remove_prefix(bad + 1);
    }
    valid += text;
    return valid;
}

void appendUtf8(std::string& text, char32_t character) {
    assert(character <= 0x10FFFF && (character < 0xD800 || character > 0xDFFF));
    const auto add = [&text](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (character < 0x80) {
        add(character);
    } else if (character < 0x800) {
        add(0xC0U | (character >> 6U));
        add(0x80U | (character & 0x3FU));
    } else if (character < 0x10000) {
        add(0xE0U | (character >> 12U));
        add(0x80U | ((character >> 6U) & 0x3FU));
        add(0x80U | (character & 0x3FU));
    } else {
        add(0xF0U | (character >> 18U));
        add(0x80U | ((character >> 12U) & 0x3FU));
        add(0x80U | ((character >> 6U) & 0x3FU));
        add(0x80U | (character & 0x3FU));
    }
}

} // namespace waymark
