// What is found, in words: one line for each kind of hit.
#pragma once

#include "app/desktop/search/search_result.h"
#include "core/pathway/search.h"

#include <vector>

namespace waymark {

class ActionRegistry;
class Session;

[[nodiscard]] SearchResult hitResult(const SearchHit& hit, const Session& session);

// The actions whose text holds all the words.
[[nodiscard]] std::vector<SearchResult> actionResults(const QString& words, const ActionRegistry& actions);

// The place that a pasted address names, or what is wrong with it; nothing if the words are no address.
[[nodiscard]] std::optional<SearchResult> addressResult(const QString& words, const Session& session);

} // namespace waymark
