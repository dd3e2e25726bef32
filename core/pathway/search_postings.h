// Which words stand in which texts, for core/pathway/search.h.
#pragma once

#include "core/base/arena.h"
#include "core/text/fold.h"

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waymark {

// A text's number. The index numbers the texts that count most first.
using TextNumber = std::uint32_t;

inline constexpr TextNumber noText = std::numeric_limits<TextNumber>::max();

// A set of text numbers that is walked upwards.
class TextSet {
public:
    TextSet() = default;

    // `sorted` outlives the set.
    explicit TextSet(std::span<const TextNumber> sorted) : m_list(sorted) {}

    // The union of sorted lists of numbers below `end`.
    TextSet(std::span<const std::span<const TextNumber>> lists, TextNumber end);

    TextSet(const TextSet&) = delete; // m_list may look into m_owned, which stays where it is when it moves
    TextSet& operator=(const TextSet&) = delete;
    TextSet(TextSet&&) = default;
    TextSet& operator=(TextSet&&) = default;
    ~TextSet() = default;

    // The least member that is not below `from`, noText if there is none. `from` never falls from call to call.
    [[nodiscard]] TextNumber seek(TextNumber from);

    [[nodiscard]] std::size_t sizeAtMost() const noexcept { return m_sizeAtMost != 0 ? m_sizeAtMost : m_list.size(); }

private:
    std::span<const TextNumber> m_list; // of others, or of m_owned
    std::vector<TextNumber> m_owned;
    std::vector<std::uint64_t> m_bits; // instead of a list, for large unions
    std::size_t m_sizeAtMost = 0;
    std::size_t m_next = 0; // everything before it in m_list is below the last `from`
};

// Sorted unique words, each with the ascending numbers of the texts that hold it.
class Postings {
public:
    // Texts are added in the order of their numbers, from 0. Of words that hyphens join, the joined word is added too.
    class Builder {
    public:
        void add(const FoldedText& text);
        [[nodiscard]] Postings finish() &&;

    private:
        void addWord(std::string_view word);

        Arena m_words;
        std::unordered_map<std::string_view, std::uint32_t> m_numberOf;
        std::vector<std::string_view> m_wordByNumber;
        std::vector<TextNumber> m_lastText; // for each word: the last text that it was seen in
        std::vector<std::uint32_t> m_stream; // the words of all texts, one after the other
        std::vector<std::uint32_t> m_textEnd; // where a text's words end in it
        std::string m_joined;
    };

    // The texts that hold exactly this word.
    [[nodiscard]] std::span<const TextNumber> exactly(std::string_view word) const;

    // The texts that hold a word that begins with `prefix`, as one list for each word.
    [[nodiscard]] std::vector<std::span<const TextNumber>> beginningWith(std::string_view prefix) const;

    [[nodiscard]] bool hasWordBeginningWith(std::string_view prefix) const;

    [[nodiscard]] TextNumber textCount() const noexcept { return m_textCount; }

    [[nodiscard]] std::size_t memory() const noexcept;

private:
    [[nodiscard]] std::span<const TextNumber> listOf(std::size_t word) const;

    Arena m_arena;
    std::vector<std::string_view> m_words;
    std::vector<std::uint32_t> m_start; // one more than there are words
    std::vector<TextNumber> m_texts;
    TextNumber m_textCount = 0;
};

} // namespace waymark
