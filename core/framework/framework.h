// A role framework: roles and their role levels, skills, the proficiency scale, and what each role level asks for.
#pragma once

#include "core/base/arena.h"
#include "core/base/ids.h"
#include "core/text/localized_text.h"

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace waymark {

// Positions in a Framework's lists. Only meaningful together with that framework.
enum class SkillIndex : std::uint32_t {};
enum class RoleLevelIndex : std::uint32_t {};
enum class RoleIndex : std::uint32_t {};

// Position on the ordered proficiency scale, 0 the lowest. Ordinal: ranks may be compared and counted, never averaged.
enum class ProficiencyRank : std::uint8_t {};

// What a role level asks for in a skill.
class Expectation {
public:
    enum class Kind : std::uint8_t {
        notAskedFor, // the framework does not name the skill for the role level
        notSpecified, // the skill is named, the level is not published
        proficiency,
    };

    constexpr Expectation() = default; // not asked for

    [[nodiscard]] static constexpr Expectation notAskedFor() noexcept { return {}; }

    [[nodiscard]] static constexpr Expectation notSpecified() noexcept { return Expectation(Kind::notSpecified, {}); }

    [[nodiscard]] static constexpr Expectation at(ProficiencyRank rank) noexcept {
        return Expectation(Kind::proficiency, rank);
    }

    [[nodiscard]] constexpr Kind kind() const noexcept { return m_kind; }

    [[nodiscard]] constexpr bool isProficiency() const noexcept { return m_kind == Kind::proficiency; }

    // Only meaningful if isProficiency().
    [[nodiscard]] constexpr ProficiencyRank rank() const noexcept { return m_rank; }

    friend constexpr bool operator==(Expectation, Expectation) = default;

private:
    constexpr Expectation(Kind kind, ProficiencyRank rank) noexcept : m_kind(kind), m_rank(rank) {}

    Kind m_kind = Kind::notAskedFor;
    ProficiencyRank m_rank{};
};

struct Proficiency {
    ProficiencyId id;
    LocalizedText name;
    LocalizedText definition; // empty: not specified
    std::span<const std::string_view> aliases;
};

struct Family {
    FamilyId id;
    LocalizedText name;
};

// A skill at one proficiency.
struct SkillLevel {
    enum class State : std::uint8_t {
        defined, // there are statements
        notDefined, // the source says that the level is not defined
        notSpecified, // the source does not give the statements
    };

    State state = State::notSpecified;
    std::span<const LocalizedText> statements; // each reads on from "You can:"; empty unless defined
};

struct Skill {
    SkillId id;
    LocalizedText name;
    LocalizedText group; // empty: none
    LocalizedText description; // empty: not specified
    std::span<const std::string_view> aliases;
    std::span<const SkillLevel> levels; // one for each proficiency, in order
};

struct SkillExpectation {
    SkillIndex skill{};
    Expectation expectation;
};

enum class SkillImportance : std::uint8_t { notSpecified, critical, desired };

struct RoleLevel {
    RoleLevelId id;
    LocalizedText name;
    LocalizedText purpose; // one line; empty: not specified
    LocalizedText scope; // empty: not specified
    std::span<const std::string_view> aliases;
    std::span<const std::string_view> grades; // empty: not specified
    std::span<const LocalizedText> responsibilities;
    std::span<const SkillExpectation> expectations; // in the order in which they are shown
    bool expectationsKnown = false; // false: nothing is known about the skills of this role level
    RoleIndex role{};
    std::uint32_t order = 0; // within its role, 0 the most junior
};

struct Role {
    RoleId id;
    FamilyId family;
    LocalizedText name;
    LocalizedText purpose; // empty: not specified
    std::span<const std::string_view> aliases;
    std::span<const LocalizedText> responsibilities; // shared by all of its levels
    std::span<const RoleLevelIndex> levels; // from junior to senior
    std::span<const std::pair<SkillIndex, SkillImportance>> importance;
};

struct ResponsibilityPair {
    LocalizedText subject;
    LocalizedText first;
    LocalizedText second;
};

struct ResponsibilityPairs {
    RoleIndex first{};
    RoleIndex second{};
    std::span<const ResponsibilityPair> pairs;
};

struct Licence {
    std::string id; // SPDX where there is one; empty: none
    std::string name;
    std::string url; // empty: none
};

// What a framework says about itself.
struct FrameworkInfo {
    FrameworkId id;
    LocalizedText title;
    std::string edition;
    std::string editionDate; // YYYY, YYYY-MM or YYYY-MM-DD; empty: not specified
    std::string publisher;
    std::string sourceTitle;
    std::string sourceUrl; // empty: none
    Licence licence;
    std::string attribution;
    std::vector<std::string> languages; // the first is the default
    LocalizedText summary;
    std::vector<LocalizedText> notes;
    std::vector<FrameworkId> succeeds;
};

// The parts of a framework while they are put together by a reader or an importer. Every text and list lies in `arena`.
struct FrameworkParts {
    Arena arena;
    FrameworkInfo info;
    std::vector<Proficiency> proficiencies; // ascending
    std::vector<Family> families;
    std::vector<Role> roles;
    std::vector<RoleLevel> roleLevels; // those of one role stand together, from junior to senior
    std::vector<Skill> skills;
    std::vector<ResponsibilityPairs> responsibilityPairs;
};

// Never changes after it was made; views and pointers that it gives live as long as it does. Shared by whoever shows it.
class Framework {
public:
    // The parts are whole and agree with one another (a reader's findings have no errors); asserted.
    explicit Framework(FrameworkParts parts);

    Framework(const Framework&) = delete;
    Framework& operator=(const Framework&) = delete;

    [[nodiscard]] const FrameworkInfo& info() const noexcept { return m_parts.info; }

    [[nodiscard]] const FrameworkId& id() const noexcept { return m_parts.info.id; }

    [[nodiscard]] std::span<const Proficiency> proficiencies() const noexcept { return m_parts.proficiencies; }

    [[nodiscard]] std::span<const Family> families() const noexcept { return m_parts.families; }

    [[nodiscard]] std::span<const Role> roles() const noexcept { return m_parts.roles; }

    [[nodiscard]] std::span<const RoleLevel> roleLevels() const noexcept { return m_parts.roleLevels; }

    [[nodiscard]] std::span<const Skill> skills() const noexcept { return m_parts.skills; }

    [[nodiscard]] std::span<const ResponsibilityPairs> responsibilityPairs() const noexcept {
        return m_parts.responsibilityPairs;
    }

    [[nodiscard]] const Skill& skill(SkillIndex index) const;
    [[nodiscard]] const RoleLevel& roleLevel(RoleLevelIndex index) const;
    [[nodiscard]] const Role& role(RoleIndex index) const;
    [[nodiscard]] const Proficiency& proficiency(ProficiencyRank rank) const;

    [[nodiscard]] SkillIndex indexOf(const Skill& skill) const noexcept;
    [[nodiscard]] RoleLevelIndex indexOf(const RoleLevel& roleLevel) const noexcept;
    [[nodiscard]] RoleIndex indexOf(const Role& role) const noexcept;

    // By id; nullptr if there is none. An alias is not an id.
    [[nodiscard]] const Skill* find(const SkillId& id) const;
    [[nodiscard]] const RoleLevel* find(const RoleLevelId& id) const;
    [[nodiscard]] const Role* find(const RoleId& id) const;
    [[nodiscard]] std::optional<ProficiencyRank> find(const ProficiencyId& id) const;

    [[nodiscard]] Expectation expectation(RoleLevelIndex roleLevel, SkillIndex skill) const;
    [[nodiscard]] SkillImportance importance(RoleIndex role, SkillIndex skill) const;

    // The role levels that name the skill, in the framework's order.
    [[nodiscard]] std::span<const RoleLevelIndex> roleLevelsThatName(SkillIndex skill) const;

    // The next role level up or down within the same role; nothing at the end of the ladder.
    [[nodiscard]] std::optional<RoleLevelIndex> next(RoleLevelIndex roleLevel) const;
    [[nodiscard]] std::optional<RoleLevelIndex> previous(RoleLevelIndex roleLevel) const;

private:
    FrameworkParts m_parts;
    std::unordered_map<std::string_view, std::uint32_t> m_skillsById;
    std::unordered_map<std::string_view, std::uint32_t> m_roleLevelsById;
    std::unordered_map<std::string_view, std::uint32_t> m_rolesById;
    std::vector<RoleLevelIndex> m_namedBy; // for each skill in turn
    std::vector<std::uint32_t> m_namedByStart; // where a skill's part begins; one more than there are skills
};

using FrameworkPtr = std::shared_ptr<const Framework>;

} // namespace waymark
