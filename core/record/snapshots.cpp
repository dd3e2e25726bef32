#include "core/record/snapshots.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <unordered_map>

namespace waymark {

bool isKept(const Record& record, const RatingEntry& entry) {
    return std::ranges::any_of(record.snapshots, [&](const Snapshot& snapshot) { return snapshot.at >= entry.at; });
}

Moment momentForSnapshot(const Record& record, Moment now) {
    for (const RatingEntry& entry : record.ratings)
        now = std::max(now, entry.at);
    for (const Snapshot& snapshot : record.snapshots)
        now = std::max(now, snapshot.at);
    return now;
}

Moment momentForAnswer(const Record& record, Moment now) {
    for (const Snapshot& snapshot : record.snapshots)
        now = std::max(now, snapshot.at + std::chrono::seconds(1));
    return now;
}

std::vector<SnapshotContent> snapshotContents(const Record& record) {
    // A skill counts for every snapshot from its first answer on, so that one way through the answers is enough.
    std::array<std::vector<Moment>, 3> firsts;
    std::array<std::unordered_map<SkillId, Moment>, 3> bySkill;
    for (const RatingEntry& entry : record.ratings) {
        Moment& first = bySkill[static_cast<std::size_t>(entry.rater)].try_emplace(entry.skill, entry.at).first->second;
        first = std::min(first, entry.at);
    }
    for (std::size_t rater = 0; rater < firsts.size(); ++rater) {
        for (const auto& [skill, first] : bySkill[rater])
            firsts[rater].push_back(first);
        std::ranges::sort(firsts[rater]);
    }
    std::vector<SnapshotContent> contents;
    for (auto snapshot = record.snapshots.rbegin(); snapshot != record.snapshots.rend(); ++snapshot) {
        SnapshotContent content{&*snapshot, {}};
        for (std::size_t rater = 0; rater < firsts.size(); ++rater)
            content.skills[rater] = static_cast<std::uint32_t>(std::ranges::upper_bound(firsts[rater], snapshot->at) -
                                                               firsts[rater].begin());
        contents.push_back(content);
    }
    std::ranges::stable_sort(contents, std::greater(),
                             [](const SnapshotContent& content) { return content.snapshot->at; });
    return contents;
}

} // namespace waymark
