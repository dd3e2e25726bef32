// The ladders of a framework side by side, as rows and columns: what a picture of the pathway shows and how a keyboard walks
// it. No pixels.
#pragma once

#include "core/framework/framework.h"
#include "core/pathway/neighbours.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace waymark {

struct PathwayNode {
    RoleLevelIndex level{};
    std::uint32_t row = 0; // 0 at the bottom; one more for each step up within a role
};

struct PathwayColumn {
    RoleIndex role{};
    std::vector<PathwayNode> nodes; // from junior to senior
};

// From a role level to the next one of its role.
struct PathwayStep {
    RoleLevelIndex from{};
    RoleLevelIndex to{};
};

// A sideways move: one of the two role levels counts the other among its nearest. It stands here once: `reason` is told from the
// side of `from`, which stands further left.
struct SidewaysMove {
    RoleLevelIndex from{};
    Neighbour reason;
};

struct PathwayMap {
    std::vector<PathwayColumn> columns; // the role that it is about first, then the others, the nearest first
    std::uint32_t rows = 0;
    std::vector<PathwayStep> steps;
    std::vector<SidewaysMove> moves;
    std::map<RoleLevelIndex, std::vector<Neighbour>>
        beside; // the same moves from both of their ends, the nearest first

    // Where a role level stands: column and row. Nothing if it is not in the map.
    [[nodiscard]] std::optional<std::pair<std::size_t, std::uint32_t>> find(RoleLevelIndex level) const;

    // More ways from one role level than these nobody compares; one that very many others are near to has hundreds.
    static constexpr std::size_t mostBeside = 12;

    // Where one can go sideways from a role level, the nearest first: its own nearest, and those whose nearest it is; at most
    // mostBeside.
    [[nodiscard]] std::span<const Neighbour> besideOf(RoleLevelIndex level) const;
};

struct PathwayOptions {
    RoleIndex focus{}; // the role that it is about
    std::vector<RoleIndex> others; // which roles stand beside it; empty: all
    std::size_t movesPerLevel = 3; // how many others a role level counts among its nearest
};

// A ladder that is shorter than the tallest one is raised to where its role levels stand beside those that they are nearest to:
// in the first column, else those of the same grades, else those of any column before it.
// A framework without roles: an empty map.
[[nodiscard]] PathwayMap pathwayMap(const Framework& framework, const PathwayOptions& options = {});

enum class PathwayDirection : std::uint8_t { up, down, left, right };

// Where an arrow key leads from a role level. Sideways it is the role level of the next column that stands nearest to the same
// height, the lower one of two. Nothing at the border of the map.
[[nodiscard]] std::optional<RoleLevelIndex> walk(const PathwayMap& map, RoleLevelIndex from,
                                                 PathwayDirection direction);

} // namespace waymark
