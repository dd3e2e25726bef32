#include "core/pathway/latest_ratings.h"

#include <cstddef>
#include <unordered_set>

namespace waymark {

LatestRatings::LatestRatings(const Record& record, Rater rater, std::optional<Moment> until) {
    for (const RatingEntry& entry : record.ratings) {
        if (entry.rater == rater && (!until || entry.at <= *until))
            look(entry);
    }
}

LatestRatings::LatestRatings(const Record& record, Rater rater, const Snapshot& snapshot) {
    if (snapshot.ratings.empty()) {
        *this = LatestRatings(record, rater, snapshot.at);
        return;
    }
    std::unordered_set<EntryId> shown(snapshot.ratings.begin(), snapshot.ratings.end());
    // A confirmation names the same origin; it was said later, and does not belong here.
    const auto stands = [&](const RatingEntry& entry) {
        return shown.contains(entry.id) ||
               (entry.carriedOver && entry.at <= snapshot.at && shown.contains(entry.carriedOver->entry));
    };
    // What was carried over more than once is found step by step, in whatever order the editions stand.
    for (std::size_t known = 0; known != shown.size();) {
        known = shown.size();
        for (const EarlierEdition& edition : record.earlier) {
            for (const RatingEntry& entry : edition.ratings) {
                if (stands(entry))
                    shown.insert(entry.id);
            }
        }
    }
    for (const RatingEntry& entry : record.ratings) {
        if (entry.rater == rater && stands(entry))
            look(entry);
    }
}

void LatestRatings::look(const RatingEntry& entry) {
    const RatingEntry*& latest = m_bySkill[entry.skill];
    if (latest == nullptr || entry.at >= latest->at)
        latest = &entry;
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
