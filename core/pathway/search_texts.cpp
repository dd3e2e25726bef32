#include "core/pathway/search_texts.h"

namespace waymark {

class SearchTexts::Collector {
public:
    Collector(const Framework& framework, const LanguageOrder& languages)
        : m_framework(framework)
        , m_languages(languages) {}

    void collect() {
        for (std::uint32_t i = 0; i < m_framework.roles().size(); ++i) {
            const Role& role = m_framework.roles()[i];
            const Place place{SearchKind::role, {}, 0, false, i, 0};
            addNames(place, role.name, role.aliases);
            add(TextClass::description, place, SearchField::purpose, role.purpose);
            addList({SearchKind::responsibility, SearchField::responsibility, 0, true, i, 0}, role.responsibilities);
        }
        for (std::uint32_t i = 0; i < m_framework.roleLevels().size(); ++i) {
            const RoleLevel& level = m_framework.roleLevels()[i];
            const Place place{SearchKind::roleLevel, {}, 0, false, i, 0};
            addNames(place, level.name, level.aliases);
            addWords(place, SearchField::grade, level.grades);
            add(TextClass::description, place, SearchField::purpose, level.purpose);
            add(TextClass::description, place, SearchField::scope, level.scope);
            addList({SearchKind::responsibility, SearchField::responsibility, 0, false, i, 0}, level.responsibilities);
        }
        for (std::uint32_t i = 0; i < m_framework.skills().size(); ++i)
            addSkill(i);
        for (std::uint32_t i = 0; i < m_framework.responsibilityPairs().size(); ++i) {
            const auto pairs = m_framework.responsibilityPairs()[i].pairs;
            for (std::uint32_t item = 0; item < pairs.size(); ++item) {
                const Place place{SearchKind::responsibilityPair, {}, 0, false, i, item};
                add(TextClass::statement, place, SearchField::pairSubject, pairs[item].subject);
                add(TextClass::statement, place, SearchField::pairFirst, pairs[item].first);
                add(TextClass::statement, place, SearchField::pairSecond, pairs[item].second);
            }
        }
    }

    void finish(SearchTexts& into) {
        std::size_t total = 0;
        for (const auto& places : m_places)
            total += places.size();
        into.m_places.reserve(total);
        for (std::size_t i = 0; i < textClassCount; ++i) {
            into.m_begin[i] = static_cast<TextNumber>(into.m_places.size());
            into.m_places.insert(into.m_places.end(), m_places[i].begin(), m_places[i].end());
            m_places[i] = {};
        }
        into.m_begin.back() = static_cast<TextNumber>(into.m_places.size());
    }

private:
    void add(TextClass textClass, Place place, SearchField field, const LocalizedText& text) {
        if (text.empty())
            return;
        place.field = field;
        m_places[static_cast<std::size_t>(textClass)].push_back(place);
    }

    void addWords(Place place, SearchField field, std::span<const std::string_view> words) {
        place.field = field;
        for (place.item = 0; place.item < words.size(); ++place.item)
            m_places[static_cast<std::size_t>(TextClass::alias)].push_back(place);
    }

    void addNames(Place place, const LocalizedText& name, std::span<const std::string_view> aliases) {
        add(TextClass::name, place, SearchField::name, name);
        const std::string_view shown = name.in(m_languages).text;
        place.field = SearchField::otherName;
        for (place.item = 0; place.item < name.translations().size(); ++place.item) {
            if (name.translations()[place.item].text != shown)
                m_places[static_cast<std::size_t>(TextClass::alias)].push_back(place);
        }
        addWords(place, SearchField::alias, aliases);
    }

    void addList(Place place, std::span<const LocalizedText> texts) {
        for (place.item = 0; place.item < texts.size(); ++place.item)
            add(TextClass::statement, place, place.field, texts[place.item]);
    }

