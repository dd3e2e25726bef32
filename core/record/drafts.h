// What was noted about a skill and waits for an answer.
#pragma once

#include "core/record/record.h"

#include <optional>
#include <span>
#include <vector>

namespace waymark {

// True if an answer of the same moment or later holds all that the draft says: two copies of a record were merged, and only one
// of them knew that the draft was done with. `entries`: those about its skill.
[[nodiscard]] bool isAnswered(const RatingDraft& draft, std::span<const RatingEntry* const> entries);

// Several drafts about one skill, as one: two copies of the record were written in before they were merged.
struct OpenDraft {
    std::vector<const RatingDraft*> parts; // at least one, from the oldest to the newest
    RatingDraft
        whole; // the newest, with every reason (one a line, each once), and of ticks and choices the newest ones
};

// Nothing: there is no draft about the skill, or none that waits. `entries`: those about the skill. Points into the record.
[[nodiscard]] std::optional<OpenDraft> openDraft(const Record& record, const SkillId& skill,
                                                 std::span<const RatingEntry* const> entries);

// True if it says nothing at all.
[[nodiscard]] bool isEmpty(const RatingDraft& draft) noexcept;

} // namespace waymark
