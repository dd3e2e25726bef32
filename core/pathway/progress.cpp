#include "core/pathway/progress.h"

#include "core/pathway/latest_ratings.h"

#include <algorithm>
#include <iterator>

namespace waymark {

namespace {

bool isKnown(const RatingEntry& rating, const Framework& framework) {
    return rating.answer != Answer::proficiency || rankOf(rating, framework).has_value();
}

} // namespace

bool RatingProgress::isLeft(SkillIndex skill) const {
    return std::ranges::find(unrated, skill) != unrated.end() || std::ranges::find(toConfirm, skill) != toConfirm.end();
}

std::vector<SkillIndex> skillsToRate(const Framework& framework, RoleLevelIndex roleLevel) {
    const RoleLevel& level = framework.roleLevel(roleLevel);
    std::vector<SkillIndex> skills;
    for (const SkillExpectation& named : level.expectations)
        skills.push_back(named.skill);
    if (!level.expectationsKnown) {
        for (std::uint32_t i = 0; i < framework.skills().size(); ++i) {
            if (std::ranges::find(skills, SkillIndex(i)) == skills.end())
                skills.push_back(SkillIndex(i));
        }
    }
    return skills;
}

RatingProgress ratingProgress(const RatingIndex& ratings, const Framework& framework,
                              std::span<const SkillIndex> skills, const ProgressOptions& options) {
    RatingProgress progress;
    progress.skills.assign(skills.begin(), skills.end());
    for (const SkillIndex skill : skills) {
        const RatingEntry* rating = ratings.latest(framework.skill(skill).id, options.rater);
        if (rating == nullptr || !isKnown(*rating, framework) || rating->at < options.since)
            progress.unrated.push_back(skill);
        else if (isToConfirm(*rating))
            progress.toConfirm.push_back(skill);
        else if (rating->answer == Answer::notSure)
            progress.notSure.push_back(skill);
        else
            progress.rated.push_back(skill);
    }
    return progress;
}

Result<RatingProgress> ratingProgress(const Record& record, const Framework& framework, RoleLevelIndex roleLevel,
                                      const ProgressOptions& options) {
    if (const auto same = checkSameEdition(record, framework); !same)
        return std::unexpected(same.error());
    return ratingProgress(RatingIndex(record.ratings), framework, skillsToRate(framework, roleLevel), options);
}

std::optional<SkillIndex> nextToRate(const RatingProgress& progress, std::optional<SkillIndex> after) {
    const auto& skills = progress.skills;
    const auto isLeft = [&](SkillIndex skill) { return progress.isLeft(skill); };
    auto begin = skills.begin();
    if (after) {
        begin = std::ranges::find(skills, *after);
        if (begin != skills.end())
            ++begin;
    }
    auto found = std::find_if(begin, skills.end(), isLeft);
    if (found == skills.end()) {
        found = std::find_if(skills.begin(), begin, isLeft);
        if (found == begin)
            return std::nullopt;
    }
    return *found;
}

RatingRound ratingRound(const RatingIndex& ratings, const RatingProgress& progress, const Framework& framework,
                        const ProgressOptions& options) {
    RatingRound round{.began = options.since, .finished = {}, .before = {}};
    bool allBefore = !progress.skills.empty();
    std::optional<Moment> finished;
    const auto counts = [&](const RatingEntry* entry) {
        return entry->rater == options.rater && isKnown(*entry, framework);
    };
    for (const SkillIndex skill : progress.skills) {
        // They are in the order of their dates: nobody goes through twenty years of them for each letter that is typed.
        const auto entries = ratings.entries(framework.skill(skill).id);
        const auto since = std::ranges::lower_bound(entries, options.since.value_or(Moment::min()), {},
                                                    [](const RatingEntry* entry) { return entry->at; });
        const auto first = std::find_if(since, entries.end(), counts);
        if (first != entries.end())
            finished = std::max(finished, std::optional((*first)->at));
        const auto last =
            std::find_if(std::reverse_iterator(options.since ? since : entries.end()), entries.rend(), counts);
        if (last != entries.rend())
            round.before = std::max(round.before, std::optional((*last)->at));
        else
            allBefore = false;
    }
    if (progress.left() == 0)
        round.finished = finished;
    if (!allBefore)
        round.before.reset();
    return round;
}

} // namespace waymark
