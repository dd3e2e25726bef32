// Numbers words in the order in which they are first met.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark {

// Few words are found by looking through their hashes, many by a table. Keeps its memory when cleared. The words outlive
// their place in the index.
class WordIndex {
public:
    void clear() noexcept;

    // The word's number, from 0, and whether it was not there before.
    std::pair<std::uint32_t, bool> add(std::string_view word);

    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(m_words.size()); }

    [[nodiscard]] std::string_view word(std::uint32_t number) const { return m_words[number]; }

private:
    void addToTable(std::uint32_t hash, std::uint32_t number) noexcept;
    void growTable();

    std::vector<std::uint32_t> m_hashes;
    std::vector<std::string_view> m_words;
    std::vector<std::uint32_t> m_table; // number + 1, or 0; empty for few words; its size is a power of two
};

} // namespace waymark
