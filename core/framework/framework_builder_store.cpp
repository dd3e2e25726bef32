// Where the values of a framework file go.
#include "core/base/date.h"
#include "core/framework/framework_builder.h"
#include "core/text/language_tag.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cassert>
#include <string>
#include <utility>

namespace waymark {

namespace {

using Field = FrameworkField;
using Node = FrameworkNode;

// A rank must fit its type; no known scale has more than ten levels.
constexpr std::size_t mostProficiencies = 100;

std::string shortened(std::string_view text) {
    return std::string(firstUtf8Characters(text, longestId));
}

// YYYY, YYYY-MM or YYYY-MM-DD, a day of the calendar.
bool isEditionDate(std::string_view text) {
    constexpr std::string_view firstDay = "0000-01-01";
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return false;
    return parseDate(std::string(text) + std::string(firstDay.substr(text.size()))).has_value();
}

} // namespace

void FrameworkBuilder::beginNode(Node node) {
    FrameworkParts& parts = m_draft.parts;
    switch (node) {
    case Node::proficiency:
        parts.proficiencies.emplace_back();
        break;
    case Node::family:
        parts.families.emplace_back();
        break;
    case Node::role:
        parts.roles.emplace_back();
        m_firstRoleLevel = parts.roleLevels.size();
        break;
    case Node::roleLevel: {
        RoleLevel& level = parts.roleLevels.emplace_back();
        level.role = RoleIndex(static_cast<std::uint32_t>(parts.roles.size() - 1));
        level.order = static_cast<std::uint32_t>(parts.roleLevels.size() - 1 - m_firstRoleLevel);
        break;
    }
    case Node::skill:
        parts.skills.emplace_back();
        break;
    case Node::rolePairs:
        parts.responsibilityPairs.emplace_back();
        m_firstRoleOfPairs.reset();
        m_secondRoleOfPairs.reset();
        break;
    case Node::pair:
        m_pairs.emplace_back();
        break;
    case Node::pairs:
        m_pairs.clear();
        break;
    case Node::importance:
        m_importances.clear();
        break;
    case Node::expectations:
        m_expectations.clear();
        break;
    case Node::skillLevels:
        m_skillLevels.clear();
        break;
    case Node::translations:
        m_translations.clear();
        break;
    case Node::words:
        m_words.clear();
        break;
    case Node::texts:
        m_texts.clear();
        break;
    case Node::none:
    case Node::root:
    case Node::source:
    case Node::licence:
    case Node::languages:
    case Node::succeeds:
    case Node::proficiencies:
    case Node::families:
    case Node::roles:
    case Node::roleLevels:
    case Node::skills:
    case Node::allRolePairs:
        break;
    }
}

void FrameworkBuilder::endNode(const Frame& ended) {
    FrameworkParts& parts = m_draft.parts;
    switch (ended.node) {
    case Node::role:
        endRole();
        break;
    case Node::rolePairs:
        if (m_firstRoleOfPairs && m_firstRoleOfPairs == m_secondRoleOfPairs)
            m_report.error(ErrorCode::pairSameRole, {shortened(m_draft.roles.id(*m_firstRoleOfPairs))}, ended.offset);
        break;
    case Node::pairs:
        parts.responsibilityPairs.back().pairs = keep(m_pairs);
        break;
    case Node::importance:
        m_draft.importances.push_back(keep(m_importances));
        parts.roles.back().importance = m_draft.importances.back();
        break;
    case Node::expectations:
        m_draft.expectations.push_back(keep(m_expectations));
        parts.roleLevels.back().expectations = m_draft.expectations.back();
        parts.roleLevels.back().expectationsKnown = true;
        break;
    case Node::skillLevels:
        endSkillLevels(ended);
        break;
    case Node::translations:
        endTranslations(ended);
        break;
    case Node::words:
        endWords();
        break;
    case Node::texts:
        endTexts(ended);
        break;
    case Node::languages:
        m_draft.languagesKnown = !parts.info.languages.empty();
        if (m_draft.languagesKnown)
            m_draft.plainTexts->defaultLanguage = parts.arena.keep(parts.info.languages.front());
        else
            m_report.error(ErrorCode::textMissing, {"languages"}, ended.offset);
        break;
    case Node::proficiencies:
        m_draft.scaleKnown = true;
        if (parts.proficiencies.size() > mostProficiencies)
            m_report.error(ErrorCode::jsonTooManyItems, {static_cast<std::int64_t>(mostProficiencies)}, ended.offset);
        break;
    case Node::families:
        m_draft.familiesKnown = true;
        break;
    case Node::roles:
        m_draft.rolesKnown = true;
        if (parts.roles.empty())
            m_report.error(ErrorCode::frameworkNoRoles, {}, ended.offset);
        break;
    case Node::roleLevels:
        if (parts.roleLevels.size() == m_firstRoleLevel)
            m_report.error(ErrorCode::roleNoLevels, {parts.roles.back().id.str()}, ended.offset);
        break;
    case Node::skills:
        m_draft.skillsKnown = true;
        break;
    case Node::none:
    case Node::root:
    case Node::source:
    case Node::licence:
    case Node::proficiency:
    case Node::family:
    case Node::roleLevel:
    case Node::skill:
    case Node::pair:
    case Node::succeeds:
    case Node::allRolePairs:
        break;
    }
}

void FrameworkBuilder::endRole() {
    std::vector<RoleLevelIndex> ladder;
    for (std::size_t i = m_firstRoleLevel; i < m_draft.parts.roleLevels.size(); ++i)
        ladder.push_back(RoleLevelIndex(static_cast<std::uint32_t>(i)));
    m_draft.parts.roles.back().levels = keep(ladder);
}

void FrameworkBuilder::endSkillLevels(const Frame& ended) {
    const std::size_t skill = m_draft.parts.skills.size() - 1;
    if (m_draft.scaleKnown)
        settleSkillLevels(m_draft, skill, ended.offset, m_skillLevels, m_report);
    else
        m_draft.lateSkills.push_back({skill, ended.offset, m_skillLevels});
}

void FrameworkBuilder::endTranslations(const Frame& ended) {
    TextTable* table = m_draft.parts.arena.make(TextTable{{}, {}, keep(m_translations)});
    if (m_draft.languagesKnown)
        settleText(m_draft, *table, ended.offset, m_report);
    else
        m_draft.lateTexts.push_back({table, ended.offset});
    storeText({{}, table});
}

// Of the list that has just ended the owner is the open frame.
void FrameworkBuilder::endTexts(const Frame& ended) {
    FrameworkParts& parts = m_draft.parts;
    const Frame& owner = m_frames.back();
    if (owner.node == Node::skillLevels) {
        if (m_texts.empty() && ended.seen == 0)
            m_report.error(ErrorCode::textMissing, {shortened(owner.key)}, ended.offset);
        m_skillLevels.push_back({owner.key, owner.keyOffset, {SkillLevel::State::defined, keep(m_texts)}});
    } else if (owner.node == Node::roleLevel) {
        parts.roleLevels.back().responsibilities = keep(m_texts);
    } else if (owner.node == Node::role) {
        parts.roles.back().responsibilities = keep(m_texts);
    } else {
        assert(owner.node == Node::root);
        parts.info.notes = m_texts;
    }
}

void FrameworkBuilder::endWords() {
    FrameworkParts& parts = m_draft.parts;
    const Frame& owner = m_frames.back();
    const std::span<const std::string_view> words = keep(m_words);
    if (owner.node == Node::roleLevel) {
        RoleLevel& level = parts.roleLevels.back();
        (owner.expected.field == Field::grades ? level.grades : level.aliases) = words;
    } else if (owner.node == Node::skill) {
        parts.skills.back().aliases = words;
    } else if (owner.node == Node::role) {
        parts.roles.back().aliases = words;
    } else {
        assert(owner.node == Node::proficiency);
        parts.proficiencies.back().aliases = words;
    }
}

void FrameworkBuilder::storeId(std::string_view id, std::size_t offset) {
    if (!isValidId(id))
        m_report.error(ErrorCode::idMalformed, {shortened(id)}, offset);
    FrameworkParts& parts = m_draft.parts;
    const Node node = m_frames.back().node;
    std::optional<std::size_t> first;
    if (node == Node::skill) {
        parts.skills.back().id = SkillId(id);
        first = m_draft.skills.define(id, parts.skills.size() - 1, offset);
    } else if (node == Node::roleLevel) {
        parts.roleLevels.back().id = RoleLevelId(id);
        first = m_draft.roleLevels.define(id, parts.roleLevels.size() - 1, offset);
    } else if (node == Node::role) {
        parts.roles.back().id = RoleId(id);
        first = m_draft.roles.define(id, parts.roles.size() - 1, offset);
    } else if (node == Node::proficiency) {
        parts.proficiencies.back().id = ProficiencyId(id);
        first = m_draft.proficiencies.define(id, parts.proficiencies.size() - 1, offset);
    } else if (node == Node::family) {
        parts.families.back().id = FamilyId(id);
        first = m_draft.families.define(id, parts.families.size() - 1, offset);
    } else if (node == Node::succeeds) {
        parts.info.succeeds.emplace_back(id);
    } else {
        assert(node == Node::root);
        parts.info.id = FrameworkId(id);
    }
    if (first)
        m_report.errorBeside(ErrorCode::idDuplicate, {shortened(id)}, offset, *first);
}

void FrameworkBuilder::storeReference(std::string_view id, std::size_t offset) {
    FrameworkParts& parts = m_draft.parts;
    if (m_frames.back().node == Node::role) {
        parts.roles.back().family = FamilyId(id);
        m_draft.familiesOfRoles.push_back({parts.roles.size() - 1, m_draft.families.number(id), offset});
        return;
    }
    assert(m_frames.back().node == Node::rolePairs);
    const bool isFirst = m_frames.back().expected.field == Field::first;
    const std::uint32_t number = m_draft.roles.number(id);
    (isFirst ? m_firstRoleOfPairs : m_secondRoleOfPairs) = number;
    m_draft.rolesOfPairs.push_back({2 * (parts.responsibilityPairs.size() - 1) + (isFirst ? 0U : 1U), number, offset});
}

void FrameworkBuilder::storeWord(std::string_view word, std::size_t offset) {
    if (!checkNotEmpty(word, offset))
        return;
    FrameworkInfo& info = m_draft.parts.info;
    const Node node = m_frames.back().node;
    const Field field = m_frames.back().expected.field;
    if (node == Node::words)
        m_words.push_back(m_draft.parts.arena.keep(word));
    else if (node == Node::source)
        (field == Field::title ? info.sourceTitle : info.sourceUrl) = word;
    else if (node == Node::licence && field == Field::id)
        info.licence.id = word;
    else if (node == Node::licence)
        (field == Field::name ? info.licence.name : info.licence.url) = word;
    else if (field == Field::edition)
        info.edition = word;
    else
        (field == Field::publisher ? info.publisher : info.attribution) = word;
}

void FrameworkBuilder::storeText(LocalizedText text) {
    FrameworkParts& parts = m_draft.parts;
    const Node node = m_frames.back().node;
    const Field field = m_frames.back().expected.field;
    if (node == Node::texts) {
        m_texts.push_back(text);
    } else if (node == Node::roleLevel) {
        RoleLevel& level = parts.roleLevels.back();
        (field == Field::name ? level.name : field == Field::purpose ? level.purpose : level.scope) = text;
    } else if (node == Node::skill) {
        Skill& skill = parts.skills.back();
        (field == Field::name ? skill.name : field == Field::group ? skill.group : skill.description) = text;
    } else if (node == Node::role) {
        (field == Field::name ? parts.roles.back().name : parts.roles.back().purpose) = text;
    } else if (node == Node::pair) {
        ResponsibilityPair& pair = m_pairs.back();
        (field == Field::subject ? pair.subject : field == Field::first ? pair.first : pair.second) = text;
    } else if (node == Node::proficiency) {
        Proficiency& proficiency = parts.proficiencies.back();
        (field == Field::name ? proficiency.name : proficiency.definition) = text;
    } else if (node == Node::family) {
        parts.families.back().name = text;
    } else {
        assert(node == Node::root);
        (field == Field::title ? parts.info.title : parts.info.summary) = text;
    }
}

void FrameworkBuilder::storeTag(std::string_view tag, std::size_t offset) {
    auto& languages = m_draft.parts.info.languages;
    if (!isLanguageTag(tag))
        m_report.error(ErrorCode::languageMalformed, {shortened(tag)}, offset);
    const auto same = std::ranges::find(languages, tag);
    if (same != languages.end()) {
        const auto first = static_cast<std::size_t>(same - languages.begin());
        m_report.errorBeside(ErrorCode::idDuplicate, {shortened(tag)}, offset, m_languageOffsets[first]);
    }
    languages.emplace_back(tag);
    m_languageOffsets.push_back(offset);
}

void FrameworkBuilder::storeDate(std::string_view date, std::size_t offset) {
    if (isEditionDate(date))
        m_draft.parts.info.editionDate = date;
    else
        m_report.error(ErrorCode::dateMalformed, {shortened(date)}, offset);
}

void FrameworkBuilder::storeTranslation(std::string_view text, std::size_t offset) {
    Arena& arena = m_draft.parts.arena;
    checkNotEmpty(text, offset); // an empty one is there all the same: the language is not missing
    m_translations.push_back({arena.keep(m_frames.back().key), arena.keep(text)});
}

void FrameworkBuilder::storeImportance(std::string_view word, std::size_t offset) {
    const Frame& frame = m_frames.back();
    if (word != "critical" && word != "desired") {
        m_report.error(ErrorCode::choiceUnknown, {"skillImportance", shortened(word), "critical, desired"}, offset);
        return;
    }
    m_importances.emplace_back(SkillIndex(m_draft.skills.number(frame.key)),
                               word == "critical" ? SkillImportance::critical : SkillImportance::desired);
    m_draft.importanceOffsets.push_back(frame.keyOffset);
}

void FrameworkBuilder::storeExpectation(std::string_view word, std::size_t offset) {
    const Frame& frame = m_frames.back();
    Expectation expectation = Expectation::notSpecified();
    if (m_draft.scaleKnown)
        expectation = expectationOf(m_draft, frame.key, word, offset, m_report);
    else
        m_draft.lateExpectations.push_back({m_draft.expectationOffsets.size(), word, offset});
    m_expectations.push_back({SkillIndex(m_draft.skills.number(frame.key)), expectation});
    m_draft.expectationOffsets.push_back(frame.keyOffset);
}

void FrameworkBuilder::storeUndefinedLevel(std::string_view word, std::size_t offset) {
    const Frame& frame = m_frames.back();
    SkillLevel level;
    if (word == "not-defined")
        level.state = SkillLevel::State::notDefined;
    else if (word != "not-specified")
        m_report.error(ErrorCode::choiceUnknown, {shortened(frame.key), shortened(word), "not-defined, not-specified"},
                       offset);
    m_skillLevels.push_back({frame.key, frame.keyOffset, level});
}

} // namespace waymark
