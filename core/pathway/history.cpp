#include "core/pathway/history.h"

#include "core/pathway/latest_ratings.h"

#include <algorithm>
#include <cassert>

namespace waymark {

namespace {

std::optional<int> numberOf(const RatingEntry& entry, const Framework& framework) {
    if (entry.answer == Answer::notYet)
        return -1;
    const auto rank = rankOf(entry, framework);
    return rank ? std::optional(static_cast<int>(*rank)) : std::nullopt;
}

} // namespace

std::vector<TimelinePoint> skillTimeline(const Record& record, const Framework& framework, SkillIndex skill,
                                         std::optional<Rater> rater) {
    const SkillId& id = framework.skill(skill).id;
    std::vector<TimelinePoint> points;
    for (const RatingEntry& entry : record.ratings) {
        if (entry.skill == id && (!rater || entry.rater == *rater))
            points.push_back({&entry, rankOf(entry, framework)});
    }
    std::ranges::stable_sort(points, {}, [](const TimelinePoint& point) { return point.entry->at; });
    return points;
}

Result<std::vector<ThenAndNowRow>> thenAndNow(const Record& record, const Framework& framework, Moment then, Moment now,
                                              Rater rater) {
    assert(then <= now);
    if (const auto same = checkSameEdition(record, framework); !same)
        return std::unexpected(same.error());
    const LatestRatings before(record, rater, then);
    const LatestRatings after(record, rater, now);
    std::vector<ThenAndNowRow> rows;
    for (std::uint32_t i = 0; i < framework.skills().size(); ++i) {
        const SkillId& id = framework.skills()[i].id;
        ThenAndNowRow row{SkillIndex(i), before.of(id), after.of(id), std::nullopt, HistoryChange::rated};
        if (row.now == nullptr)
            continue;
        if (row.then != nullptr) {
            const auto numberThen = numberOf(*row.then, framework);
            const auto numberNow = numberOf(*row.now, framework);
            if (numberThen && numberNow)
                row.levels = *numberNow - *numberThen;
            if (!row.levels)
                row.change = row.then->answer == row.now->answer && row.then->proficiency == row.now->proficiency
                                 ? HistoryChange::same
                                 : HistoryChange::unclear;
            else
                row.change = *row.levels > 0   ? HistoryChange::risen
                             : *row.levels < 0 ? HistoryChange::fallen
                                               : HistoryChange::same;
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace waymark
