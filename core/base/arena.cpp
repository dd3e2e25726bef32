#include "core/base/arena.h"

#include <algorithm>
#include <cstring>

namespace waymark {

namespace {

constexpr std::size_t smallestChunk = 16 * 1024;
constexpr std::size_t largestChunk = 1024 * 1024;

} // namespace

std::string_view Arena::keep(std::string_view text) {
    if (text.empty())
        return {};
    char* place = static_cast<char*>(allocate(text.size(), 1));
    std::memcpy(place, text.data(), text.size());
    return {place, text.size()};
}

void* Arena::allocate(std::size_t bytes, std::size_t alignment) {
    void* place = m_next;
    if (m_next == nullptr || std::align(alignment, bytes, place, m_left) == nullptr) {
        // Chunks grow with what is in use, so that a small framework stays small and a large one takes few.
        addChunk(std::max(bytes + alignment, std::clamp(m_capacity / 4, smallestChunk, largestChunk)));
        place = m_next;
        std::align(alignment, bytes, place, m_left);
    }
    m_next = static_cast<std::byte*>(place) + bytes;
    m_left -= bytes;
    return place;
}

void Arena::addChunk(std::size_t bytes) {
    bytes = std::max<std::size_t>(bytes, 64);
    m_chunks.push_back(std::make_unique_for_overwrite<std::byte[]>(bytes));
    m_next = m_chunks.back().get();
    m_left = bytes;
    m_capacity += bytes;
}

} // namespace waymark
