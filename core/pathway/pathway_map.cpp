#include "core/pathway/pathway_map.h"

#include <algorithm>
#include <ranges>
#include <set>
#include <string_view>
#include <utility>

namespace waymark {

namespace {

class MapMaker {
public:
    MapMaker(const Framework& framework, const PathwayOptions& options) : m_framework(framework), m_options(options) {}

    PathwayMap make() {
        if (m_framework.roles().empty())
            return {};
        chooseRoles();
        for (const RoleIndex role : m_roles) {
            for (const RoleLevelIndex level : m_framework.role(role).levels)
                m_neighbours.emplace(level, within(neighbours(m_framework, level, m_framework.roleLevels().size())));
        }
        orderRoles();
        for (const RoleIndex role : m_roles)
            m_map.rows = std::max(m_map.rows, static_cast<std::uint32_t>(m_framework.role(role).levels.size()));
        for (const RoleIndex role : m_roles)
            placeColumn(role);
        addMoves();
        return std::move(m_map);
    }

private:
    void chooseRoles() {
        m_roles.push_back(m_options.focus);
        if (m_options.others.empty()) {
            for (std::uint32_t i = 0; i < m_framework.roles().size(); ++i) {
                if (RoleIndex(i) != m_options.focus)
                    m_roles.push_back(RoleIndex(i));
            }
        } else {
            for (const RoleIndex role : m_options.others) {
                if (std::ranges::find(m_roles, role) == m_roles.end())
                    m_roles.push_back(role);
            }
        }
    }

    std::vector<Neighbour> within(std::vector<Neighbour> found) const {
        std::erase_if(found, [&](const Neighbour& one) {
            return std::ranges::find(m_roles, m_framework.roleLevel(one.level).role) == m_roles.end();
        });
        return found;
    }

    // By how many skills their role levels have near to those of the role that the map is about.
    void orderRoles() {
        std::map<RoleIndex, std::uint32_t> nearness;
        for (const RoleLevelIndex level : m_framework.role(m_options.focus).levels) {
            for (const Neighbour& neighbour : m_neighbours.at(level)) {
                std::uint32_t& best = nearness[m_framework.roleLevel(neighbour.level).role];
                best = std::max(best, neighbour.same + neighbour.near);
            }
        }
        std::stable_sort(m_roles.begin() + 1, m_roles.end(),
                         [&](RoleIndex a, RoleIndex b) { return nearness[a] > nearness[b]; });
    }

    using Rows = std::vector<std::optional<std::uint32_t>>;

    // The rows by which a ladder is raised: as far as anything says how high its role levels stand.
    std::uint32_t bottomOf(std::span<const RoleLevelIndex> levels) const {
        for (const auto rowBeside : {&MapMaker::rowInFirstColumn, &MapMaker::rowOfGrades, &MapMaker::rowOfNeighbour}) {
            Rows wanted;
            for (const RoleLevelIndex level : levels)
                wanted.push_back((this->*rowBeside)(level));
            if (std::ranges::any_of(wanted, [](const auto& row) { return row.has_value(); }))
                return bottomNearest(wanted);
        }
        return 0;
    }

    std::uint32_t bottomNearest(const Rows& wanted) const {
        const auto room = m_map.rows - static_cast<std::uint32_t>(wanted.size());
        const auto distance = [&](std::uint32_t bottom) {
            std::uint64_t sum = 0;
            for (std::uint32_t i = 0; i < wanted.size(); ++i) {
                const std::uint32_t row = bottom + i;
                const std::uint32_t other = wanted[i].value_or(row);
                sum += row > other ? row - other : other - row;
            }
            return sum;
        };
        return std::ranges::min(std::views::iota(std::uint32_t{0}, room + 1), {}, distance);
    }

    std::optional<std::uint32_t> rowInFirstColumn(RoleLevelIndex level) const {
        for (const Neighbour& neighbour : m_neighbours.at(level)) {
            if (m_framework.roleLevel(neighbour.level).role == m_options.focus)
                return m_map.find(neighbour.level)->second;
        }
        return std::nullopt;
    }

    std::optional<std::uint32_t> rowOfNeighbour(RoleLevelIndex level) const {
        for (const Neighbour& neighbour : m_neighbours.at(level)) {
            if (const auto place = m_map.find(neighbour.level))
                return place->second;
        }
        return std::nullopt;
    }

