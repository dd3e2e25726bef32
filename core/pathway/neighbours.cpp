#include "core/pathway/neighbours.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <tuple>

namespace waymark {

namespace {

Nearness nearnessOf(Expectation mine, Expectation theirs) noexcept {
    if (!mine.isProficiency() || !theirs.isProficiency())
        return Nearness::unknown;
    const int apart = std::abs(static_cast<int>(mine.rank()) - static_cast<int>(theirs.rank()));
    return apart == 0 ? Nearness::same : apart == 1 ? Nearness::near : Nearness::further;
}

Neighbour describe(const Framework& framework, RoleLevelIndex mine, RoleLevelIndex theirs) {
    Neighbour neighbour;
    neighbour.level = theirs;
    for (const SkillExpectation& named : framework.roleLevel(theirs).expectations) {
        const Expectation expected = framework.expectation(mine, named.skill);
        if (expected.kind() == Expectation::Kind::notAskedFor) {
            ++neighbour.added;
            continue;
        }
        const Nearness nearness = nearnessOf(expected, named.expectation);
        neighbour.shared.push_back({named.skill, expected, named.expectation, nearness});
        neighbour.same += nearness == Nearness::same ? 1U : 0U;
        neighbour.near += nearness == Nearness::near ? 1U : 0U;
        if (nearness != Nearness::unknown) {
            neighbour.higher += named.expectation.rank() > expected.rank() ? 1U : 0U;
            neighbour.lower += named.expectation.rank() < expected.rank() ? 1U : 0U;
        }
    }
    const std::size_t own = framework.roleLevel(mine).expectations.size();
    neighbour.dropped = static_cast<std::uint32_t>(own - neighbour.shared.size());
    return neighbour;
}

bool isNear(const Framework& framework, RoleLevelIndex mine, const Neighbour& neighbour) {
    const std::size_t fewest = std::min(framework.roleLevel(mine).expectations.size(),
                                        framework.roleLevel(neighbour.level).expectations.size());
    return neighbour.same + neighbour.near >= std::clamp<std::size_t>(fewest, 1, 2);
}

auto orderOf(const Neighbour& neighbour) {
    return std::tuple(~(neighbour.same + neighbour.near), ~neighbour.same, neighbour.added, neighbour.level);
}

} // namespace

std::vector<Neighbour> neighbours(const Framework& framework, RoleLevelIndex roleLevel, std::size_t limit) {
    const RoleLevel& mine = framework.roleLevel(roleLevel);
    std::set<RoleLevelIndex> candidates;
    for (const SkillExpectation& named : mine.expectations) {
        for (const RoleLevelIndex other : framework.roleLevelsThatName(named.skill)) {
            if (framework.roleLevel(other).role != mine.role)
                candidates.insert(other);
        }
    }
    std::vector<Neighbour> found;
    for (const RoleLevelIndex other : candidates) {
        Neighbour neighbour = describe(framework, roleLevel, other);
        if (isNear(framework, roleLevel, neighbour))
            found.push_back(std::move(neighbour));
    }
    std::ranges::sort(found, {}, orderOf);
    if (found.size() > limit)
        found.erase(found.begin() + static_cast<std::ptrdiff_t>(limit), found.end());
    return found;
}

} // namespace waymark
