#include "core/text/word_index.h"

#include <algorithm>
#include <functional>

namespace waymark {

namespace {

constexpr std::size_t mostWithoutTable = 64;

} // namespace

void WordIndex::clear() noexcept {
    m_hashes.clear();
    m_words.clear();
    m_table.clear();
}

std::pair<std::uint32_t, bool> WordIndex::add(std::string_view word) {
    const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(word));
    if (m_table.empty()) {
        for (std::uint32_t i = 0; i < m_hashes.size(); ++i) {
            if (m_hashes[i] == hash && m_words[i] == word)
                return {i, false};
        }
    } else {
        const std::size_t mask = m_table.size() - 1;
        for (std::size_t slot = hash & mask; m_table[slot] != 0; slot = (slot + 1) & mask) {
            const std::uint32_t number = m_table[slot] - 1;
            if (m_hashes[number] == hash && m_words[number] == word)
                return {number, false};
        }
    }
    const std::uint32_t number = size();
    m_hashes.push_back(hash);
    m_words.push_back(word);
    if (m_words.size() > mostWithoutTable) {
        if (m_table.size() < 2 * m_words.size())
            growTable();
        else
            addToTable(hash, number);
    }
    return {number, true};
}

void WordIndex::addToTable(std::uint32_t hash, std::uint32_t number) noexcept {
    const std::size_t mask = m_table.size() - 1;
    std::size_t slot = hash & mask;
    while (m_table[slot] != 0)
        slot = (slot + 1) & mask;
    m_table[slot] = number + 1;
}

void WordIndex::growTable() {
    m_table.assign(std::max<std::size_t>(4 * mostWithoutTable, 2 * m_table.size()), 0);
    for (std::uint32_t i = 0; i < size(); ++i)
        addToTable(m_hashes[i], i);
}

} // namespace waymark
