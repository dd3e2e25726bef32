// How far somebody is in rating skills: in the first run through them, and in each later round.
#pragma once

#include "core/base/error.h"
#include "core/framework/framework.h"
#include "core/record/rating_index.h"
#include "core/record/record.h"

#include <optional>
#include <span>
#include <vector>

namespace waymark {

struct ProgressOptions {
    Rater rater = Rater::self;
    std::optional<Moment> since; // when the round began: older answers do not count; nothing: any answer does
};

// Every skill of the run stands in exactly one of the lists, in the order of the run.
struct RatingProgress {
    std::vector<SkillIndex> skills; // all of them
    std::vector<SkillIndex> rated; // a level, *not yet* or *not applicable*
    std::vector<SkillIndex> notSure;
    std::vector<SkillIndex> toConfirm; // carried over from another edition and not confirmed
    std::vector<SkillIndex> unrated;

    [[nodiscard]] std::size_t total() const noexcept { return skills.size(); }

    // Not sure does count as answered.
    [[nodiscard]] bool isLeft(SkillIndex skill) const;

    [[nodiscard]] std::size_t left() const noexcept { return toConfirm.size() + unrated.size(); }
};

// The skills of a run through a role level, in the order in which they are shown: those that it names, and every skill of the
// framework where nothing is known about what it asks for.
[[nodiscard]] std::vector<SkillIndex> skillsToRate(const Framework& framework, RoleLevelIndex roleLevel);

[[nodiscard]] RatingProgress ratingProgress(const RatingIndex& ratings, const Framework& framework,
                                            std::span<const SkillIndex> skills, const ProgressOptions& options = {});

// Of a run through a role level. Error: editionsMixed.
[[nodiscard]] Result<RatingProgress> ratingProgress(const Record& record, const Framework& framework,
                                                    RoleLevelIndex roleLevel, const ProgressOptions& options = {});

// The skill to go to after `after`: the next one in order that is left, then from the beginning; nothing if none is. Without
// `after` the first one.
[[nodiscard]] std::optional<SkillIndex> nextToRate(const RatingProgress& progress,
                                                   std::optional<SkillIndex> after = std::nullopt);

// When the skills were rated. Days to tell somebody, not a record of who sat down when.
struct RatingRound {
    std::optional<Moment> began; // of ProgressOptions
    std::optional<Moment> finished; // when the last skill got its first answer of this round; nothing: some are left
    std::optional<Moment> before; // the last answer before the round (without one: of all), if each skill had one
};

[[nodiscard]] RatingRound ratingRound(const RatingIndex& ratings, const RatingProgress& progress,
                                      const Framework& framework, const ProgressOptions& options = {});

} // namespace waymark
