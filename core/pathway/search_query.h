// What somebody typed into the search field, and where it stands in a text; for core/pathway/search.h.
#pragma once

#include "core/pathway/search_postings.h"
#include "core/text/fold.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// One word that is looked for. Words that a hyphen joins in the query are one term of several parts.
struct SearchTerm {
    std::vector<std::string> parts; // folded
    std::string joined; // all parts as one word
};

struct SearchQuery {
    std::vector<SearchTerm> terms;
    std::string joined; // everything without borders
};

[[nodiscard]] SearchQuery readQuery(std::string_view typed);

// The query with the terms at `index` and after it as one word: "life cycle" as "lifecycle".
[[nodiscard]] SearchQuery withJoinedTerms(const SearchQuery& query, std::size_t index);

// The texts that may match the term; a few of them may turn out not to. `wholeWords`: its parts as whole words only.
[[nodiscard]] TextSet textsOf(const SearchTerm& term, const Postings& postings, bool wholeWords);

struct TextMatch {
    std::vector<TextRange> marks; // in the source; ascending, not touching
    std::uint32_t wholeWords = 0; // how many terms match up to the end of a word
};

// Nothing if one of the terms is not found.
[[nodiscard]] std::optional<TextMatch> matchText(const SearchQuery& query, const FoldedText& text);

} // namespace waymark
