// The ratings of a record by skill, for whoever asks more than once: latestRating() goes through all of them.
#pragma once

#include "core/record/record.h"

#include <array>
#include <span>
#include <unordered_map>
#include <vector>

namespace waymark {

// Points into the record's ratings: to be made anew when they change.
class RatingIndex {
public:
    explicit RatingIndex(std::span<const RatingEntry> ratings);

    // As latestRating().
    [[nodiscard]] const RatingEntry* latest(const SkillId& skill, Rater rater = Rater::self) const;

    // All entries about a skill, of every rater, from the oldest to the newest; those of one moment in the order of entering.
    [[nodiscard]] std::span<const RatingEntry* const> entries(const SkillId& skill) const;

private:
    struct SkillRatings {
        std::vector<const RatingEntry*> byDate;
        std::array<const RatingEntry*, 3> latest{}; // by rater
    };

    std::unordered_map<SkillId, SkillRatings> m_bySkill;
};

} // namespace waymark
