// Memory for many small things that live and die together: the texts and lists of a framework.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace waymark {

// Hands out memory from large chunks and frees it all at once. What lies in it is never moved: views stay valid until the
// arena dies, also when it is itself moved. Destructors are not run, so only trivially destructible things may go in.
class Arena {
public:
    Arena() = default;

    // `expected`: bytes that the first chunk holds, so that a text of known size takes one chunk.
    explicit Arena(std::size_t expected) { addChunk(expected); }

    [[nodiscard]] std::string_view keep(std::string_view text);

    template <class T>
    [[nodiscard]] std::span<T> keep(std::span<const T> items) {
        static_assert(std::is_trivially_copy_constructible_v<T> && std::is_trivially_destructible_v<T>);
        if (items.empty())
            return {};
        T* place = static_cast<T*>(allocate(items.size_bytes(), alignof(T)));
        std::uninitialized_copy(items.begin(), items.end(), place);
        return {place, items.size()};
    }

    template <class T>
    [[nodiscard]] T* make(const T& value) {
        return keep(std::span<const T>(&value, 1)).data();
    }

    [[nodiscard]] void* allocate(std::size_t bytes, std::size_t alignment);

    // Bytes taken from the system.
    [[nodiscard]] std::size_t capacity() const noexcept { return m_capacity; }

private:
    void addChunk(std::size_t bytes);

    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    std::byte* m_next = nullptr;
    std::size_t m_left = 0;
    std::size_t m_capacity = 0;
};

} // namespace waymark
