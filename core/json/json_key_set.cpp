#include "core/json/json_key_set.h"

#include <algorithm>
#include <functional>

namespace waymark {

namespace {

constexpr std::size_t mostWithoutTable = 64;

} // namespace

void JsonKeySet::clear() noexcept {
    m_hashes.clear();
    m_keys.clear();
    m_table.clear();
}

bool JsonKeySet::add(std::string_view key) {
    const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(key));
    if (contains(key, hash))
        return false;
    m_hashes.push_back(hash);
    m_keys.push_back(key);
    if (m_keys.size() > mostWithoutTable) {
        if (m_table.size() < 2 * m_keys.size())
            growTable();
        else
            addToTable(hash, static_cast<std::uint32_t>(m_keys.size() - 1));
    }
    return true;
}

bool JsonKeySet::contains(std::string_view key, std::uint32_t hash) const noexcept {
    if (m_table.empty()) {
        for (std::size_t i = 0; i < m_hashes.size(); ++i) {
            if (m_hashes[i] == hash && m_keys[i] == key)
                return true;
        }
        return false;
    }
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t slot = hash & mask; m_table[slot] != 0; slot = (slot + 1) & mask) {
        const std::size_t position = m_table[slot] - 1;
        if (m_hashes[position] == hash && m_keys[position] == key)
            return true;
    }
    return false;
}

void JsonKeySet::addToTable(std::uint32_t hash, std::uint32_t position) noexcept {
    const std::size_t mask = m_table.size() - 1;
    std::size_t slot = hash & mask;
    while (m_table[slot] != 0)
        slot = (slot + 1) & mask;
    m_table[slot] = position + 1;
}

void JsonKeySet::growTable() {
    m_table.assign(std::max<std::size_t>(4 * mostWithoutTable, 2 * m_table.size()), 0);
    for (std::uint32_t i = 0; i < m_keys.size(); ++i)
        addToTable(m_hashes[i], i);
}

} // namespace waymark
