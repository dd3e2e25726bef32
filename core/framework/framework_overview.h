// A framework in figures: how much there is of everything, and what it leaves open.
#pragma once

#include "core/framework/framework.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace waymark {

struct SkillAtLevel {
    SkillIndex skill{};
    ProficiencyRank rank{};

    friend bool operator==(const SkillAtLevel&, const SkillAtLevel&) = default;
};

struct OpenExpectation {
    RoleLevelIndex roleLevel{};
    SkillIndex skill{};

    friend bool operator==(const OpenExpectation&, const OpenExpectation&) = default;
};

struct FrameworkOverview {
    std::size_t roles = 0;
    std::size_t roleLevels = 0;
    std::size_t skills = 0;
    std::size_t statements = 0;
    std::size_t expectations = 0; // with a proficiency

    // What is open, each in the framework's order.
    std::vector<SkillAtLevel> notDefined; // the source says that the level is not defined
    std::vector<SkillAtLevel> notSpecified; // the source does not give the statements
    std::vector<OpenExpectation> expectationsNotSpecified;
    std::vector<RoleLevelIndex> withoutExpectations; // nothing is known about the skills of the role level
    std::vector<RoleLevelIndex> withoutGrades;
    std::vector<RoleLevelIndex> withoutScope;
    std::vector<RoleLevelIndex> withoutResponsibilities; // neither of its own nor of its role
    std::vector<SkillIndex> withoutDescription;
};

[[nodiscard]] FrameworkOverview overviewOf(const Framework& framework);

// The skills by name in the reader's language, as a register has them: case and diacritics do not count.
[[nodiscard]] std::vector<SkillIndex> skillsByName(const Framework& framework, const LanguageOrder& languages);

} // namespace waymark
