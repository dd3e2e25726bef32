// Which members the parts of a framework file have, and what stands in each: the format as a table.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace waymark {

// The objects and lists of the file. Two that look alike but are told apart by what is done with them are two.
enum class FrameworkNode : std::uint8_t {
    none,
    // Objects with named members.
    root,
    source,
    licence,
    proficiency,
    family,
    role,
    roleLevel,
    skill,
    rolePairs,
    pair,
    // Objects whose keys are ids or language tags.
    importance,
    expectations,
    skillLevels,
    translations,
    // Lists.
    languages,
    words,
    texts,
    succeeds,
    proficiencies,
    families,
    roles,
    roleLevels,
    skills,
    allRolePairs,
    pairs,
};

// What a value must be.
enum class FrameworkShape : std::uint8_t {
    ignored, // anything
    format, // "waymark-framework"
    version, // a whole number from 1
    id, // a string of the form of an id
    reference, // a string: the id of something else in the file
    word, // a string that is not empty
    date, // YYYY, YYYY-MM or YYYY-MM-DD
    tag, // a language tag
    text, // a string that is not empty, or a language map
    translation, // a string that is not empty, in a language map
    choice, // one of a few words
    expectation, // a proficiency's id or "not-specified"
    statements, // a list of texts, or a word that says why there is none
    object,
    list,
};

// Each member by its place in the file; the parts that it is stored to are chosen by it.
enum class FrameworkField : std::uint8_t {
    none,
    id,
    name,
    title,
    edition,
    editionDate,
    publisher,
    source,
    licence,
    url,
    attribution,
    languages,
    summary,
    notes,
    succeeds,
    definition,
    aliases,
    family,
    purpose,
    scope,
    grades,
    responsibilities,
    group,
    description,
    levels,
    subject,
    first,
    second,
};

struct FrameworkMember {
    std::string_view name;
    FrameworkField field = FrameworkField::none;
    FrameworkShape shape = FrameworkShape::ignored;
    FrameworkNode node = FrameworkNode::none; // of an object or list
    bool isRequired = false;
};

// The members of an object with named members, in the order in which they are usually written; none for other nodes.
[[nodiscard]] std::span<const FrameworkMember> membersOf(FrameworkNode node) noexcept;

// What each value of a list, or of an object without named members, must be.
[[nodiscard]] FrameworkMember itemOf(FrameworkNode node) noexcept;

} // namespace waymark
