#include "core/pathway/gap.h"

#include "core/pathway/latest_ratings.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace waymark {

namespace {

// *Not yet* stands one level below the first of the scale.
constexpr int notYetRank = -1;

GapState stateOf(const GapRow& row) {
    using Kind = Expectation::Kind;
    if (row.expected.kind() == Kind::notSpecified)
        return GapState::notSpecified;
    if (row.expected.kind() == Kind::notAskedFor)
        return GapState::notAskedFor;
    if (row.rating == nullptr)
        return GapState::unrated;
    switch (row.rating->answer) {
    case Answer::notSure:
        return GapState::notSure;
    case Answer::notApplicable:
        return GapState::notApplicable;
    case Answer::notYet:
    case Answer::proficiency:
        break;
    }
    if (!row.gap)
        return GapState::unrated;
    return *row.gap > 0 ? GapState::below : *row.gap < 0 ? GapState::above : GapState::met;
}

std::optional<int> ratedNumber(const GapRow& row) {
    if (row.rating != nullptr && row.rating->answer == Answer::notYet)
        return notYetRank;
    return row.rated ? std::optional(static_cast<int>(*row.rated)) : std::nullopt;
}

std::vector<StepLevel> levelsBetween(const Skill& skill, int mine, ProficiencyRank expected) {
    std::vector<StepLevel> levels;
    SentenceSet said;
    for (int rank = 0; rank <= static_cast<int>(expected); ++rank) {
        const SkillLevel& level = skill.levels[static_cast<std::size_t>(rank)];
        StepLevel way{ProficiencyRank(static_cast<std::uint8_t>(rank)), level.state, {}};
        for (const LocalizedText& text : level.statements)
            way.statements.push_back({text, said.insert(text)});
        if (rank > mine)
            levels.push_back(std::move(way));
    }
    return levels;
}

std::uint32_t& countOf(GapCounts& counts, GapState state) {
    switch (state) {
    case GapState::met:
        return counts.met;
    case GapState::above:
        return counts.above;
    case GapState::below:
        return counts.below;
    case GapState::unrated:
        return counts.unrated;
    case GapState::notSure:
        return counts.notSure;
    case GapState::notApplicable:
        return counts.notApplicable;
    case GapState::notAskedFor:
        return counts.notAskedFor;
    case GapState::notSpecified:
        break;
    }
    return counts.notSpecified;
}

class GapMaker {
public:
    GapMaker(const Record& record, const Framework& framework, const GapOptions& options)
        : m_framework(framework)
        , m_rater(options.rater)
        , m_index(options.until ? nullptr : options.ratings) {
        if (m_index == nullptr)
            m_ratings.emplace(record, options.rater, options.until);
    }

    GapRow row(RoleIndex role, SkillIndex index, Expectation expected) const {
        const Skill& skill = m_framework.skill(index);
        GapRow row;
        row.skill = index;
        row.expected = expected;
        row.importance = m_framework.importance(role, index);
        row.rating = latest(skill.id);
        if (row.rating != nullptr) {
            row.rated = rankOf(*row.rating, m_framework);
            row.toConfirm = isToConfirm(*row.rating);
        }
        const std::optional<int> number = ratedNumber(row);
        if (expected.isProficiency() && number)
            row.gap = static_cast<int>(expected.rank()) - *number;
        row.state = stateOf(row);
        if (row.state == GapState::below || row.state == GapState::unrated || row.state == GapState::notSure)
            row.missing = levelsBetween(skill, number.value_or(notYetRank), expected.rank());
        return row;
    }

    [[nodiscard]] bool isRated(SkillIndex index) const { return latest(m_framework.skill(index).id) != nullptr; }

private:
    [[nodiscard]] const RatingEntry* latest(const SkillId& skill) const {
        return m_index != nullptr ? m_index->latest(skill, m_rater) : m_ratings->of(skill);
    }

    const Framework& m_framework;
    Rater m_rater;
    const RatingIndex* m_index;
    std::optional<LatestRatings> m_ratings; // where there is no index
};

} // namespace

Result<Gap> gapTo(const Record& record, const Framework& framework, RoleLevelIndex target, const GapOptions& options) {
    if (const auto same = checkSameEdition(record, framework); !same)
        return std::unexpected(same.error());
    const RoleLevel& level = framework.roleLevel(target);
    const GapMaker maker(record, framework, options);
    Gap gap;
    gap.target = target;
    gap.rater = options.rater;
    gap.skillsKnown = level.expectationsKnown;
    for (const SkillExpectation& named : level.expectations)
        gap.rows.push_back(maker.row(level.role, named.skill, named.expectation));
    // Where nothing is known of the role level, nobody can say that it does not ask for a skill.
    const Expectation other = level.expectationsKnown ? Expectation::notAskedFor() : Expectation::notSpecified();
    for (std::uint32_t i = 0; i < framework.skills().size(); ++i) {
        const auto skill = SkillIndex(i);
        const bool isAsked = framework.expectation(target, skill).kind() != Expectation::Kind::notAskedFor;
        if (!isAsked && maker.isRated(skill))
            gap.rows.push_back(maker.row(level.role, skill, other));
    }
    for (const GapRow& row : gap.rows)
        ++countOf(gap.counts, row.state);
    return gap;
}

void sortByGap(std::vector<GapRow>& rows) {
    std::ranges::stable_sort(rows, std::ranges::greater(),
                             [](const GapRow& row) { return row.gap.value_or(std::numeric_limits<int>::min()); });
}

} // namespace waymark
