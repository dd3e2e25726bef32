#include "core/json/json_input.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>

namespace waymark {

namespace {

constexpr bool isNumberCharacter(char c) noexcept {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

constexpr bool isLetter(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool endsPlainText(char c) noexcept {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

// Not 0 if one of the eight bytes is a quote, a backslash or a control character. May be wrong about bytes behind the
// first such one, which does not matter here.
constexpr std::uint64_t endsPlainText(std::uint64_t eight) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t highs = 0x8080808080808080;
    const auto zeros = [](std::uint64_t bytes) { return (bytes - ones) & ~bytes & highs; };
    return zeros(eight ^ (ones * '"')) | zeros(eight ^ (ones * '\\')) | ((eight - ones * 0x20) & ~eight & highs);
}

// Where `text` first has a quote, a backslash or a control character, from `at` and before `end`; else `end`.
std::size_t findEndOfPlainText(std::string_view text, std::size_t at, std::size_t end) noexcept {
    while (end - at >= 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + at, 8);
        if (endsPlainText(eight) != 0)
            break;
        at += 8;
    }
    while (at < end && !endsPlainText(text[at]))
        ++at;
    return at;
}

constexpr std::size_t escapeLength = 6; // of "\\u00e9"

// The UTF-16 code unit whose escape `text` begins with.
std::optional<std::uint16_t> escapedUnit(std::string_view text) noexcept {
    if (text.size() < escapeLength || !text.starts_with("\\u"))
        return std::nullopt;
    std::uint16_t unit = 0;
    const char* const end = text.data() + escapeLength;
    const auto [read, fault] = std::from_chars(text.data() + 2, end, unit, 16);
    return fault == std::errc{} && read == end ? std::optional(unit) : std::nullopt;
}

constexpr bool isFirstHalf(std::uint16_t unit) noexcept {
    return unit >= 0xD800 && unit < 0xDC00;
}

constexpr bool isSecondHalf(std::uint16_t unit) noexcept {
    return unit >= 0xDC00 && unit < 0xE000;
}

} // namespace

void JsonInput::beginString() {
    m_tokenBegin = m_at;
    // Quotes are not counted; the sum is far from wrapping round where it matters.
    const std::size_t left = m_text.size() - m_at;
    const std::size_t limit = m_longestString < left ? m_at + std::min(left, m_longestString + 2) : m_text.size();
    std::size_t end = findEndOfPlainText(m_text, m_at + 1, limit);
    if (end < limit && m_text[end] == '"') {
        m_isPlain = true;
        m_tokenEnd = end + 1;
        m_at = end;
        return;
    }
    m_isPlain = false;
    while (end < limit && m_text[end] != '"')
        end += m_text[end] == '\\' ? 2U : 1U;
    m_tokenEnd = std::min(end + 1, m_text.size());
    if (end >= limit && limit < m_text.size())
        stopHere(Stop::stringTooLong);
    else
        ++m_at;
}

void JsonInput::beginNumber() {
    m_tokenBegin = m_at;
    std::size_t end = m_at;
    while (end < m_text.size() && isNumberCharacter(m_text[end]) && end - m_at <= m_longestNumber)
        ++end;
    m_tokenEnd = end;
    if (end - m_at > m_longestNumber)
        stopHere(Stop::numberTooLong);
    else
        ++m_at;
}

char JsonInput::skipBlanks() noexcept {
    do {
        ++m_at;
    } while (m_at < m_end && isBlank(m_text[m_at]));
    return ' ';
}

// The lexer gets the character that it asked for, and then the end.
void JsonInput::stopHere(Stop why) noexcept {
    m_stop = why;
    m_end = 0;
}

std::size_t JsonInput::faultOffset(std::size_t taken) const noexcept {
    if (m_endWasMet || m_at == 0)
        return m_text.size();
    // The lexer takes one character behind a number and gives it back.
    if (taken < m_taken)
        return m_tokenBegin;
    if (m_at > m_tokenBegin && m_at <= m_tokenEnd) {
        // Inside a text with escapes the fault is the character; otherwise the whole token stands in the wrong place.
        const bool isInside = m_text[m_tokenBegin] == '"' && m_at < m_tokenEnd;
        return isInside ? m_at - 1 : m_tokenBegin;
    }
    std::size_t fault = m_at - 1;
    while (fault > m_tokenEnd && isBlank(m_text[fault]))
        --fault;
    std::size_t word = fault;
    while (word > m_tokenEnd && isLetter(m_text[word - 1]))
        --word;
    const std::string_view before = m_text.substr(word, fault - word);
    const bool isWhole = before == "true" || before == "false" || before == "null";
    return isWhole && !isLetter(m_text[fault]) ? fault : word;
}

std::optional<std::size_t> JsonInput::loneSurrogate() const noexcept {
    if (m_endWasMet || m_isPlain || m_at > m_tokenEnd || m_text[m_tokenBegin] != '"')
        return std::nullopt;
    std::size_t at = m_tokenBegin + 1;
    while (at + escapeLength <= m_at) {
        const std::optional<std::uint16_t> unit = escapedUnit(m_text.substr(at));
        if (!unit) {
            at += m_text[at] == '\\' ? 2U : 1U;
            continue;
        }
        at += escapeLength;
        if (isSecondHalf(*unit))
            return at - escapeLength;
        if (!isFirstHalf(*unit))
            continue;
        const std::optional<std::uint16_t> second = escapedUnit(m_text.substr(at));
        if (!second || !isSecondHalf(*second))
            return at - escapeLength;
        at += escapeLength;
    }
    return std::nullopt;
}

} // namespace waymark
