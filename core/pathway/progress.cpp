#include "core/pathway/progress.h"

#include "core/pathway/latest_ratings.h"

#include <algorithm>

namespace waymark {

Result<RatingProgress> ratingProgress(const Record& record, const Framework& framework, RoleLevelIndex roleLevel,
                                      Rater rater) {
    if (const auto same = checkSameEdition(record, framework); !same)
        return std::unexpected(same.error());
    const LatestRatings ratings(record, rater);
    RatingProgress progress;
    for (const SkillExpectation& named : framework.roleLevel(roleLevel).expectations) {
        const RatingEntry* rating = ratings.of(framework.skill(named.skill).id);
        const bool isKnownLevel =
            rating != nullptr && (rating->answer != Answer::proficiency || rankOf(*rating, framework).has_value());
        if (!isKnownLevel)
            progress.unrated.push_back(named.skill);
        else if (isToConfirm(*rating))
            progress.toConfirm.push_back(named.skill);
        else if (rating->answer == Answer::notSure)
            progress.notSure.push_back(named.skill);
        else
            progress.rated.push_back(named.skill);
    }
    return progress;
}

std::optional<SkillIndex> nextToRate(const RatingProgress& progress, const Framework& framework,
                                     RoleLevelIndex roleLevel, std::optional<SkillIndex> after) {
    const auto skills = framework.roleLevel(roleLevel).expectations;
    const auto isOpen = [&](const SkillExpectation& named) {
        return std::ranges::find(progress.unrated, named.skill) != progress.unrated.end() ||
               std::ranges::find(progress.toConfirm, named.skill) != progress.toConfirm.end();
    };
    auto begin = skills.begin();
    if (after) {
        begin = std::ranges::find(skills, *after, &SkillExpectation::skill);
        if (begin != skills.end())
            ++begin;
    }
    auto found = std::find_if(begin, skills.end(), isOpen);
    if (found == skills.end()) {
        found = std::find_if(skills.begin(), begin, isOpen);
        if (found == begin)
            return std::nullopt;
    }
    return found->skill;
}

} // namespace waymark
