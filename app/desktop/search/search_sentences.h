// What is found, in words: one line for each kind of hit.
#pragma once

#include "app/desktop/search/search_result.h"
#include "core/pathway/search.h"

#include <vector>

namespace waymark {

class ActionRegistry;
class Session;

// A line with how well it matched, to put those of several sources in order.
struct RankedResult {
    SearchRank rank{};
    SearchResult result;
};

// `framework` is the one that the hit is in: of any but the one on screen the line says which.
[[nodiscard]] SearchResult hitResult(const SearchHit& hit, const Framework& framework, const Session& session);

// The offer to search in all frameworks, or only in the one on screen. `nothingElse`: nothing was found, which it says.
[[nodiscard]] SearchResult scopeResult(bool everywhere, bool nothingElse);

// The actions of which each of the words begins a word, in any case, with or without diacritics and hyphens: those that can be
// done now, and those of a page that is not in front, with the way there.
[[nodiscard]] std::vector<RankedResult> actionResults(const QString& words, const ActionRegistry& actions);

// The place that a pasted address names, or what is wrong with it, also that it names what is not there; nothing if the
// words are no address.
[[nodiscard]] std::optional<SearchResult> addressResult(const QString& words, Session& session);

// That the index is being built, so that nothing was found yet.
[[nodiscard]] SearchResult preparingResult();

} // namespace waymark
