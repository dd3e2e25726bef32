#include "core/pathway/crosswalk.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <set>
#include <utility>

namespace waymark {

namespace {

constexpr std::array<std::string_view, 6> kindNames = {"same", "renamed", "broader", "narrower", "partly", "dropped"};

const auto& linksOf(const Crosswalk& crosswalk, const SkillId&) {
    return crosswalk.skills;
}

const auto& linksOf(const Crosswalk& crosswalk, const RoleLevelId&) {
    return crosswalk.roleLevels;
}

const auto& linksOf(const Crosswalk& crosswalk, const ProficiencyId&) {
    return crosswalk.proficiencies;
}

template <class AnyId>
void addOrMerge(std::vector<Successor<AnyId>>& all, Successor<AnyId> one) {
    const auto met = std::ranges::find(all, one.id, &Successor<AnyId>::id);
    if (one.id.empty() || met == all.end()) {
        all.push_back(std::move(one));
        return;
    }
    met->kind = LinkKind::partly;
    met->chain.insert(met->chain.end(), one.chain.begin(), one.chain.end());
}

template <class AnyId>
std::vector<Successor<AnyId>> oneStep(const CrosswalkPtr& crosswalk, const Successor<AnyId>& from) {
    std::vector<Successor<AnyId>> found;
    for (const CrosswalkLink<AnyId>& link : linksOf(*crosswalk, from.id)) {
        if (link.from != from.id)
            continue;
        Successor<AnyId> next{link.to, from.chain.empty() ? link.kind : composed(from.kind, link.kind), from.chain};
        next.chain.push_back({crosswalk, link.from.str(), link.to.str(), link.kind, link.reason});
        found.push_back(std::move(next));
    }
    return found;
}

template <class AnyId>
std::vector<Successor<AnyId>> follow(const std::vector<CrosswalkPtr>& way, const AnyId& id) {
    if (way.empty())
        return {};
    std::vector<Successor<AnyId>> open{{id, LinkKind::same, {}}};
    std::vector<Successor<AnyId>> ended;
    for (const CrosswalkPtr& crosswalk : way) {
        std::vector<Successor<AnyId>> next;
        for (const Successor<AnyId>& one : open) {
            for (Successor<AnyId>& found : oneStep(crosswalk, one)) {
                if (found.id.empty())
                    ended.push_back(std::move(found));
                else
                    addOrMerge(next, std::move(found));
            }
        }
        open = std::move(next);
    }
    return open.empty() ? ended : open;
}

} // namespace

std::string_view linkKindName(LinkKind kind) noexcept {
    return kindNames[static_cast<std::size_t>(kind)];
}

std::optional<LinkKind> linkKindFromName(std::string_view name) noexcept {
    const auto found = std::ranges::find(kindNames, name);
    if (found == kindNames.end())
        return std::nullopt;
    return static_cast<LinkKind>(found - kindNames.begin());
}

LinkKind composed(LinkKind first, LinkKind second) noexcept {
    if (first == LinkKind::dropped || second == LinkKind::dropped)
        return LinkKind::dropped;
    if (first == LinkKind::partly || second == LinkKind::partly)
        return LinkKind::partly;
    // What is left is ordered by how much it says; only wider and narrower contradict one another.
    const LinkKind least = std::min(first, second);
    const LinkKind most = std::max(first, second);
    return least == LinkKind::broader && most == LinkKind::narrower ? LinkKind::partly : most;
}

bool standsAlone(LinkKind kind) noexcept {
    return kind != LinkKind::partly && kind != LinkKind::narrower;
}

std::vector<CrosswalkPtr> CrosswalkSet::way(const FrameworkId& from, const FrameworkId& to) const {
    std::map<FrameworkId, CrosswalkPtr> cameBy{{from, nullptr}};
    std::deque<FrameworkId> open{from};
    while (!open.empty() && !cameBy.contains(to)) {
        for (const CrosswalkPtr& crosswalk : m_crosswalks) {
            if (crosswalk->from == open.front() && cameBy.emplace(crosswalk->to, crosswalk).second)
                open.push_back(crosswalk->to);
        }
        open.pop_front();
    }
    std::vector<CrosswalkPtr> way;
    if (!cameBy.contains(to))
        return way;
    for (CrosswalkPtr last = cameBy.at(to); last != nullptr; last = cameBy.at(last->from))
        way.insert(way.begin(), last);
    return way;
}

std::vector<FrameworkId> CrosswalkSet::reachableFrom(const FrameworkId& from) const {
    std::vector<FrameworkId> found;
    for (const CrosswalkPtr& crosswalk : m_crosswalks) {
        if (std::ranges::find(found, crosswalk->to) == found.end() && !way(from, crosswalk->to).empty())
            found.push_back(crosswalk->to);
    }
    return found;
}

std::optional<Finding> CrosswalkSet::cycleThrough(const Crosswalk& crosswalk) const {
    if (crosswalk.from != crosswalk.to && way(crosswalk.to, crosswalk.from).empty())
        return std::nullopt;
    Error error = makeError(ErrorCode::crosswalkCycle, {crosswalk.from.str(), crosswalk.to.str()});
    error.place = crosswalk.goal;
    return Finding{Severity::error, std::move(error)};
}

std::vector<Successor<SkillId>> successors(const std::vector<CrosswalkPtr>& way, const SkillId& id) {
    return follow(way, id);
}

std::vector<Successor<RoleLevelId>> successors(const std::vector<CrosswalkPtr>& way, const RoleLevelId& id) {
    return follow(way, id);
}

std::vector<Successor<ProficiencyId>> successors(const std::vector<CrosswalkPtr>& way, const ProficiencyId& id) {
    return follow(way, id);
}

} // namespace waymark
