// What a rater last said about each skill, up to a moment; gone through once for all skills.
#pragma once

#include "core/base/error.h"
#include "core/framework/framework.h"
#include "core/record/record.h"

#include <optional>
#include <unordered_map>

namespace waymark {

// Points into the record's ratings: to be made anew when they change.
class LatestRatings {
public:
    // `until`: entries of later moments are not looked at; nothing: all count. Of two at the same moment the later entered one
    // counts, as for latestRating().
    explicit LatestRatings(const Record& record, Rater rater = Rater::self, std::optional<Moment> until = std::nullopt);

    // As a snapshot shows them: whatever came into the record since, with whatever date, is not looked at. Where the record went
    // over to another edition since, what was carried over stands for what the snapshot holds.
    LatestRatings(const Record& record, Rater rater, const Snapshot& snapshot);

    // nullptr: not rated.
    [[nodiscard]] const RatingEntry* of(const SkillId& skill) const;

private:
    void look(const RatingEntry& entry);

    std::unordered_map<SkillId, const RatingEntry*> m_bySkill;
};

// The level of an answer on the framework's scale. Nothing if the answer is no level, or one that the scale does not have.
[[nodiscard]] std::optional<ProficiencyRank> rankOf(const RatingEntry& rating, const Framework& framework);

// Whether a rating came from another edition and nobody has said yet that it still holds.
[[nodiscard]] bool isToConfirm(const RatingEntry& rating) noexcept;

// editionsMixed if the record is not about this framework.
[[nodiscard]] Result<void> checkSameEdition(const Record& record, const Framework& framework);

} // namespace waymark
