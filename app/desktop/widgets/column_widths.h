// How columns share the width that there is, so that as few words as possible are broken and none is given room in vain.
#pragma once

#include <limits>
#include <vector>

namespace waymark {

struct ColumnNeed {
    int least = 0; // its longest word
    int weight = 1; // its part of the width, in proportion to the others
    int most = std::numeric_limits<int>::max(); // its longest text
};

// One width for each column. They add up to `whole`, unless what all need at least is more than that: then everyone gets just
// that, and the table is wider than its place.
[[nodiscard]] std::vector<int> sharedWidths(int whole, const std::vector<ColumnNeed>& columns);

} // namespace waymark