    // Of the role level that shares the most grades with it and has the fewest others, the one furthest left of several.
    std::optional<std::uint32_t> rowOfGrades(RoleLevelIndex level) const {
        std::optional<std::uint32_t> row;
        double best = 0;
        for (const PathwayColumn& column : m_map.columns) {
            for (const PathwayNode& node : column.nodes) {
                const double likeness = likenessOfGrades(level, node.level);
                if (likeness > best) {
                    best = likeness;
                    row = node.row;
                }
            }
        }
        return row;
    }

    // Those that both have, as a part of those that either has.
    double likenessOfGrades(RoleLevelIndex a, RoleLevelIndex b) const {
        const auto mine = m_framework.roleLevel(a).grades;
        const auto theirs = m_framework.roleLevel(b).grades;
        const auto shared = std::ranges::count_if(
            mine, [&](std::string_view grade) { return std::ranges::find(theirs, grade) != theirs.end(); });
        const auto either = static_cast<std::ptrdiff_t>(mine.size() + theirs.size()) - shared;
        return shared == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(either);
    }

    void placeColumn(RoleIndex role) {
        const auto levels = m_framework.role(role).levels;
        const std::uint32_t bottom = role == m_options.focus ? 0 : bottomOf(levels);
        PathwayColumn column{role, {}};
        for (std::uint32_t i = 0; i < levels.size(); ++i) {
            column.nodes.push_back({levels[i], bottom + i});
            if (i > 0)
                m_map.steps.push_back({levels[i - 1], levels[i]});
        }
        m_map.columns.push_back(std::move(column));
    }

    void addMoves() {
        std::set<std::pair<RoleLevelIndex, RoleLevelIndex>> pairs;
        for (const auto& [level, nearest] : m_neighbours) {
            for (const Neighbour& neighbour : nearest | std::views::take(m_options.movesPerLevel))
                pairs.insert(std::minmax(level, neighbour.level));
        }
        for (std::size_t c = 0; c < m_map.columns.size(); ++c) {
            for (const PathwayNode& node : m_map.columns[c].nodes) {
                for (const Neighbour& neighbour : m_neighbours.at(node.level)) {
                    if (!pairs.contains(std::minmax(node.level, neighbour.level)))
                        continue;
                    auto& beside = m_map.beside[node.level];
                    if (beside.size() < PathwayMap::mostBeside)
                        beside.push_back(neighbour);
                    if (c < m_map.find(neighbour.level)->first)
                        m_map.moves.push_back({node.level, neighbour});
                }
            }
        }
    }

    const Framework& m_framework;
    const PathwayOptions& m_options;
    std::vector<RoleIndex> m_roles;
    std::map<RoleLevelIndex, std::vector<Neighbour>> m_neighbours;
    PathwayMap m_map;
};

RoleLevelIndex nearestInHeight(const PathwayColumn& column, std::uint32_t row) {
    const auto distance = [row](const PathwayNode& node) { return node.row > row ? node.row - row : row - node.row; };
    return std::ranges::min_element(column.nodes, {}, distance)->level;
}

} // namespace

std::optional<std::pair<std::size_t, std::uint32_t>> PathwayMap::find(RoleLevelIndex level) const {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto node = std::ranges::find(columns[i].nodes, level, &PathwayNode::level);
        if (node != columns[i].nodes.end())
            return std::pair(i, node->row);
    }
    return std::nullopt;
}

std::span<const Neighbour> PathwayMap::besideOf(RoleLevelIndex level) const {
    const auto found = beside.find(level);
    return found == beside.end() ? std::span<const Neighbour>() : found->second;
}

PathwayMap pathwayMap(const Framework& framework, const PathwayOptions& options) {
    return MapMaker(framework, options).make();
}

std::optional<RoleLevelIndex> walk(const PathwayMap& map, RoleLevelIndex from, PathwayDirection direction) {
    const auto place = map.find(from);
    if (!place)
        return std::nullopt;
    const auto& [column, row] = *place;
    const auto& nodes = map.columns[column].nodes;
    const std::size_t index = row - nodes.front().row;
    switch (direction) {
    case PathwayDirection::up:
        return index + 1 < nodes.size() ? std::optional(nodes[index + 1].level) : std::nullopt;
    case PathwayDirection::down:
        return index > 0 ? std::optional(nodes[index - 1].level) : std::nullopt;
    case PathwayDirection::left:
        return column > 0 ? std::optional(nearestInHeight(map.columns[column - 1], row)) : std::nullopt;
    case PathwayDirection::right:
        return column + 1 < map.columns.size() ? std::optional(nearestInHeight(map.columns[column + 1], row))
                                               : std::nullopt;
    }
    return std::nullopt;
}

} // namespace waymark
