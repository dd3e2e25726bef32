// The keys of one JSON object while it is read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace waymark {

// Finds a duplicate among few keys by looking through their hashes, among many by a table; keeps its memory when
// cleared.
class JsonKeySet {
public:
    void clear() noexcept;

    // False if it is there already. `key` outlives its place in the set.
    bool add(std::string_view key);

private:
    [[nodiscard]] bool contains(std::string_view key, std::uint32_t hash) const noexcept;
    void addToTable(std::uint32_t hash, std::uint32_t position) noexcept;
    void growTable();

    std::vector<std::uint32_t> m_hashes;
    std::vector<std::string_view> m_keys;
    std::vector<std::uint32_t> m_table; // position + 1, or 0; empty for few keys; its size is a power of two
};

} // namespace waymark
