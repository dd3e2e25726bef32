#include "app/pdf/column_widths.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace waymark {

std::vector<double> sharedWidths(const std::vector<double>& wanted, double room) {
    const double sum = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    std::vector<double> widths = wanted;
    if (wanted.empty() || sum <= 0)
        return widths;
    if (sum <= room) {
        for (double& width : widths)
            width *= room / sum;
        return widths;
    }
    // From the narrowest on, each gets what it wants or, if that is less, an equal share of what is left.
    std::vector<double*> byWidth;
    byWidth.reserve(widths.size());
    for (double& width : widths)
        byWidth.push_back(&width);
    std::ranges::sort(byWidth, std::ranges::less(), [](const double* width) { return *width; });
    double left = room;
    auto others = static_cast<double>(byWidth.size());
    for (double* width : byWidth) {
        *width = std::min(*width, left / others);
        left -= *width;
        --others;
    }
    return widths;
}

} // namespace waymark
