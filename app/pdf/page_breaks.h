// Where a long text is cut into pages.
#pragma once

#include <optional>
#include <vector>

namespace waymark {

// A stretch of the text, from top to bottom.
struct Stretch {
    double top = 0;
    double bottom = 0;

    friend bool operator==(const Stretch&, const Stretch&) = default;
};

// What stays on one page if it fits there: a line, a row of a table.
struct PageUnit {
    Stretch place;
    bool leads = false; // it does not end a page: a heading, a caption, a table's headers
    std::optional<Stretch> header = {}; // stands above it again if it begins a page
    std::vector<double> cuts = {}; // where it may be cut if it is higher than a page, from top to bottom
};

struct PagePart {
    std::optional<Stretch> header; // repeated at the head of the page
    Stretch body;

    friend bool operator==(const PagePart&, const PagePart&) = default;
};

// Pages of at most `height`. Everything is on one of them, in its order.
[[nodiscard]] std::vector<PagePart> pageParts(const std::vector<PageUnit>& units, double height);

} // namespace waymark
