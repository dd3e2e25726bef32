// How wide the columns of a table are on paper.
#pragma once

#include <vector>

namespace waymark {

// Shares out `room` among columns that would each like to have their width of `wanted`: what is short keeps its width, so that
// days and names stay on one line, and what is long shares the rest. The widths add up to `room`.
[[nodiscard]] std::vector<double> sharedWidths(const std::vector<double>& wanted, double room);

} // namespace waymark
