// A framework file of any size, the same for the same numbers: for benchmarks and for tests of what is large.
#pragma once

#include <cstddef>
#include <string>

namespace waymark {

struct LargeFrameworkSize {
    std::size_t roles = 600;
    std::size_t levelsInRole = 5; // 3,000 role levels
    std::size_t expectations = 40; // of each role level; at most `skills`
    std::size_t skills = 14'000;
    std::size_t leastStatements = 3; // of a skill at each of four proficiencies
    std::size_t mostStatements = 6;
};

// The text of a framework file without faults, as the framework writer lays it out.
[[nodiscard]] std::string makeLargeFrameworkFile(const LargeFrameworkSize& size = {});

} // namespace waymark
