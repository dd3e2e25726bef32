// A framework while its file is read: what is known of it, and what can only be settled when all of the file was seen.
#pragma once

#include "core/framework/framework.h"
#include "core/json/json_report.h"
#include "core/text/word_index.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark {

// The ids of one kind of thing. A member of a JSON object may stand before the one that it depends on, so ids are numbered as
// they are met, whether they are named or defined there.
class IdRegister {
public:
    // The id's number; the same text has the same number.
    std::uint32_t number(std::string_view id) { return grow(m_ids.add(id)); }

    // Says that `id` is that of the item at `position`. The offset of the first definition if there was one already.
    std::optional<std::size_t> define(std::string_view id, std::size_t position, std::size_t offset);

    [[nodiscard]] std::optional<std::uint32_t> position(std::uint32_t number) const {
        const std::uint32_t position = m_definitions[number].position;
        return position == undefined ? std::nullopt : std::optional(position);
    }

    [[nodiscard]] std::string_view id(std::uint32_t number) const { return m_ids.word(number); }

private:
    static constexpr std::uint32_t undefined = std::numeric_limits<std::uint32_t>::max();

    struct Definition {
        std::uint32_t position = undefined;
        std::size_t offset = 0;
    };

    std::uint32_t grow(std::pair<std::uint32_t, bool> added) {
        if (added.second)
            m_definitions.emplace_back();
        return added.first;
    }

    WordIndex m_ids;
    std::vector<Definition> m_definitions;
};

struct FrameworkDraft {
    // The id with `number` is named at `offset` by the item at `from`.
    struct Reference {
        std::size_t from;
        std::uint32_t number;
        std::size_t offset;
    };

    // A proficiency named by expectation number `expectation` of the file, before the scale was known.
    struct LateExpectation {
        std::size_t expectation;
        std::string_view proficiency;
        std::size_t offset;
    };

    struct NamedSkillLevel {
        std::string_view proficiency;
        std::size_t offset;
        SkillLevel level;
    };

    // The levels of a skill that stands before the scale.
    struct LateSkill {
        std::size_t skill;
        std::size_t offset;
        std::vector<NamedSkillLevel> levels;
    };

    // A text with translations that stands before the languages.
    struct LateText {
        TextTable* table;
        std::size_t offset;
    };

    using Importance = std::pair<SkillIndex, SkillImportance>;

    FrameworkDraft() : plainTexts(parts.arena.make(TextTable{})) {}

    FrameworkParts parts;
    TextTable* plainTexts; // what all texts of one language share

    IdRegister proficiencies;
    IdRegister families;
    IdRegister roles;
    IdRegister roleLevels;
    IdRegister skills;

    // The list was gone through to its end, so that what it does not hold is not there.
    bool languagesKnown = false;
    bool scaleKnown = false;
    bool familiesKnown = false;
    bool rolesKnown = false;
    bool skillsKnown = false;

    std::vector<Reference> familiesOfRoles;
    std::vector<Reference> rolesOfPairs; // from: twice the position of the pairs, one more for the second role
    // Until it is settled a SkillIndex here is the skill's number in the register.
    std::vector<std::span<SkillExpectation>> expectations;
    std::vector<std::size_t> expectationOffsets;
    std::vector<std::span<Importance>> importances;
    std::vector<std::size_t> importanceOffsets;
    std::vector<LateExpectation> lateExpectations;
    std::vector<LateSkill> lateSkills;
    std::vector<LateText> lateTexts;
};

// The expectation that a proficiency's id, or "not-specified", stands for, once the scale is known. If it is neither it is
// reported and *not specified* is given.
[[nodiscard]] Expectation expectationOf(FrameworkDraft& draft, std::string_view skill, std::string_view word,
                                        std::size_t offset, JsonReport& report);

// Puts the levels of a skill in the order of the scale, once that is known.
void settleSkillLevels(FrameworkDraft& draft, std::size_t skill, std::size_t offset,
                       std::span<const FrameworkDraft::NamedSkillLevel> levels, JsonReport& report);

// Gives a text with translations its default language, once that is known.
void settleText(FrameworkDraft& draft, TextTable& table, std::size_t offset, JsonReport& report);

// Turns the numbers of ids into positions, settles what stood before the scale and the languages, and reports every id that
// is named and not there.
void settle(FrameworkDraft& draft, JsonReport& report);

} // namespace waymark
