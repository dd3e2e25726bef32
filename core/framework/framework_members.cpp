#include "core/framework/framework_members.h"

#include <cassert>

namespace waymark {

namespace {

using Field = FrameworkField;
using Node = FrameworkNode;
using Shape = FrameworkShape;
using Member = FrameworkMember;

constexpr Member required(std::string_view name, Field field, Shape shape, Node node = Node::none) {
    return {name, field, shape, node, true};
}

constexpr Member optional(std::string_view name, Field field, Shape shape, Node node = Node::none) {
    return {name, field, shape, node, false};
}

constexpr Member aliases = optional("aliases", Field::aliases, Shape::list, Node::words);
constexpr Member responsibilities = optional("responsibilities", Field::responsibilities, Shape::list, Node::texts);
constexpr Member purpose = optional("purpose", Field::purpose, Shape::text);

constexpr Member rootMembers[] = {
    optional("$schema", Field::none, Shape::ignored),
    required("format", Field::none, Shape::format),
    required("formatVersion", Field::none, Shape::version),
    required("id", Field::id, Shape::id),
    required("title", Field::title, Shape::text),
    required("edition", Field::edition, Shape::word),
    optional("editionDate", Field::editionDate, Shape::date),
    required("publisher", Field::publisher, Shape::word),
    required("source", Field::source, Shape::object, Node::source),
    required("licence", Field::licence, Shape::object, Node::licence),
    required("attribution", Field::attribution, Shape::word),
    required("languages", Field::languages, Shape::list, Node::languages),
    required("summary", Field::summary, Shape::text),
    optional("notes", Field::notes, Shape::list, Node::texts),
    optional("succeeds", Field::succeeds, Shape::list, Node::succeeds),
    required("proficiencies", Field::none, Shape::list, Node::proficiencies),
    required("families", Field::none, Shape::list, Node::families),
    required("roles", Field::none, Shape::list, Node::roles),
    required("skills", Field::none, Shape::list, Node::skills),
    optional("responsibilityPairs", Field::none, Shape::list, Node::allRolePairs),
};

constexpr Member sourceMembers[] = {
    required("title", Field::title, Shape::word),
    optional("url", Field::url, Shape::word),
};

constexpr Member licenceMembers[] = {
    optional("id", Field::id, Shape::word),
    required("name", Field::name, Shape::word),
    optional("url", Field::url, Shape::word),
};

constexpr Member proficiencyMembers[] = {
    required("id", Field::id, Shape::id),
    required("name", Field::name, Shape::text),
    optional("definition", Field::definition, Shape::text),
    aliases,
};

constexpr Member familyMembers[] = {
    required("id", Field::id, Shape::id),
    required("name", Field::name, Shape::text),
};

constexpr Member roleMembers[] = {
    required("id", Field::id, Shape::id),
    required("family", Field::family, Shape::reference),
    required("name", Field::name, Shape::text),
    aliases,
    purpose,
    responsibilities,
    optional("skillImportance", Field::none, Shape::object, Node::importance),
    required("levels", Field::levels, Shape::list, Node::roleLevels),
};

constexpr Member roleLevelMembers[] = {
    required("id", Field::id, Shape::id),
    required("name", Field::name, Shape::text),
    aliases,
    optional("grades", Field::grades, Shape::list, Node::words),
    purpose,
    optional("scope", Field::scope, Shape::text),
    responsibilities,
    optional("expectations", Field::none, Shape::object, Node::expectations),
};

constexpr Member skillMembers[] = {
    required("id", Field::id, Shape::id),
    required("name", Field::name, Shape::text),
    aliases,
    optional("group", Field::group, Shape::text),
    optional("description", Field::description, Shape::text),
    required("levels", Field::levels, Shape::object, Node::skillLevels),
};

constexpr Member rolePairsMembers[] = {
    required("first", Field::first, Shape::reference),
    required("second", Field::second, Shape::reference),
    required("pairs", Field::none, Shape::list, Node::pairs),
};

constexpr Member pairMembers[] = {
    required("subject", Field::subject, Shape::text),
    required("first", Field::first, Shape::text),
    required("second", Field::second, Shape::text),
};

} // namespace

std::span<const FrameworkMember> membersOf(FrameworkNode node) noexcept {
    switch (node) {
    case Node::root:
        return rootMembers;
    case Node::source:
        return sourceMembers;
    case Node::licence:
        return licenceMembers;
    case Node::proficiency:
        return proficiencyMembers;
    case Node::family:
        return familyMembers;
    case Node::role:
        return roleMembers;
    case Node::roleLevel:
        return roleLevelMembers;
    case Node::skill:
        return skillMembers;
    case Node::rolePairs:
        return rolePairsMembers;
    case Node::pair:
        return pairMembers;
    case Node::none:
    case Node::importance:
    case Node::expectations:
    case Node::skillLevels:
    case Node::translations:
    case Node::languages:
    case Node::words:
    case Node::texts:
    case Node::succeeds:
    case Node::proficiencies:
    case Node::families:
    case Node::roles:
    case Node::roleLevels:
    case Node::skills:
    case Node::allRolePairs:
    case Node::pairs:
        return {};
    }
    assert(false);
    return {};
}

FrameworkMember itemOf(FrameworkNode node) noexcept {
    switch (node) {
    case Node::importance:
        return optional({}, Field::none, Shape::choice);
    case Node::expectations:
        return optional({}, Field::none, Shape::expectation);
    case Node::skillLevels:
        return optional({}, Field::none, Shape::statements, Node::texts);
    case Node::translations:
        return optional({}, Field::none, Shape::translation);
    case Node::languages:
        return optional({}, Field::languages, Shape::tag);
    case Node::words:
        return optional({}, Field::none, Shape::word);
    case Node::texts:
        return optional({}, Field::none, Shape::text);
    case Node::succeeds:
        return optional({}, Field::succeeds, Shape::id);
    case Node::proficiencies:
        return optional({}, Field::none, Shape::object, Node::proficiency);
    case Node::families:
        return optional({}, Field::none, Shape::object, Node::family);
    case Node::roles:
        return optional({}, Field::none, Shape::object, Node::role);
    case Node::roleLevels:
        return optional({}, Field::none, Shape::object, Node::roleLevel);
    case Node::skills:
        return optional({}, Field::none, Shape::object, Node::skill);
    case Node::allRolePairs:
        return optional({}, Field::none, Shape::object, Node::rolePairs);
    case Node::pairs:
        return optional({}, Field::none, Shape::object, Node::pair);
    case Node::none:
    case Node::root:
    case Node::source:
    case Node::licence:
    case Node::proficiency:
    case Node::family:
    case Node::role:
    case Node::roleLevel:
    case Node::skill:
    case Node::rolePairs:
    case Node::pair:
        return {};
    }
    assert(false);
    return {};
}

} // namespace waymark
