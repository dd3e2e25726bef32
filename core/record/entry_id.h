// New ids for entries and records.
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <functional>
#include <string>

namespace waymark {

// Gives 64 random bits at each call.
using RandomSource = std::function<std::uint64_t()>;

// The system's random numbers.
[[nodiscard]] RandomSource systemRandom();

// 128 random bits as 32 hexadecimal digits: no two machines that write into one record need to know of each other.
[[nodiscard]] std::string newId(const RandomSource& random = systemRandom());
[[nodiscard]] EntryId newEntryId(const RandomSource& random = systemRandom());

} // namespace waymark
