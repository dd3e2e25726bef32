// How much memory is in use, for benchmarks that tell memory.
#pragma once

#include <cstddef>

namespace waymark {

// Bytes that this program has asked `new` for and not given back. Counts in every program that links live_bytes.cpp.
[[nodiscard]] std::size_t liveBytes() noexcept;

} // namespace waymark