    void addSkill(std::uint32_t i) {
        const Skill& skill = m_framework.skills()[i];
        const Place place{SearchKind::skill, {}, 0, false, i, 0};
        addNames(place, skill.name, skill.aliases);
        add(TextClass::description, place, SearchField::group, skill.group);
        add(TextClass::description, place, SearchField::description, skill.description);
        for (std::size_t rank = 0; rank < skill.levels.size(); ++rank)
            addList({SearchKind::statement, SearchField::statement, static_cast<std::uint8_t>(rank), false, i, 0},
                    skill.levels[rank].statements);
    }

    const Framework& m_framework;
    const LanguageOrder& m_languages;
    std::array<std::vector<Place>, textClassCount> m_places;
};

SearchTexts::SearchTexts(const Framework& framework, const LanguageOrder& languages) {
    Collector collector(framework, languages);
    collector.collect();
    collector.finish(*this);
}

std::pair<TextNumber, TextNumber> SearchTexts::rangeOf(TextClass textClass) const {
    const auto index = static_cast<std::size_t>(textClass);
    return {m_begin[index], m_begin[index + 1]};
}

std::string_view SearchTexts::text(const Framework& framework, const LanguageOrder& languages,
                                   TextNumber number) const {
    const Place& place = m_places[number];
    const auto choose = [&](const LocalizedText& text) { return text.in(languages).text; };
    // The texts that roles, role levels and skills have alike.
    const auto common = [&](const auto& thing) -> std::string_view {
        if (place.field == SearchField::name)
            return choose(thing.name);
        if (place.field == SearchField::otherName)
            return thing.name.translations()[place.item].text;
        return thing.aliases[place.item];
    };
    switch (place.kind) {
    case SearchKind::role: {
        const Role& role = framework.roles()[place.thing];
        return place.field == SearchField::purpose ? choose(role.purpose) : common(role);
    }
    case SearchKind::roleLevel: {
        const RoleLevel& level = framework.roleLevels()[place.thing];
        if (place.field == SearchField::grade)
            return level.grades[place.item];
        if (place.field == SearchField::scope)
            return choose(level.scope);
        return place.field == SearchField::purpose ? choose(level.purpose) : common(level);
    }
    case SearchKind::skill: {
        const Skill& skill = framework.skills()[place.thing];
        if (place.field == SearchField::group)
            return choose(skill.group);
        return place.field == SearchField::description ? choose(skill.description) : common(skill);
    }
    case SearchKind::statement:
        return choose(framework.skills()[place.thing].levels[place.proficiency].statements[place.item]);
    case SearchKind::responsibility:
        return choose(place.shared ? framework.roles()[place.thing].responsibilities[place.item]
                                   : framework.roleLevels()[place.thing].responsibilities[place.item]);
    case SearchKind::responsibilityPair: {
        const ResponsibilityPair& pair = framework.responsibilityPairs()[place.thing].pairs[place.item];
        if (place.field == SearchField::pairSubject)
            return choose(pair.subject);
        return choose(place.field == SearchField::pairFirst ? pair.first : pair.second);
    }
    }
    return {};
}

SearchHit SearchTexts::hit(const Framework& framework, TextNumber number) const {
    const Place& place = m_places[number];
    SearchHit hit;
    hit.kind = place.kind;
    hit.field = place.field;
    const auto ofRoleLevel = [&] {
        hit.roleLevel = RoleLevelIndex(place.thing);
        hit.role = framework.roleLevel(*hit.roleLevel).role;
    };
    switch (place.kind) {
    case SearchKind::role:
        hit.role = RoleIndex(place.thing);
        break;
    case SearchKind::roleLevel:
        ofRoleLevel();
        break;
    case SearchKind::skill:
        hit.skill = SkillIndex(place.thing);
        break;
    case SearchKind::statement:
        hit.skill = SkillIndex(place.thing);
        hit.proficiency = ProficiencyRank(place.proficiency);
        hit.position = place.item;
        break;
    case SearchKind::responsibility:
        if (place.shared)
            hit.role = RoleIndex(place.thing);
        else
            ofRoleLevel();
        hit.position = place.item;
        break;
    case SearchKind::responsibilityPair:
        hit.role = framework.responsibilityPairs()[place.thing].first;
        hit.position = place.item;
        break;
    }
    return hit;
}

} // namespace waymark
