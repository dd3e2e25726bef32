// What a file held when it was last read or written, so that a change from outside is noticed before the next save.
#pragma once

#include <cstdint>
#include <string_view>

namespace waymark {

// Speaks of the content alone: a file that was copied, touched or given an older date is the same; one whose bytes
// changed within the same tick of the clock is not.
struct FileStamp {
    bool exists = false;
    std::uint64_t size = 0; // bytes
    std::uint64_t fingerprint = 0; // against chance, not against malice

    // There was no file.
    [[nodiscard]] static FileStamp absent() noexcept { return {}; }

    [[nodiscard]] static FileStamp of(std::string_view content) noexcept;

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

// 64 bits that change with every byte of `text`; the same on every machine.
[[nodiscard]] std::uint64_t fingerprintOf(std::string_view text) noexcept;

} // namespace waymark
