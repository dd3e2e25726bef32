// Crosswalks made in memory for tests.
#pragma once

#include "core/pathway/crosswalk.h"

#include <string>
#include <vector>

namespace waymark::test {

struct SampleLink {
    std::string from;
    std::string to; // empty: dropped
    LinkKind kind = LinkKind::same;
};

[[nodiscard]] CrosswalkPtr makeCrosswalk(std::string from, std::string to, const std::vector<SampleLink>& skills,
                                         const std::vector<SampleLink>& roleLevels = {},
                                         const std::vector<SampleLink>& proficiencies = {});

// From the earlier sample edition to the sample: "agile-working" is renamed, "problem-management" is dropped, of "financial-ownership"
// a part goes to itself and a part to "archive-care".
[[nodiscard]] CrosswalkPtr sampleCrosswalk();

} // namespace waymark::test
