#include "core/pathway/latest_ratings.h"

namespace waymark {

LatestRatings::LatestRatings(const Record& record, Rater rater, std::optional<Moment> until) {
    for (const RatingEntry& entry : record.ratings) {
        if (entry.rater != rater || (until && entry.at > *until))
            continue;
        const RatingEntry*& latest = m_bySkill[entry.skill];
        if (latest == nullptr || entry.at >= latest->at)
            latest = &entry;
    }
}

const RatingEntry* LatestRatings::of(const SkillId& skill) const {
    const auto found = m_bySkill.find(skill);
    return found == m_bySkill.end() ? nullptr : found->second;
}

std::optional<ProficiencyRank> rankOf(const RatingEntry& rating, const Framework& framework) {
    return rating.answer == Answer::proficiency ? framework.find(rating.proficiency) : std::nullopt;
}

bool isToConfirm(const RatingEntry& rating) noexcept {
    return rating.carriedOver && !rating.carriedOver->confirmed;
}

Result<void> checkSameEdition(const Record& record, const Framework& framework) {
    if (record.framework.id != framework.id())
        return std::unexpected(makeError(ErrorCode::editionsMixed, {record.framework.id.str(), framework.id().str()}));
    return {};
}

} // namespace waymark
