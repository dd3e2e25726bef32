#include "core/framework/framework.h"

#include <algorithm>
#include <cassert>

namespace waymark {

namespace {

template <class Index>
constexpr std::size_t position(Index index) noexcept {
    return static_cast<std::size_t>(index);
}

template <class Item>
std::uint32_t offsetIn(std::span<const Item> items, const Item& item) noexcept {
    assert(&item >= items.data() && &item < items.data() + items.size());
    return static_cast<std::uint32_t>(&item - items.data());
}

template <class Item>
std::unordered_map<std::string_view, std::uint32_t> indexById(const std::vector<Item>& items) {
    std::unordered_map<std::string_view, std::uint32_t> index;
    index.reserve(items.size());
    for (std::uint32_t i = 0; i < items.size(); ++i) {
        [[maybe_unused]] const bool isNew = index.emplace(items[i].id.str(), i).second;
        assert(isNew);
    }
    return index;
}

template <class Item>
const Item* lookUp(const std::unordered_map<std::string_view, std::uint32_t>& index, const std::vector<Item>& items,
                   std::string_view id) {
    const auto found = index.find(id);
    return found == index.end() ? nullptr : &items[found->second];
}

} // namespace

Framework::Framework(FrameworkParts parts)
    : m_parts(std::move(parts))
    , m_skillsById(indexById(m_parts.skills))
    , m_roleLevelsById(indexById(m_parts.roleLevels))
    , m_rolesById(indexById(m_parts.roles)) {
    // Counted first and then filled, so that the lists of all skills lie in one piece of memory.
    m_namedByStart.assign(m_parts.skills.size() + 1, 0);
    for (const RoleLevel& level : m_parts.roleLevels) {
        for (const SkillExpectation& named : level.expectations) {
            assert(position(named.skill) < m_parts.skills.size());
            assert(!named.expectation.isProficiency() ||
                   position(named.expectation.rank()) < m_parts.proficiencies.size());
            ++m_namedByStart[position(named.skill) + 1];
        }
    }
    for (std::size_t i = 1; i < m_namedByStart.size(); ++i)
        m_namedByStart[i] += m_namedByStart[i - 1];
    m_namedBy.resize(m_namedByStart.back());
    std::vector<std::uint32_t> next(m_namedByStart.begin(), m_namedByStart.end() - 1);
    for (std::uint32_t i = 0; i < m_parts.roleLevels.size(); ++i) {
        for (const SkillExpectation& named : m_parts.roleLevels[i].expectations)
            m_namedBy[next[position(named.skill)]++] = RoleLevelIndex(i);
    }
}

const Skill& Framework::skill(SkillIndex index) const {
    assert(position(index) < m_parts.skills.size());
    return m_parts.skills[position(index)];
}

const RoleLevel& Framework::roleLevel(RoleLevelIndex index) const {
    assert(position(index) < m_parts.roleLevels.size());
    return m_parts.roleLevels[position(index)];
}

const Role& Framework::role(RoleIndex index) const {
    assert(position(index) < m_parts.roles.size());
    return m_parts.roles[position(index)];
}

const Proficiency& Framework::proficiency(ProficiencyRank rank) const {
    assert(position(rank) < m_parts.proficiencies.size());
    return m_parts.proficiencies[position(rank)];
}

SkillIndex Framework::indexOf(const Skill& skill) const noexcept {
    return SkillIndex(offsetIn(skills(), skill));
}

RoleLevelIndex Framework::indexOf(const RoleLevel& roleLevel) const noexcept {
    return RoleLevelIndex(offsetIn(roleLevels(), roleLevel));
}

RoleIndex Framework::indexOf(const Role& role) const noexcept {
    return RoleIndex(offsetIn(roles(), role));
}

const Skill* Framework::find(const SkillId& id) const {
    return lookUp(m_skillsById, m_parts.skills, id.str());
}

const RoleLevel* Framework::find(const RoleLevelId& id) const {
    return lookUp(m_roleLevelsById, m_parts.roleLevels, id.str());
}

const Role* Framework::find(const RoleId& id) const {
    return lookUp(m_rolesById, m_parts.roles, id.str());
}

std::optional<ProficiencyRank> Framework::find(const ProficiencyId& id) const {
    const auto found = std::ranges::find(m_parts.proficiencies, id, &Proficiency::id);
    if (found == m_parts.proficiencies.end())
        return std::nullopt;
    return ProficiencyRank(static_cast<std::uint8_t>(found - m_parts.proficiencies.begin()));
}

Expectation Framework::expectation(RoleLevelIndex index, SkillIndex skill) const {
    const auto named = roleLevel(index).expectations;
    const auto found = std::ranges::find(named, skill, &SkillExpectation::skill);
    return found == named.end() ? Expectation::notAskedFor() : found->expectation;
}

SkillImportance Framework::importance(RoleIndex index, SkillIndex skill) const {
    const auto known = role(index).importance;
    const auto found = std::ranges::find(known, skill, &std::pair<SkillIndex, SkillImportance>::first);
    return found == known.end() ? SkillImportance::notSpecified : found->second;
}

std::span<const RoleLevelIndex> Framework::roleLevelsThatName(SkillIndex skill) const {
    assert(position(skill) < m_parts.skills.size());
    const std::uint32_t first = m_namedByStart[position(skill)];
    return std::span(m_namedBy).subspan(first, m_namedByStart[position(skill) + 1] - first);
}

std::optional<RoleLevelIndex> Framework::next(RoleLevelIndex index) const {
    const RoleLevel& level = roleLevel(index);
    const auto ladder = role(level.role).levels;
    return level.order + 1 < ladder.size() ? std::optional(ladder[level.order + 1]) : std::nullopt;
}

std::optional<RoleLevelIndex> Framework::previous(RoleLevelIndex index) const {
    const RoleLevel& level = roleLevel(index);
    return level.order > 0 ? std::optional(role(level.role).levels[level.order - 1]) : std::nullopt;
}

} // namespace waymark
