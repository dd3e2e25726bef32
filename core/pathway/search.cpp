#include "core/pathway/search.h"

#include "core/pathway/search_postings.h"
#include "core/pathway/search_query.h"
#include "core/pathway/search_texts.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

namespace waymark {

struct SearchIndex::Data {
    FrameworkPtr framework;
    LanguageOrder languages;
    SearchTexts texts;
    Postings postings;
    Arena keys;
    std::vector<std::pair<std::string_view, TextNumber>> names; // folded without borders; sorted
};

namespace {

// So many texts of one class are looked at before the best of them are chosen; more would make a query as slow as the
// framework is large.
constexpr std::size_t candidatesPerClass = 150;
constexpr std::size_t pairsJoined = 3;
constexpr std::uint32_t textsBetweenStops = 1'024;

// The texts that hold all terms, in the order of their numbers.
class Candidates {
public:
    Candidates(const SearchQuery& query, const Postings& postings, bool wholeWords) {
        for (const SearchTerm& term : query.terms)
            m_terms.push_back(textsOf(term, postings, wholeWords));
        std::ranges::sort(m_terms, {}, [](const TextSet& set) { return set.sizeAtMost(); });
    }

    // The next one that is not below `from`.
    TextNumber seek(TextNumber from) {
        for (std::size_t agreed = 0; from != noText && agreed < m_terms.size();) {
            const TextNumber next = m_terms[agreed].seek(from);
            if (next == from) {
                ++agreed;
            } else {
                from = next;
                agreed = 0;
            }
        }
        return from;
    }

private:
    std::vector<TextSet> m_terms;
};

bool leadsToTheSame(const SearchHit& one, const SearchHit& other) {
    return one.kind == other.kind && one.role == other.role && one.roleLevel == other.roleLevel &&
           one.skill == other.skill && one.proficiency == other.proficiency && one.position == other.position;
}

struct Ranked {
    SearchRank rank{};
    TextNumber text = 0;
    TextMatch match;
    std::uint32_t length = 0;

    // Whole words before beginnings of words, early ones before late ones, short texts before long ones.
    [[nodiscard]] auto key() const {
        return std::tuple(rank, ~match.wholeWords, match.marks.empty() ? 0 : match.marks.front().begin, length, text);
    }
};

class Finder {
public:
    Finder(const SearchIndex::Data& data, const SearchQuery& query, std::size_t limit)
        : m_data(data)
        , m_query(query)
        , m_limit(limit) {}

    std::vector<SearchHit> find() {
        addNames();
        const bool namesOnly = m_query.joined.size() == 1;
        Candidates whole(m_query, m_data.postings, true);
        Candidates prefix(m_query, m_data.postings, false);
        for (const TextClass textClass :
             {TextClass::alias, TextClass::name, TextClass::description, TextClass::statement}) {
            if (m_hits.size() >= m_limit || (namesOnly && textClass > TextClass::name))
                break;
            std::vector<Ranked> found;
            std::set<TextNumber> seen;
            collect(whole, textClass, seen, found);
            collect(prefix, textClass, seen, found);
            take(std::move(found));
        }
        return std::move(m_hits);
    }

private:
    void addNames() {
        std::vector<Ranked> found;
        const std::string_view wanted = m_query.joined;
        auto name = std::ranges::lower_bound(m_data.names, wanted, {}, [](const auto& entry) { return entry.first; });
        for (; name != m_data.names.end() && name->first.starts_with(wanted) && found.size() < candidatesPerClass;
             ++name)
            rank(name->second, name->first == wanted ? SearchRank::nameExact : SearchRank::namePrefix, found);
        take(std::move(found));
    }

    void collect(Candidates& candidates, TextClass textClass, std::set<TextNumber>& seen, std::vector<Ranked>& found) {
        constexpr std::array ranks = {SearchRank::alias, SearchRank::nameWord, SearchRank::description,
                                      SearchRank::statement};
        const auto [begin, end] = m_data.texts.rangeOf(textClass);
        std::size_t count = 0;
        for (TextNumber text = candidates.seek(begin); text < end && count < candidatesPerClass;
             text = candidates.seek(text + 1)) {
            ++count;
            if (seen.insert(text).second)
                rank(text, ranks[static_cast<std::size_t>(textClass)], found);
        }
    }

