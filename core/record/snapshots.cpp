#include "core/record/snapshots.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace waymark {

namespace {

// The newest answer of each rater about each skill; of two at the same moment the later entered one.
std::vector<const RatingEntry*> newestUntil(const Record& record, Moment until) {
    std::array<std::unordered_map<SkillId, std::size_t>, 3> places;
    std::vector<const RatingEntry*> newest;
    for (const RatingEntry& entry : record.ratings) {
        if (entry.at > until)
            continue;
        const auto [place, isNew] =
            places[static_cast<std::size_t>(entry.rater)].try_emplace(entry.skill, newest.size());
        if (isNew)
            newest.push_back(&entry);
        else if (entry.at >= newest[place->second]->at)
            newest[place->second] = &entry;
    }
    return newest;
}

} // namespace

bool isKept(const Record& record, const RatingEntry& entry) {
    return std::ranges::any_of(record.snapshots, [&](const Snapshot& snapshot) { return snapshot.at >= entry.at; });
}

Snapshot snapshotOf(const Record& record, EntryId id, std::string name, Moment now) {
    for (const RatingEntry& entry : record.ratings)
        now = std::max(now, entry.at);
    for (const Snapshot& snapshot : record.snapshots)
        now = std::max(now, snapshot.at);
    Snapshot made{std::move(id), now, std::move(name)};
    for (const RatingEntry* entry : answersOf(record, made))
        made.ratings.push_back(entry->id);
    return made;
}

std::vector<const RatingEntry*> answersOf(const Record& record, const Snapshot& snapshot) {
    if (snapshot.ratings.empty())
        return newestUntil(record, snapshot.at);
    const std::unordered_set<EntryId> wanted(snapshot.ratings.begin(), snapshot.ratings.end());
    std::vector<const RatingEntry*> answers;
    const auto look = [&](const std::vector<RatingEntry>& ratings) {
        for (const RatingEntry& entry : ratings) {
            if (wanted.contains(entry.id))
                answers.push_back(&entry);
        }
    };
    look(record.ratings);
    for (const EarlierEdition& edition : record.earlier)
        look(edition.ratings);
    return answers;
}

Moment momentForAnswer(const Record& record, Moment now) {
    for (const Snapshot& snapshot : record.snapshots)
        now = std::max(now, snapshot.at + std::chrono::seconds(1));
    return now;
}

std::vector<SnapshotContent> snapshotContents(const Record& record) {
    // One way through the entries for all snapshots.
    std::unordered_map<EntryId, Rater> raters;
    const auto look = [&](const std::vector<RatingEntry>& ratings) {
        for (const RatingEntry& entry : ratings)
            raters.emplace(entry.id, entry.rater);
    };
    if (!record.snapshots.empty()) {
        look(record.ratings);
        for (const EarlierEdition& edition : record.earlier)
            look(edition.ratings);
    }
    std::vector<SnapshotContent> contents;
    for (auto snapshot = record.snapshots.rbegin(); snapshot != record.snapshots.rend(); ++snapshot) {
        SnapshotContent content{&*snapshot, {}};
        for (const EntryId& id : snapshot->ratings) {
            if (const auto found = raters.find(id); found != raters.end())
                ++content.skills[static_cast<std::size_t>(found->second)];
        }
        if (snapshot->ratings.empty()) {
            for (const RatingEntry* entry : newestUntil(record, snapshot->at))
                ++content.skills[static_cast<std::size_t>(entry->rater)];
        }
        contents.push_back(content);
    }
    std::ranges::stable_sort(contents, std::greater(),
                             [](const SnapshotContent& content) { return content.snapshot->at; });
    return contents;
}

} // namespace waymark
