#include "core/pathway/lineage.h"

#include "core/text/fold.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace waymark {

namespace {

// By id, then by what a thing is called: a name or an alias that both have.
template <class Item, class Position>
class NameMatcher {
public:
    explicit NameMatcher(std::span<const Item> items) : m_items(items) {
        for (std::uint32_t i = 0; i < items.size(); ++i) {
            m_byId.emplace(items[i].id.str(), i);
            m_byName.emplace(fold(items[i].name.str()), i);
        }
        // Aliases second: a thing that is called so now comes before one that was.
        for (std::uint32_t i = 0; i < items.size(); ++i) {
            for (const std::string_view alias : items[i].aliases)
                m_byName.emplace(fold(alias), i);
        }
    }

    [[nodiscard]] Succession<Position> match(const Item& item) const {
        if (const auto found = m_byId.find(item.id.str()); found != m_byId.end()) {
            const bool sameName = fold(m_items[found->second].name.str()) == fold(item.name.str());
            return successor(found->second, sameName ? LinkKind::same : LinkKind::renamed);
        }
        if (const auto found = m_byName.find(fold(item.name.str())); found != m_byName.end())
            return successor(found->second, LinkKind::renamed);
        for (const std::string_view alias : item.aliases) {
            if (const auto found = m_byName.find(fold(alias)); found != m_byName.end())
                return successor(found->second, LinkKind::renamed);
        }
        return {};
    }

private:
    static Succession<Position> successor(std::uint32_t position, LinkKind kind) {
        Succession<Position> succession;
        succession.isLinked = true;
        succession.successors.push_back({static_cast<Position>(position), kind, {}});
        return succession;
    }

    std::span<const Item> m_items;
    std::map<std::string, std::uint32_t> m_byId;
    std::map<std::string, std::uint32_t> m_byName;
};

template <class Position, class Item>
std::vector<Succession<Position>> byNames(std::span<const Item> from, std::span<const Item> to) {
    const NameMatcher<Item, Position> matcher(to);
    std::vector<Succession<Position>> all;
    for (const Item& item : from)
        all.push_back(matcher.match(item));
    return all;
}

template <class Position, class Item, class Find>
std::vector<Succession<Position>> byCrosswalks(std::span<const Item> from, const std::vector<CrosswalkPtr>& way,
                                               Find find) {
    std::vector<Succession<Position>> all;
    for (const Item& item : from) {
        Succession<Position> succession;
        for (auto& successor : successors(way, item.id)) {
            succession.isLinked = true;
            if (successor.id.empty())
                std::ranges::move(successor.chain, std::back_inserter(succession.dropped));
            else if (const std::optional<Position> position = find(successor.id))
                succession.successors.push_back({*position, successor.kind, std::move(successor.chain)});
        }
        all.push_back(std::move(succession));
    }
    return all;
}

} // namespace

const Succession<SkillIndex>& Lineage::of(SkillIndex skill) const {
    return skills.at(static_cast<std::size_t>(skill));
}

const Succession<RoleLevelIndex>& Lineage::of(RoleLevelIndex level) const {
    return roleLevels.at(static_cast<std::size_t>(level));
}

const Succession<ProficiencyRank>& Lineage::of(ProficiencyRank rank) const {
    return proficiencies.at(static_cast<std::size_t>(rank));
}

std::optional<ProficiencyRank> Lineage::rank(ProficiencyRank earlier) const {
    const auto& found = of(earlier).successors;
    return found.size() == 1 ? std::optional(found.front().position) : std::nullopt;
}

std::vector<SkillIndex> Lineage::predecessorsOf(SkillIndex skill) const {
    std::vector<SkillIndex> found;
    for (std::uint32_t i = 0; i < skills.size(); ++i) {
        if (std::ranges::find(skills[i].successors, skill, &SuccessorAt<SkillIndex>::position) !=
            skills[i].successors.end())
            found.push_back(SkillIndex(i));
    }
    return found;
}

Lineage lineageBetween(FrameworkPtr from, FrameworkPtr to, const CrosswalkSet& crosswalks) {
    Lineage lineage{std::move(from), std::move(to), LineageSource::names, {}, {}, {}, false};
    const Framework& earlier = *lineage.from;
    const Framework& later = *lineage.to;
    lineage.proficiencies = byNames<ProficiencyRank>(earlier.proficiencies(), later.proficiencies());
    const std::vector<CrosswalkPtr> way = crosswalks.way(earlier.id(), later.id());
    if (way.empty()) {
        lineage.leadsBack = !crosswalks.way(later.id(), earlier.id()).empty();
        lineage.skills = byNames<SkillIndex>(earlier.skills(), later.skills());
        lineage.roleLevels = byNames<RoleLevelIndex>(earlier.roleLevels(), later.roleLevels());
        return lineage;
    }
    lineage.source = LineageSource::crosswalk;
    const auto positionOf = [&later](const auto& id) {
        const auto* found = later.find(id);
        return found != nullptr ? std::optional(later.indexOf(*found)) : std::nullopt;
    };
    lineage.skills = byCrosswalks<SkillIndex>(earlier.skills(), way, positionOf);
    lineage.roleLevels = byCrosswalks<RoleLevelIndex>(earlier.roleLevels(), way, positionOf);
    auto linked = byCrosswalks<ProficiencyRank>(earlier.proficiencies(), way,
                                                [&later](const ProficiencyId& id) { return later.find(id); });
    for (std::size_t i = 0; i < linked.size(); ++i) {
        if (linked[i].isLinked)
            lineage.proficiencies[i] = std::move(linked[i]);
    }
    return lineage;
}

} // namespace waymark
