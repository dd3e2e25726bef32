#include "core/pathway/search_query.h"

#include <algorithm>

namespace waymark {

namespace {

// A word shorter than this is not looked for as two words.
constexpr std::size_t shortestHalf = 2;

struct WordMatch {
    TextRange range; // in the folded text
    bool wholeWord = false;
};

// Whether `wanted` begins at a word of the text: within that word, across words that hyphens join, or across two words.
std::optional<WordMatch> matchAt(const FoldedText& text, std::size_t first, std::string_view wanted) {
    std::size_t spaces = 0;
    for (std::size_t i = first; i < text.words.size(); ++i) {
        const std::string_view word = text.word(i);
        if (wanted.size() <= word.size()) {
            if (!word.starts_with(wanted))
                return std::nullopt;
            const std::uint32_t end = text.words[i].begin + static_cast<std::uint32_t>(wanted.size());
            return WordMatch{{text.words[first].begin, end}, end == text.words[i].end};
        }
        if (!wanted.starts_with(word) || (!text.words[i].hyphened && ++spaces > 1))
            return std::nullopt;
        wanted.remove_prefix(word.size());
    }
    return std::nullopt;
}

// Every place of `wanted` in the text. `whole` becomes true if one of them is a whole word.
bool findAll(const FoldedText& text, std::string_view wanted, std::vector<TextRange>& ranges, bool& whole) {
    bool found = false;
    for (std::size_t i = 0; i < text.words.size(); ++i) {
        if (const auto match = matchAt(text, i, wanted)) {
            ranges.push_back(match->range);
            whole = whole || match->wholeWord;
            found = true;
        }
    }
    return found;
}

bool matchTerm(const SearchTerm& term, const FoldedText& text, std::vector<TextRange>& ranges, bool& whole) {
    bool found = findAll(text, term.joined, ranges, whole);
    if (term.parts.size() == 1)
        return found;
    std::vector<TextRange> ofParts;
    bool wholeParts = true;
    for (const std::string& part : term.parts) {
        bool wholePart = false;
        if (!findAll(text, part, ofParts, wholePart))
            return found;
        wholeParts = wholeParts && wholePart;
    }
    ranges.insert(ranges.end(), ofParts.begin(), ofParts.end());
    whole = whole || wholeParts;
    return true;
}

std::vector<TextNumber> membersOfBoth(TextSet first, TextSet second) {
    std::vector<TextNumber> members;
    TextNumber at = first.seek(0);
    while (at != noText) {
        const TextNumber other = second.seek(at);
        if (other == at)
            members.push_back(at++);
        else
            at = other;
        at = at == noText ? noText : first.seek(at);
    }
    return members;
}

} // namespace

SearchQuery readQuery(std::string_view typed) {
    const FoldedText folded = foldText(typed);
    SearchQuery query;
    bool joinedToLast = false;
    for (std::size_t i = 0; i < folded.words.size(); ++i) {
        if (!joinedToLast)
            query.terms.emplace_back();
        query.terms.back().parts.emplace_back(folded.word(i));
        query.terms.back().joined += folded.word(i);
        query.joined += folded.word(i);
        joinedToLast = folded.words[i].hyphened;
    }
    return query;
}

SearchQuery withJoinedTerms(const SearchQuery& query, std::size_t index) {
    SearchQuery joined = query;
    joined.terms[index].joined += joined.terms[index + 1].joined;
    joined.terms[index].parts = {joined.terms[index].joined};
    joined.terms.erase(joined.terms.begin() + static_cast<std::ptrdiff_t>(index + 1));
    return joined;
}

TextSet textsOf(const SearchTerm& term, const Postings& postings, bool wholeWords) {
    const auto listsOf = [&](std::string_view word) {
        if (!wholeWords)
            return postings.beginningWith(word);
        return std::vector<std::span<const TextNumber>>{postings.exactly(word)};
    };
    std::vector<std::span<const TextNumber>> lists = listsOf(term.joined);
    std::vector<std::vector<TextNumber>> made; // what `lists` looks at beside the postings; never moved once looked at
    if (term.parts.size() == 1) {
        const std::string_view word = term.joined;
        for (std::size_t i = shortestHalf; i + shortestHalf <= word.size(); ++i) {
            const auto left = postings.exactly(word.substr(0, i));
            if (left.empty())
                continue;
            const auto right = listsOf(word.substr(i));
            if (!right.empty())
                made.push_back(membersOfBoth(TextSet(left), TextSet(right, postings.textCount())));
        }
    } else {
        std::vector<TextNumber> all;
        for (std::size_t i = 0; i < term.parts.size(); ++i) {
            TextSet part(listsOf(term.parts[i]), postings.textCount());
            if (i == 0) {
                for (TextNumber text = part.seek(0); text != noText; text = part.seek(text + 1))
                    all.push_back(text);
            } else {
                all = membersOfBoth(TextSet(all), std::move(part));
            }
        }
        made.push_back(std::move(all));
    }
    std::erase_if(made, [](const auto& texts) { return texts.empty(); });
    for (const auto& texts : made)
        lists.emplace_back(texts);
    std::erase_if(lists, [](const auto& list) { return list.empty(); });
    // A single list is looked at where it lies, so one that was made here is doubled to be copied.
    if (lists.size() == 1 && !made.empty())
        lists.push_back(lists.front());
    return TextSet(lists, postings.textCount());
}

std::optional<TextMatch> matchText(const SearchQuery& query, const FoldedText& text) {
    TextMatch match;
    std::vector<TextRange> folded;
    for (const SearchTerm& term : query.terms) {
        bool whole = false;
        if (!matchTerm(term, text, folded, whole))
            return std::nullopt;
        match.wholeWords += whole ? 1 : 0;
    }
    for (TextRange& range : folded)
        range = text.sourceRange(range);
    std::ranges::sort(folded);
    for (const TextRange& range : folded) {
        if (!match.marks.empty() && range.begin <= match.marks.back().end)
            match.marks.back().end = std::max(match.marks.back().end, range.end);
        else
            match.marks.push_back(range);
    }
    return match;
}

} // namespace waymark