    void rank(TextNumber number, SearchRank rank, std::vector<Ranked>& found) {
        const std::string_view text = m_data.texts.text(*m_data.framework, m_data.languages, number);
        foldText(text, m_folded);
        if (auto match = matchText(m_query, m_folded))
            found.push_back({rank, number, std::move(*match), static_cast<std::uint32_t>(text.size())});
    }

    void take(std::vector<Ranked> found) {
        std::ranges::sort(found, {}, &Ranked::key);
        for (Ranked& one : found) {
            if (m_hits.size() >= m_limit)
                return;
            SearchHit hit = m_data.texts.hit(*m_data.framework, one.text);
            const bool oncePerThing =
                hit.kind == SearchKind::role || hit.kind == SearchKind::roleLevel || hit.kind == SearchKind::skill;
            if (oncePerThing && !m_things.insert({hit.kind, m_data.texts.thing(one.text)}).second)
                continue;
            hit.rank = one.rank;
            hit.text = m_data.texts.text(*m_data.framework, m_data.languages, one.text);
            hit.marks = std::move(one.match.marks);
            m_hits.push_back(std::move(hit));
        }
    }

    const SearchIndex::Data& m_data;
    const SearchQuery& m_query;
    std::size_t m_limit;
    FoldedText m_folded;
    std::vector<SearchHit> m_hits;
    std::set<std::pair<SearchKind, std::uint32_t>> m_things;
};

} // namespace

SearchIndex::SearchIndex(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}

std::optional<SearchIndex> SearchIndex::build(FrameworkPtr framework, const LanguageOrder& languages,
                                              const std::stop_token& stop) {
    auto data = std::make_shared<Data>();
    data->framework = std::move(framework);
    data->languages = languages;
    data->texts = SearchTexts(*data->framework, languages);
    Postings::Builder builder;
    FoldedText folded;
    const auto [namesBegin, namesEnd] = data->texts.rangeOf(TextClass::name);
    std::string key;
    for (TextNumber number = 0; number < data->texts.count(); ++number) {
        if (number % textsBetweenStops == 0 && stop.stop_requested())
            return std::nullopt;
        foldText(data->texts.text(*data->framework, languages, number), folded);
        builder.add(folded);
        if (number >= namesBegin && number < namesEnd) {
            key = folded.text;
            std::erase(key, ' ');
            data->names.emplace_back(data->keys.keep(key), number);
        }
    }
    data->postings = std::move(builder).finish();
    std::ranges::sort(data->names);
    if (stop.stop_requested())
        return std::nullopt;
    return SearchIndex(std::move(data));
}

std::vector<SearchHit> SearchIndex::find(std::string_view typed, std::size_t limit) const {
    const SearchQuery query = readQuery(typed);
    if (query.terms.empty() || limit == 0)
        return {};
    std::vector<SearchHit> hits = Finder(*m_data, query, limit).find();
    if (query.terms.size() == 1)
        return hits;
    for (std::size_t i = 0; i < std::min(pairsJoined, query.terms.size() - 1) && hits.size() < limit; ++i) {
        const SearchQuery joined = withJoinedTerms(query, i);
        if (!m_data->postings.hasWordBeginningWith(joined.terms[i].joined))
            continue;
        for (SearchHit& more : Finder(*m_data, joined, limit - hits.size()).find()) {
            if (std::ranges::none_of(hits, [&](const SearchHit& hit) { return leadsToTheSame(hit, more); }))
                hits.push_back(std::move(more));
        }
    }
    std::ranges::stable_sort(hits, {}, &SearchHit::rank);
    return hits;
}

const FrameworkPtr& SearchIndex::framework() const noexcept {
    return m_data->framework;
}

std::size_t SearchIndex::memory() const noexcept {
    return m_data->postings.memory() + m_data->texts.memory() + m_data->keys.capacity() +
           m_data->names.capacity() * sizeof(m_data->names[0]);
}

} // namespace waymark
