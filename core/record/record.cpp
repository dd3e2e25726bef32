#include "core/record/record.h"

namespace waymark {

const RatingEntry* latestRating(const Record& record, const SkillId& skill, Rater rater) {
    const RatingEntry* latest = nullptr;
    for (const RatingEntry& entry : record.ratings) {
        if (entry.rater == rater && entry.skill == skill && (latest == nullptr || entry.at >= latest->at))
            latest = &entry;
    }
    return latest;
}

} // namespace waymark
