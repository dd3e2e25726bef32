#include "tests/support/sample_framework.h"

#include <algorithm>
#include <cstdlib>

namespace waymark::test {

namespace {

template <class Item>
std::uint32_t positionOf(const std::vector<Item>& items, std::string_view id) {
    const auto found = std::ranges::find_if(items, [&](const Item& item) { return item.id.str() == id; });
    if (found == items.end())
        std::abort();
    return static_cast<std::uint32_t>(found - items.begin());
}

class Maker {
public:
    explicit Maker(const SampleSpec& spec) : m_spec(spec) {
        m_english = m_parts.arena.make(TextTable{m_parts.arena.keep("en"), {}, {}});
    }

    FrameworkPtr make() {
        makeInfo();
        for (const std::string& id : m_spec.scale) {
            SampleText name = id;
            name.en.front() = static_cast<char>(name.en.front() - 'a' + 'A');
            m_parts.proficiencies.push_back({ProficiencyId(id), text(name), text("What " + id + " means."), {}});
        }
        m_parts.families.push_back({FamilyId("product-and-delivery"), text("Product and delivery")});
        for (const SampleSkill& skill : m_spec.skills)
            makeSkill(skill);
        for (const SampleRole& role : m_spec.roles)
            makeRole(role);
        makePairs();
        return std::make_shared<const Framework>(std::move(m_parts));
    }

private:
    LocalizedText text(const SampleText& from) {
        if (from.en.empty())
            return {};
        if (from.cy.empty())
            return {m_parts.arena.keep(from.en), m_english};
        const Translation both[] = {{m_parts.arena.keep("en"), m_parts.arena.keep(from.en)},
                                    {m_parts.arena.keep("cy"), m_parts.arena.keep(from.cy)}};
        const auto kept = m_parts.arena.keep(std::span<const Translation>(both));
        return {{}, m_parts.arena.make(TextTable{kept[0].language, kept[0].text, kept})};
    }

    template <class Item>
    std::span<Item> keep(const std::vector<Item>& items) {
        return m_parts.arena.keep(std::span<const Item>(items));
    }

    std::span<const LocalizedText> texts(const std::vector<SampleText>& from) {
        std::vector<LocalizedText> all;
        for (const SampleText& one : from)
            all.push_back(text(one));
        return keep(all);
    }

    std::span<const std::string_view> words(const std::vector<std::string>& from) {
        std::vector<std::string_view> all;
        for (const std::string& one : from)
            all.push_back(m_parts.arena.keep(one));
        return keep(all);
    }

    void makeInfo() {
        FrameworkInfo& info = m_parts.info;
        info.id = FrameworkId(m_spec.id);
        info.title = text({"Sample: product and delivery", "Sampl: cynnyrch a chyflawni"});
        info.edition = m_spec.edition;
        info.editionDate = m_spec.editionDate;
        info.publisher = "Sample publisher";
        info.sourceTitle = "Sample source";
        info.licence = {"CC0-1.0", "CC0", {}};
        info.attribution = "Made for tests.";
        info.languages = {"en", "cy"};
        info.summary = text("A framework for tests.");
        for (const std::string& id : m_spec.succeeds)
            info.succeeds.emplace_back(id);
    }

    void makeSkill(const SampleSkill& from) {
        std::vector<SkillLevel> levels(m_spec.scale.size());
        for (std::size_t i = 0; i < from.levels.size(); ++i) {
            const SampleStatements& statements = from.levels[i];
            if (!statements.empty() && statements.front().en == "-")
                levels.at(i).state = SkillLevel::State::notDefined;
            else if (!statements.empty())
                levels.at(i) = {SkillLevel::State::defined, texts(statements)};
        }
        m_parts.skills.push_back({SkillId(from.id), text(from.name), text(from.group), text(from.description),
                                  words(from.aliases), keep(levels)});
    }

    Expectation expectation(const std::string& word) const {
        if (word == "not-specified")
            return Expectation::notSpecified();
        return Expectation::at(ProficiencyRank(static_cast<std::uint8_t>(positionOf(m_parts.proficiencies, word))));
    }

    void makeRole(const SampleRole& from) {
        const auto role = RoleIndex(static_cast<std::uint32_t>(m_parts.roles.size()));
        std::vector<RoleLevelIndex> ladder;
        for (const SampleRoleLevel& one : from.levels) {
            std::vector<SkillExpectation> expectations;
            for (const auto& [skill, word] : one.expectations)
                expectations.push_back({SkillIndex(positionOf(m_parts.skills, skill)), expectation(word)});
            ladder.push_back(RoleLevelIndex(static_cast<std::uint32_t>(m_parts.roleLevels.size())));
            RoleLevel level;
            level.id = RoleLevelId(one.id);
            level.name = text(one.name);
            level.purpose = text(one.purpose);
            level.scope = text(one.scope);
            level.aliases = words(one.aliases);
            level.grades = words(one.grades);
            level.responsibilities = texts(one.responsibilities);
            level.expectations = keep(expectations);
            level.expectationsKnown = one.expectationsKnown;
            level.role = role;
            level.order = static_cast<std::uint32_t>(ladder.size() - 1);
            m_parts.roleLevels.push_back(std::move(level));
        }
        std::vector<std::pair<SkillIndex, SkillImportance>> importance;
        for (const auto& [skill, value] : from.importance)
            importance.emplace_back(SkillIndex(positionOf(m_parts.skills, skill)), value);
        // The assignment of std::pair is not trivial, so Arena::keep() does not take it.
        auto* place = static_cast<std::pair<SkillIndex, SkillImportance>*>(m_parts.arena.allocate(
            importance.size() * sizeof(importance[0]) + 1, alignof(std::pair<SkillIndex, SkillImportance>)));
        std::uninitialized_copy(importance.begin(), importance.end(), place);
        m_parts.roles.push_back({RoleId(from.id), FamilyId("product-and-delivery"), text(from.name), text(from.purpose),
                                 words(from.aliases), texts(from.responsibilities), keep(ladder),
                                 std::span<const std::pair<SkillIndex, SkillImportance>>(place, importance.size())});
    }

    void makePairs() {
        std::vector<ResponsibilityPair> pairs;
        for (const SamplePair& pair : m_spec.pairs)
            pairs.push_back({text(pair.subject), text(pair.first), text(pair.second)});
        if (!pairs.empty())
            m_parts.responsibilityPairs.push_back({RoleIndex(0), RoleIndex(1), keep(pairs)});
    }

    const SampleSpec& m_spec;
    FrameworkParts m_parts;
    const TextTable* m_english = nullptr;
};

} // namespace

FrameworkPtr makeFramework(const SampleSpec& spec) {
    return Maker(spec).make();
}

RoleLevelIndex levelOf(const Framework& framework, std::string_view id) {
    const RoleLevel* found = framework.find(RoleLevelId(id));
    if (found == nullptr)
        std::abort();
    return framework.indexOf(*found);
}

SkillIndex skillOf(const Framework& framework, std::string_view id) {
    const Skill* found = framework.find(SkillId(id));
    if (found == nullptr)
        std::abort();
    return framework.indexOf(*found);
}

} // namespace waymark::test
