#include "core/record/drafts.h"

#include <algorithm>
#include <string_view>

namespace waymark {

namespace {

bool isSameStatement(const StatementMark& a, const StatementMark& b) {
    return a.proficiency == b.proficiency && a.statement == b.statement;
}

bool holds(const RatingEntry& entry, const RatingDraft& draft) {
    const auto isTicked = [&](const StatementMark& mark) {
        return std::ranges::any_of(entry.statements, [&](const StatementMark& other) {
            return isSameStatement(mark, other) && mark.fit == other.fit;
        });
    };
    return entry.rater == Rater::self && entry.at >= draft.changed &&
           entry.reason.find(draft.reason) != std::string::npos &&
           (!draft.confidence || draft.confidence == entry.confidence) &&
           (!draft.enjoyment || draft.enjoyment == entry.enjoyment) && std::ranges::all_of(draft.statements, isTicked);
}

// `newer` over what `older` says.
void lay(RatingDraft& older, const RatingDraft& newer) {
    std::string reason = older.reason;
    if (newer.reason.find(reason) != std::string::npos)
        reason = newer.reason;
    else if (reason.find(newer.reason) == std::string::npos)
        reason += '\n' + newer.reason;
    RatingDraft whole = newer;
    whole.reason = std::move(reason);
    if (!whole.confidence)
        whole.confidence = older.confidence;
    if (!whole.enjoyment)
        whole.enjoyment = older.enjoyment;
    for (const StatementMark& mark : older.statements) {
        if (std::ranges::none_of(whole.statements,
                                 [&](const StatementMark& other) { return isSameStatement(mark, other); }))
            whole.statements.push_back(mark);
    }
    older = std::move(whole);
}

} // namespace

bool isAnswered(const RatingDraft& draft, std::span<const RatingEntry* const> entries) {
    return std::ranges::any_of(entries, [&](const RatingEntry* entry) { return holds(*entry, draft); });
}

std::optional<OpenDraft> openDraft(const Record& record, const SkillId& skill,
                                   std::span<const RatingEntry* const> entries) {
    OpenDraft open;
    for (const RatingDraft& draft : record.drafts) {
        if (draft.skill == skill && draft.framework == record.framework.id && !isAnswered(draft, entries))
            open.parts.push_back(&draft);
    }
    if (open.parts.empty())
        return std::nullopt;
    std::ranges::stable_sort(open.parts, {}, &RatingDraft::changed);
    open.whole = *open.parts.front();
    for (std::size_t i = 1; i < open.parts.size(); ++i)
        lay(open.whole, *open.parts[i]);
    return open;
}

bool isEmpty(const RatingDraft& draft) noexcept {
    return draft.reason.empty() && !draft.confidence && !draft.enjoyment && draft.statements.empty() &&
           draft.unknown.empty();
}

} // namespace waymark
