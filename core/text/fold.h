// Folding of texts for search: what somebody types and what a framework says meet in the same form.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// A word of a folded text, as byte offsets there.
struct FoldedWord {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool hyphened = false; // only a hyphen stands between it and the next word

    friend bool operator==(const FoldedWord&, const FoldedWord&) = default;
};

// Half open, in bytes.
struct TextRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    friend auto operator<=>(const TextRange&, const TextRange&) = default;
};

// A text in the form in which it is searched: its words in UTF-8, one space between two of them, none at the ends.
//
// - Case goes: simple folding of Latin, Greek, Cyrillic and Armenian letters.
// - Diacritics of Latin letters go (also those of Welsh: "ŵ", "ŷ", "ẁ", "ÿ"), written as one character or with
// combining
//   marks; ligatures and letters without a plain form are spelt out ("ß" is "ss", "æ" is "ae", "ø" is "o", "ł" is "l").
//   Greek accents, and Cyrillic "ё" as "е", are folded too. "й" and "ї" are letters of their own and stay.
// - Apostrophes, soft hyphens and characters without width vanish: "team's" is one word, "teams".
// - A hyphen is a border between two words that remembers that it was one (`hyphened`), so that a search can treat
//   "life-cycle" both as "life cycle" and as "lifecycle". Everything else that is neither letter, digit nor mark
//   (dashes, slashes, brackets, spaces, symbols) is a border.
// - Bytes that are no UTF-8 are borders. All other characters stay as they are.
struct FoldedText {
    std::string text;
    std::vector<std::uint32_t> source; // for each byte of `text`, and its end: where it begins in the source
    std::vector<FoldedWord> words;

    [[nodiscard]] std::string_view word(std::size_t index) const {
        return std::string_view(text).substr(words[index].begin, words[index].end - words[index].begin);
    }

    // The part of the source that gave `folded`: whole characters with their combining marks.
    [[nodiscard]] TextRange sourceRange(TextRange folded) const;
};

// Sources longer than 1 GiB are cut there.
[[nodiscard]] FoldedText foldText(std::string_view source);

// The same into a text that is used again and again: no memory is asked for once it has grown.
void foldText(std::string_view source, FoldedText& into);

// FoldedText::text alone: for comparing texts and for sorting.
[[nodiscard]] std::string fold(std::string_view source);

} // namespace waymark
