#include "core/text/fold.h"

#include "core/text/fold_table.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>

namespace waymark {

namespace {

// `text` is one well-formed character.
char32_t characterOf(std::string_view text) noexcept {
    const auto lead = static_cast<unsigned char>(text.front());
    if (text.size() == 1)
        return lead;
    char32_t character = lead & (0x7fU >> text.size());
    for (const char byte : text.substr(1))
        character = (character << 6U) | (static_cast<unsigned char>(byte) & 0x3fU);
    return character;
}

// ASCII is most of what there is, so that it gets a table: 0 for what is no letter and no digit, else the folded character.
constexpr auto asciiLetters = [] {
    std::array<char, 128> letters{};
    for (unsigned c = 0; c < 128; ++c) {
        const bool capital = c >= 'A' && c <= 'Z';
        if (capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            letters[c] = static_cast<char>(capital ? c - 'A' + 'a' : c);
    }
    return letters;
}();

class Folder {
public:
    explicit Folder(FoldedText& into) : m_into(into) {}

    // As many ASCII letters and digits as stand at `at`; where they end.
    std::uint32_t takeAscii(std::string_view source, std::uint32_t at) {
        while (at < source.size()) {
            const auto byte = static_cast<unsigned char>(source[at]);
            const char letter = byte < 0x80 ? asciiLetters[byte] : '\0';
            if (letter == '\0')
                break;
            beginWord(at);
            m_into.text += letter;
            m_into.source.push_back(at++);
        }
        return at;
    }

    void take(char32_t character, std::uint32_t at) {
        switch (foldClass(character)) {
        case FoldClass::letter:
            beginWord(at);
            add(character, at);
            break;
        case FoldClass::ignored:
            break;
        case FoldClass::hyphen:
            endWord(at, true);
            break;
        case FoldClass::border:
            endWord(at, false);
            break;
        }
    }

    void endWord(std::uint32_t at, bool hyphen) {
        if (m_inWord) {
            m_into.words.back().end = static_cast<std::uint32_t>(m_into.text.size());
            m_wordEnd = at;
            m_inWord = false;
            m_onlyHyphen = hyphen;
        } else {
            m_onlyHyphen = false;
        }
    }

    void finish(std::uint32_t at) {
        endWord(at, false);
        m_into.source.push_back(m_wordEnd);
    }

private:
    void beginWord(std::uint32_t at) {
        if (m_inWord)
            return;
        if (!m_into.words.empty()) {
            m_into.words.back().hyphened = m_onlyHyphen;
            m_into.text += ' ';
            m_into.source.push_back(m_wordEnd);
        }
        m_into.words.push_back({static_cast<std::uint32_t>(m_into.text.size()), 0, false});
        m_inWord = true;
        m_wordEnd = at;
    }

    void add(char32_t character, std::uint32_t at) {
        const std::string_view spelling = foldedSpelling(character);
        if (spelling.empty())
            appendUtf8(m_into.text, foldedCharacter(character));
        else
            m_into.text += spelling;
        m_into.source.resize(m_into.text.size(), at);
    }

    FoldedText& m_into;
    bool m_inWord = false;
    bool m_onlyHyphen = false;
    std::uint32_t m_wordEnd = 0; // in the source, of the last word
};

} // namespace

TextRange FoldedText::sourceRange(TextRange folded) const {
    if (folded.begin >= folded.end || folded.end >= source.size())
        return {};
    // A character that is spelt out, or takes several bytes, is marked whole.
    std::size_t end = folded.end;
    while (end + 1 < source.size() && source[end] == source[end - 1])
        ++end;
    return {source[folded.begin], source[end]};
}

void foldText(std::string_view source, FoldedText& into) {
    source = source.substr(0, std::numeric_limits<std::uint32_t>::max() / 4);
    into.text.clear();
    into.source.clear();
    into.words.clear();
    into.text.reserve(source.size());
    into.source.reserve(source.size() + 1);
    Folder folder(into);
    std::uint32_t at = 0;
    for (;;) {
        at = folder.takeAscii(source, at);
        if (at == source.size())
            break;
        const std::string_view rest = source.substr(at);
        const std::size_t bytes = utf8CharacterLength(rest);
        if (bytes != 0)
            folder.take(characterOf(rest.substr(0, bytes)), at);
        else
            folder.endWord(at, false);
        at += bytes != 0 ? static_cast<std::uint32_t>(bytes) : 1;
    }
    folder.finish(at);
}

FoldedText foldText(std::string_view source) {
    FoldedText folded;
    foldText(source, folded);
    return folded;
}

std::string fold(std::string_view source) {
    return foldText(source).text;
}

} // namespace waymark
