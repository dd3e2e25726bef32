// Sideways moves: role levels of other roles that ask for nearly the same.
#pragma once

#include "core/framework/framework.h"

#include <cstdint>
#include <vector>

namespace waymark {

// How near two expectations in a skill that both role levels name are to one another.
enum class Nearness : std::uint8_t {
    same,
    near, // one level apart
    further, // more than one level apart
    unknown, // one of the two is not specified
};

struct SharedSkill {
    SkillIndex skill{};
    Expectation mine;
    Expectation theirs;
    Nearness nearness = Nearness::unknown;
};

// A role level of another role, and why it is a neighbour.
struct Neighbour {
    RoleLevelIndex level{};
    std::vector<SharedSkill> shared; // in the order in which that role level shows them
    std::uint32_t same = 0; // shared skills at the same level
    std::uint32_t near = 0; // shared skills one level apart
    std::uint32_t higher = 0; // shared skills in which it asks for more than mine
    std::uint32_t lower = 0; // shared skills in which it asks for less
    std::uint32_t added = 0; // skills that only it asks for
    std::uint32_t dropped = 0; // skills that only mine asks for

    friend bool operator==(const Neighbour& a, const Neighbour& b) { return a.level == b.level; }
};

inline constexpr std::size_t usualNeighbours = 5;

// The nearest first: most skills at the same or a near level, then most at the same, then fewest new skills, then the
// framework's order. Left out are role levels that share fewer than two skills at the same or a near level (one, where either
// names a single skill): hardly anybody moves for one skill of nine. At most `limit`.
[[nodiscard]] std::vector<Neighbour> neighbours(const Framework& framework, RoleLevelIndex roleLevel,
                                                std::size_t limit = usualNeighbours);

} // namespace waymark
