#include "tests/bench/live_bytes.h"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> live = 0;

// The size stands before the block, which keeps the alignment that every type without a greater one needs.
constexpr std::size_t before = alignof(std::max_align_t);
static_assert(before >= sizeof(std::size_t));

} // namespace

void* operator new(std::size_t size) {
    void* block = std::malloc(size + before);
    if (block == nullptr)
        throw std::bad_alloc();
    *static_cast<std::size_t*>(block) = size;
    live += size;
    return static_cast<std::byte*>(block) + before;
}

void operator delete(void* place) noexcept {
    if (place == nullptr)
        return;
    void* block = static_cast<std::byte*>(place) - before;
    live -= *static_cast<std::size_t*>(block);
    std::free(block);
}

void operator delete(void* place, std::size_t /*size*/) noexcept {
    operator delete(place);
}

std::size_t waymark::liveBytes() noexcept {
    return live;
}
