#include "core/pathway/history.h"

#include <algorithm>
#include <cassert>
#include <chrono>
#include <functional>
#include <set>
#include <unordered_map>
#include <utility>

namespace waymark {

namespace {

std::optional<int> numberOf(const RatingEntry& entry, const Framework& framework) {
    if (entry.answer == Answer::notYet)
        return -1;
    const auto rank = rankOf(entry, framework);
    return rank ? std::optional(static_cast<int>(*rank)) : std::nullopt;
}

const std::vector<RatingEntry>& ratingsOf(const Record& record, const EarlierEdition* edition) {
    return edition != nullptr ? edition->ratings : record.ratings;
}

const EarlierEdition* earlierEdition(const Record& record, const FrameworkId& id) {
    const auto found =
        std::ranges::find(record.earlier, id, [](const EarlierEdition& edition) { return edition.framework.id; });
    return found == record.earlier.end() ? nullptr : &*found;
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
    return thenAndNow(record, framework, LatestRatings(record, rater, then), LatestRatings(record, rater, now));
}

Result<std::vector<ThenAndNowRow>> thenAndNow(const Record& record, const Framework& framework,
                                              const LatestRatings& then, const LatestRatings& now) {
    if (const auto same = checkSameEdition(record, framework); !same)
        return std::unexpected(same.error());
    std::vector<ThenAndNowRow> rows;
    for (std::uint32_t i = 0; i < framework.skills().size(); ++i) {
        const SkillId& id = framework.skills()[i].id;
        ThenAndNowRow row{SkillIndex(i), then.of(id), now.of(id), std::nullopt, HistoryChange::rated};
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

std::optional<HistoryBeginning> historyBeginning(const Record& record, Rater rater) {
    std::vector<const RatingEntry*> entries;
    for (const RatingEntry& entry : record.ratings) {
        if (entry.rater == rater)
            entries.push_back(&entry);
    }
    if (entries.empty())
        return std::nullopt;
    std::ranges::stable_sort(entries, {}, &RatingEntry::at);
    HistoryBeginning beginning{entries.front()->at, entries.front()->at};
    std::unordered_map<SkillId, Moment> firsts;
    for (const RatingEntry* entry : entries) {
        const auto day = [](Moment moment) { return std::chrono::floor<std::chrono::days>(moment); };
        const auto [first, isNew] = firsts.try_emplace(entry->skill, entry->at);
        if (!isNew && day(first->second) < day(entry->at))
            break;
        beginning.round = entry->at;
    }
    return beginning;
}

std::vector<HistorySkill> skillsWithHistory(const Record& record) {
    std::set<std::pair<FrameworkId, SkillId>> carried;
    std::vector<HistorySkill> skills;
    const auto add = [&](const EarlierEdition* edition) {
        std::set<SkillId> seen;
        for (const RatingEntry& entry : ratingsOf(record, edition)) {
            if (entry.carriedOver)
                carried.emplace(entry.carriedOver->framework, entry.carriedOver->skill);
            if (seen.insert(entry.skill).second)
                skills.push_back({edition, entry.skill});
        }
    };
    add(nullptr);
    for (const EarlierEdition& edition : record.earlier)
        add(&edition);
    std::erase_if(skills, [&](const HistorySkill& skill) {
        return skill.edition != nullptr && carried.contains({skill.edition->framework.id, skill.skill});
    });
    return skills;
}

std::vector<EditionHistory> wholeHistory(const Record& record, const HistorySkill& skill) {
    std::vector<EditionHistory> histories{{skill, {}}};
    // Grows while it is gone through: what was carried over may have been carried over before.
    for (std::size_t i = 0; i < histories.size(); ++i) {
        const HistorySkill of = histories[i].of;
        std::vector<const RatingEntry*> entries;
        for (const RatingEntry& entry : ratingsOf(record, of.edition)) {
            if (entry.skill != of.skill)
                continue;
            entries.push_back(&entry);
            if (!entry.carriedOver)
                continue;
            const EarlierEdition* from = earlierEdition(record, entry.carriedOver->framework);
            const HistorySkill source{from, entry.carriedOver->skill};
            if (from != nullptr && std::ranges::find(histories, source, &EditionHistory::of) == histories.end())
                histories.push_back({source, {}});
        }
        std::ranges::reverse(entries);
        std::ranges::stable_sort(entries, std::greater(), &RatingEntry::at);
        histories[i].entries = std::move(entries);
    }
    return histories;
}

} // namespace waymark
