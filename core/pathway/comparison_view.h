// A comparison as somebody looks at it: role levels and their own ratings as columns, grouped, sorted and filtered.
#pragma once

#include "core/pathway/compare.h"
#include "core/record/record.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace waymark {

// What a column says about a skill.
struct ComparisonCell {
    enum class Kind : std::uint8_t {
        level, // at `rank`
        notAskedFor,
        notSpecified,
        notYet, // rated below the first level
        notApplicable,
        notSure,
        notRated,
    };

    Kind kind = Kind::notAskedFor;
    ProficiencyRank rank{}; // only if it is a level

    [[nodiscard]] static ComparisonCell of(Expectation expectation) noexcept;
    // nullptr: not rated. A proficiency that the framework does not have is not rated either.
    [[nodiscard]] static ComparisonCell of(const RatingEntry* rating, const Framework& framework);

    // A skill that is not rated, or of which somebody is not sure, says nothing that could differ.
    [[nodiscard]] bool saysSomething() const noexcept { return kind != Kind::notRated && kind != Kind::notSure; }

    friend bool operator==(ComparisonCell, ComparisonCell) = default;
};

struct ComparisonLine {
    SkillIndex skill{};
    std::vector<ComparisonCell> cells; // one for each column: the role levels in their order, then the ratings
    bool differs = false; // two columns that say something say different things
    int difference = 0; // between the lowest and the highest level, in steps; *not asked for* lies below the first

    friend bool operator==(const ComparisonLine&, const ComparisonLine&) = default;
};

// All skills of a comparison in the framework's order. Takes time by the skills that the role levels name, never by the
// size of the framework.
//
// A role level about whose skills nothing is known says *not specified* throughout. That, *not rated* and *not sure* say
// nothing, so they make no difference.
struct ComparisonView {
    std::vector<RoleLevelIndex> levels;
    bool withRatings = false; // then the last column is the ratings
    std::vector<ComparisonLine> lines;

    [[nodiscard]] std::size_t columnCount() const noexcept { return levels.size() + (withRatings ? 1 : 0); }

    [[nodiscard]] std::size_t differing() const noexcept; // how many lines differ
};

// `ratings` may be nullptr: no such column. Ratings of another framework are found by the skills' ids.
[[nodiscard]] ComparisonView viewComparison(const Framework& framework, std::span<const RoleLevelIndex> levels,
                                            const Record* ratings);

enum class ComparisonOrder : std::uint8_t { framework, name, difference };

struct ComparisonFilter {
    bool onlyDifferences = false;
    std::optional<RoleLevelIndex> askedForBy = {}; // only what this role level names
    std::string text = {}; // every word of it stands in the skill's name, group or statements at a level in view
    ComparisonOrder order = ComparisonOrder::framework;
    bool grouped = true; // skills of one group stand together; hiding lines does not move the groups
};

// Positions in view.lines, as they are to be shown. Names are compared folded, in the first language of `languages`.
[[nodiscard]] std::vector<std::size_t> arrangeComparison(const Framework& framework, const ComparisonView& view,
                                                         const ComparisonFilter& filter,
                                                         const LanguageOrder& languages);

} // namespace waymark
