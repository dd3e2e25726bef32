// Hands the bytes of a JSON text to a lexer that takes one character at a time.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace waymark {

// Texts without escapes, most of a file, are not walked through by the lexer: it is given the opening quote and at once
// the closing one, and the text is a view of the file. White space is given as a single blank. A text with escapes, and
// numbers, are given as they stand. So the place of each token is known, and a limit is met before the token is read.
class JsonInput {
public:
    enum class Stop { none, stringTooLong, numberTooLong };

    JsonInput(std::string_view text, std::size_t longestString, std::size_t longestNumber)
        : m_text(text)
        , m_end(text.size())
        , m_longestString(longestString)
        , m_longestNumber(longestNumber) {}

    [[nodiscard]] bool atEnd() noexcept {
        m_endWasMet = m_at >= m_end;
        return m_endWasMet;
    }

    // The next character; not at the end.
    char take() {
        const char c = m_text[m_at];
        ++m_taken;
        if (m_at < m_tokenEnd) {
            ++m_at;
            return c;
        }
        if (c == '"')
            beginString();
        else if (isBlank(c))
            return skipBlanks();
        else if (c == '-' || (c >= '0' && c <= '9'))
            beginNumber();
        else
            ++m_at;
        return c;
    }

    // What follows the last character taken.
    [[nodiscard]] std::size_t offset() const noexcept { return m_at; }

    // The last text or number that was begun.
    [[nodiscard]] std::size_t tokenBegin() const noexcept { return m_tokenBegin; }

    [[nodiscard]] std::string_view token() const noexcept {
        return m_text.substr(m_tokenBegin, m_tokenEnd - m_tokenBegin);
    }

    // The last text has no escapes: it is the token without its quotes, and the lexer has not seen it.
    [[nodiscard]] bool isPlain() const noexcept { return m_isPlain; }

    [[nodiscard]] Stop stop() const noexcept { return m_stop; }

    // Where a fault begins that the lexer met at the last character taken; the end of the text if that is the fault.
    // `taken`: how many characters the lexer says that it took.
    [[nodiscard]] std::size_t faultOffset(std::size_t taken) const noexcept;

    // Where in the text that the lexer is in, as far as it was taken, the escape of half a character outside the basic
    // plane stands whose other half does not follow it.
    [[nodiscard]] std::optional<std::size_t> loneSurrogate() const noexcept;

private:
    static constexpr bool isBlank(char c) noexcept { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    void beginString();
    void beginNumber();
    char skipBlanks() noexcept;
    void stopHere(Stop why) noexcept;

    std::string_view m_text;
    std::size_t m_end;
    std::size_t m_longestString;
    std::size_t m_longestNumber;
    std::size_t m_at = 0;
    std::size_t m_taken = 0;
    std::size_t m_tokenBegin = 0;
    std::size_t m_tokenEnd = 0;
    bool m_isPlain = false;
    bool m_endWasMet = false;
    Stop m_stop = Stop::none;
};

} // namespace waymark
