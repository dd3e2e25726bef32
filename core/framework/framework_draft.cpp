#include "core/framework/framework_draft.h"

#include <algorithm>
#include <string>

namespace waymark {

namespace {

std::string shortened(std::string_view id) {
    return std::string(id.substr(0, longestId));
}

void reportUnknown(std::string kind, std::string_view id, std::size_t offset, JsonReport& report) {
    report.error(ErrorCode::idUnknown, {std::move(kind), shortened(id)}, offset);
}

SkillIndex settledSkill(const FrameworkDraft& draft, SkillIndex number, std::size_t offset, JsonReport& report) {
    const auto position = draft.skills.position(static_cast<std::uint32_t>(number));
    if (!position && draft.skillsKnown)
        reportUnknown("skill", draft.skills.id(static_cast<std::uint32_t>(number)), offset, report);
    return SkillIndex(position.value_or(0));
}

void settleExpectations(FrameworkDraft& draft, JsonReport& report) {
    std::size_t i = 0;
    auto late = draft.lateExpectations.begin();
    for (const std::span<SkillExpectation> list : draft.expectations) {
        for (SkillExpectation& one : list) {
            if (late != draft.lateExpectations.end() && late->expectation == i) {
                const std::string_view skill = draft.skills.id(static_cast<std::uint32_t>(one.skill));
                one.expectation = expectationOf(draft, skill, late->proficiency, late->offset, report);
                ++late;
            }
            one.skill = settledSkill(draft, one.skill, draft.expectationOffsets[i], report);
            ++i;
        }
    }
}

void settleImportances(FrameworkDraft& draft, JsonReport& report) {
    std::size_t i = 0;
    for (const std::span<FrameworkDraft::Importance> list : draft.importances) {
        for (FrameworkDraft::Importance& one : list)
            one.first = settledSkill(draft, one.first, draft.importanceOffsets[i++], report);
    }
}

void settleFamilies(FrameworkDraft& draft, JsonReport& report) {
    for (const auto& [role, number, offset] : draft.familiesOfRoles) {
        if (draft.familiesKnown && !draft.families.position(number))
            reportUnknown("family", draft.families.id(number), offset, report);
    }
}

void settlePairs(FrameworkDraft& draft, JsonReport& report) {
    for (const auto& [from, number, offset] : draft.rolesOfPairs) {
        const auto position = draft.roles.position(number);
        if (!position && draft.rolesKnown)
            reportUnknown("role", draft.roles.id(number), offset, report);
        ResponsibilityPairs& pairs = draft.parts.responsibilityPairs[from / 2];
        (from % 2 == 0 ? pairs.first : pairs.second) = RoleIndex(position.value_or(0));
    }
}

} // namespace

std::optional<std::size_t> IdRegister::define(std::string_view id, std::size_t position, std::size_t offset) {
    Definition& definition = m_definitions[number(id)];
    if (definition.position != undefined)
        return definition.offset;
    definition = {static_cast<std::uint32_t>(position), offset};
    return std::nullopt;
}

Expectation expectationOf(FrameworkDraft& draft, std::string_view skill, std::string_view word, std::size_t offset,
                          JsonReport& report) {
    if (word == "not-specified")
        return Expectation::notSpecified();
    // The scale is short, and most expectations name one of the first few: no need of the register.
    const auto& scale = draft.parts.proficiencies;
    const auto found = std::ranges::find_if(scale, [&](const Proficiency& one) { return one.id.str() == word; });
    if (found != scale.end())
        return Expectation::at(ProficiencyRank(static_cast<std::uint8_t>(found - scale.begin())));
    report.error(ErrorCode::expectationOutsideScale, {shortened(skill), shortened(word)}, offset);
    return Expectation::notSpecified();
}

void settleSkillLevels(FrameworkDraft& draft, std::size_t skill, std::size_t offset,
                       std::span<const FrameworkDraft::NamedSkillLevel> levels, JsonReport& report) {
    Skill& settled = draft.parts.skills[skill];
    const auto& scale = draft.parts.proficiencies;
    std::vector<SkillLevel> ordered;
    ordered.reserve(scale.size());
    std::size_t found = 0;
    for (const Proficiency& proficiency : scale) {
        // They nearly always stand in the order of the scale.
        auto named = levels.begin() + static_cast<std::ptrdiff_t>(std::min(ordered.size(), levels.size()));
        if (named == levels.end() || named->proficiency != proficiency.id.str())
            named = std::ranges::find(levels, std::string_view(proficiency.id.str()),
                                      &FrameworkDraft::NamedSkillLevel::proficiency);
        if (named == levels.end()) {
            report.error(ErrorCode::skillLevelMissing, {settled.id.str(), proficiency.id.str()}, offset);
            ordered.emplace_back();
        } else {
            ordered.push_back(named->level);
            ++found;
        }
    }
    if (found < levels.size()) {
        for (const FrameworkDraft::NamedSkillLevel& level : levels) {
            const auto known = [&](const Proficiency& one) { return one.id.str() == level.proficiency; };
            if (std::ranges::none_of(scale, known))
                report.error(ErrorCode::skillLevelOutsideScale, {settled.id.str(), shortened(level.proficiency)},
                             level.offset);
        }
    }
    settled.levels = draft.parts.arena.keep(std::span<const SkillLevel>(ordered));
}

void settleText(FrameworkDraft& draft, TextTable& table, std::size_t offset, JsonReport& report) {
    table.defaultLanguage = draft.plainTexts->defaultLanguage;
    const auto found = std::ranges::find(table.translations, table.defaultLanguage, &Translation::language);
    if (found != table.translations.end())
        table.defaultText = found->text;
    else
        report.error(ErrorCode::languageMissing, {std::string(table.defaultLanguage)}, offset);
}

void settle(FrameworkDraft& draft, JsonReport& report) {
    if (draft.languagesKnown) {
        for (const auto& [table, offset] : draft.lateTexts)
            settleText(draft, *table, offset, report);
    }
    if (draft.scaleKnown) {
        for (const auto& [skill, offset, levels] : draft.lateSkills)
            settleSkillLevels(draft, skill, offset, levels, report);
    } else {
        draft.lateExpectations.clear();
    }
    settleFamilies(draft, report);
    settleImportances(draft, report);
    settleExpectations(draft, report);
    settlePairs(draft, report);
}

} // namespace waymark
