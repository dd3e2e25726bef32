#include "core/record/rating_index.h"

#include <algorithm>
#include <cstddef>

namespace waymark {

RatingIndex::RatingIndex(std::span<const RatingEntry> ratings) {
    for (const RatingEntry& entry : ratings)
        m_bySkill[entry.skill].byDate.push_back(&entry);
    for (auto& [skill, found] : m_bySkill) {
        // Nearly always they were entered in the order of their dates.
        if (!std::ranges::is_sorted(found.byDate, {}, &RatingEntry::at))
            std::ranges::stable_sort(found.byDate, {}, &RatingEntry::at);
        for (const RatingEntry* entry : found.byDate)
            found.latest[static_cast<std::size_t>(entry->rater)] = entry;
    }
}

const RatingEntry* RatingIndex::latest(const SkillId& skill, Rater rater) const {
    const auto found = m_bySkill.find(skill);
    return found != m_bySkill.end() ? found->second.latest[static_cast<std::size_t>(rater)] : nullptr;
}

std::span<const RatingEntry* const> RatingIndex::entries(const SkillId& skill) const {
    const auto found = m_bySkill.find(skill);
    return found != m_bySkill.end() ? std::span<const RatingEntry* const>(found->second.byDate)
                                    : std::span<const RatingEntry* const>();
}

} // namespace waymark
