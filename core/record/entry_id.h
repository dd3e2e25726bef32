// New ids for entries and records.
#pragma once

#include "core/base/ids.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace waymark {

// Gives 64 random bits at each call.
using RandomSource = std::function<std::uint64_t()>;

// The system's random numbers.
[[nodiscard]] RandomSource systemRandom();

// 128 random bits as 32 hexadecimal digits: no two machines that write into one record need to know of each other.
[[nodiscard]] std::string newId(const RandomSource& random = systemRandom());
[[nodiscard]] EntryId newEntryId(const RandomSource& random = systemRandom());

// Merging two copies of a record keeps another form of an entry under an id of its own, which derives from the entry's and
// from what was typed: whoever merges gives it the same. An id that is not kept has at most longestEntryId characters.
inline constexpr std::size_t longestEntryId = 96;
[[nodiscard]] EntryId keptId(const EntryId& id, std::string_view typed);

// The id of the entry that `id` is kept as a form of; `id` itself if it is no such id.
[[nodiscard]] EntryId originOf(const EntryId& id);

// True for the form of an id, no longer than is said above.
[[nodiscard]] bool isValidEntryId(std::string_view text) noexcept;

} // namespace waymark
