#include "core/storage/file_stamp.h"

#include <cstddef>

namespace waymark {

namespace {

constexpr std::uint64_t factor = 0x9e3779b97f4a7c15U; // odd: multiplying by it loses nothing

std::uint64_t mixed(std::uint64_t state, std::uint64_t word) noexcept {
    state = (state ^ word) * factor;
    return state ^ (state >> 29U);
}

std::uint64_t wordAt(std::string_view text, std::size_t start, std::size_t length) noexcept {
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < length; ++i)
        word |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[start + i])) << (8U * i);
    return word;
}

} // namespace

FileStamp FileStamp::of(std::string_view content) noexcept {
    return {true, content.size(), fingerprintOf(content)};
}

std::uint64_t fingerprintOf(std::string_view text) noexcept {
    // Word by word: a record of some megabytes is stamped at every save.
    std::uint64_t state = mixed(factor, text.size());
    std::size_t start = 0;
    for (; start + 8 <= text.size(); start += 8)
        state = mixed(state, wordAt(text, start, 8));
    return mixed(mixed(state, wordAt(text, start, text.size() - start)), factor);
}

} // namespace waymark
