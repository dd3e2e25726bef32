#include "core/framework/framework_overview.h"

#include "core/text/fold.h"

#include <algorithm>
#include <string>

namespace waymark {

namespace {

void addSkill(FrameworkOverview& overview, const Framework& framework, SkillIndex index) {
    const Skill& skill = framework.skill(index);
    if (skill.description.empty())
        overview.withoutDescription.push_back(index);
    for (std::size_t rank = 0; rank < skill.levels.size(); ++rank) {
        const SkillLevel& level = skill.levels[rank];
        const SkillAtLevel here{index, ProficiencyRank(static_cast<std::uint8_t>(rank))};
        switch (level.state) {
        case SkillLevel::State::defined:
            overview.statements += level.statements.size();
            break;
        case SkillLevel::State::notDefined:
            overview.notDefined.push_back(here);
            break;
        case SkillLevel::State::notSpecified:
            overview.notSpecified.push_back(here);
            break;
        }
    }
}

void addRoleLevel(FrameworkOverview& overview, const Framework& framework, RoleLevelIndex index) {
    const RoleLevel& level = framework.roleLevel(index);
    if (level.grades.empty())
        overview.withoutGrades.push_back(index);
    if (level.scope.empty())
        overview.withoutScope.push_back(index);
    if (level.responsibilities.empty() && framework.role(level.role).responsibilities.empty())
        overview.withoutResponsibilities.push_back(index);
    if (!level.expectationsKnown)
        overview.withoutExpectations.push_back(index);
    for (const SkillExpectation& named : level.expectations) {
        if (named.expectation.isProficiency())
            ++overview.expectations;
        else
            overview.expectationsNotSpecified.push_back({index, named.skill});
    }
}

} // namespace

FrameworkOverview overviewOf(const Framework& framework) {
    FrameworkOverview overview;
    overview.roles = framework.roles().size();
    overview.roleLevels = framework.roleLevels().size();
    overview.skills = framework.skills().size();
    for (const Skill& skill : framework.skills())
        addSkill(overview, framework, framework.indexOf(skill));
    for (const RoleLevel& level : framework.roleLevels())
        addRoleLevel(overview, framework, framework.indexOf(level));
    return overview;
}

std::vector<SkillIndex> skillsByName(const Framework& framework, const LanguageOrder& languages) {
    std::vector<std::pair<std::string, SkillIndex>> named;
    named.reserve(framework.skills().size());
    for (const Skill& skill : framework.skills())
        named.emplace_back(fold(skill.name.in(languages).text), framework.indexOf(skill));
    std::ranges::stable_sort(named, {}, &std::pair<std::string, SkillIndex>::first);
    std::vector<SkillIndex> order;
    order.reserve(named.size());
    for (const auto& entry : named)
        order.push_back(entry.second);
    return order;
}

} // namespace waymark
