#include "core/pathway/search_postings.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

namespace waymark {

namespace {

// Up to so many numbers sorting is quicker than a bit for every text.
constexpr std::size_t largestSortedUnion = 2'000;

} // namespace

TextSet::TextSet(std::span<const std::span<const TextNumber>> lists, TextNumber end) {
    if (lists.size() == 1) {
        m_list = lists.front();
        return;
    }
    for (const auto list : lists)
        m_sizeAtMost += list.size();
    if (m_sizeAtMost > largestSortedUnion) {
        m_bits.resize(end / 64 + 1);
        for (const auto list : lists) {
            for (const TextNumber text : list)
                m_bits[text / 64] |= std::uint64_t{1} << (text % 64);
        }
        return;
    }
    m_owned.reserve(m_sizeAtMost);
    for (const auto list : lists)
        m_owned.insert(m_owned.end(), list.begin(), list.end());
    std::ranges::sort(m_owned);
    const auto rest = std::ranges::unique(m_owned);
    m_owned.erase(rest.begin(), rest.end());
    m_list = m_owned;
}

TextNumber TextSet::seek(TextNumber from) {
    if (!m_bits.empty()) {
        std::size_t word = from / 64;
        if (word >= m_bits.size())
            return noText;
        std::uint64_t bits = m_bits[word] & (~std::uint64_t{0} << (from % 64));
        while (bits == 0) {
            if (++word == m_bits.size())
                return noText;
            bits = m_bits[word];
        }
        return static_cast<TextNumber>(word * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
    }
    // Steps that double, from where the last search ended: near members are found at once, far ones by halves.
    std::size_t step = 1;
    std::size_t low = m_next;
    while (low + step < m_list.size() && m_list[low + step] < from) {
        low += step;
        step *= 2;
    }
    const auto begin = m_list.begin() + static_cast<std::ptrdiff_t>(low);
    const auto end = m_list.begin() + static_cast<std::ptrdiff_t>(std::min(low + step + 1, m_list.size()));
    const auto found = std::lower_bound(begin, end, from);
    m_next = static_cast<std::size_t>(found - m_list.begin());
    return m_next == m_list.size() ? noText : *found;
}

void Postings::Builder::add(const FoldedText& text) {
    for (std::size_t i = 0; i < text.words.size(); ++i) {
        addWord(text.word(i));
        const bool beginsJoined = text.words[i].hyphened && (i == 0 || !text.words[i - 1].hyphened);
        if (beginsJoined) {
            m_joined = text.word(i);
            for (std::size_t next = i; text.words[next].hyphened; ++next)
                m_joined += text.word(next + 1);
            addWord(m_joined);
        }
    }
    m_textEnd.push_back(static_cast<std::uint32_t>(m_stream.size()));
}

void Postings::Builder::addWord(std::string_view word) {
    auto found = m_numberOf.find(word);
    if (found == m_numberOf.end()) {
        const std::string_view kept = m_words.keep(word);
        found = m_numberOf.emplace(kept, static_cast<std::uint32_t>(m_wordByNumber.size())).first;
        m_wordByNumber.push_back(kept);
        m_lastText.push_back(noText);
    }
    const auto text = static_cast<TextNumber>(m_textEnd.size());
    if (std::exchange(m_lastText[found->second], text) != text)
        m_stream.push_back(found->second);
}

Postings Postings::Builder::finish() && {
    Postings result;
    std::vector<std::uint32_t> order(m_wordByNumber.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t number) { return m_wordByNumber[number]; });
    std::vector<std::uint32_t> place(order.size());
    result.m_words.reserve(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
        result.m_words.push_back(m_wordByNumber[order[i]]);
    }
    result.m_start.assign(order.size() + 1, 0);
    for (const std::uint32_t number : m_stream)
        ++result.m_start[place[number] + 1];
    std::partial_sum(result.m_start.begin(), result.m_start.end(), result.m_start.begin());
    result.m_texts.resize(m_stream.size());
    std::vector<std::uint32_t> next(result.m_start.begin(), result.m_start.end() - 1);
    std::size_t at = 0;
    for (TextNumber text = 0; text < m_textEnd.size(); ++text) {
        for (; at < m_textEnd[text]; ++at)
            result.m_texts[next[place[m_stream[at]]]++] = text;
    }
    result.m_textCount = static_cast<TextNumber>(m_textEnd.size());
    result.m_arena = std::move(m_words);
    return result;
}

std::span<const TextNumber> Postings::listOf(std::size_t word) const {
    return std::span(m_texts).subspan(m_start[word], m_start[word + 1] - m_start[word]);
}

std::span<const TextNumber> Postings::exactly(std::string_view word) const {
    const auto found = std::ranges::lower_bound(m_words, word);
    if (found == m_words.end() || *found != word)
        return {};
    return listOf(static_cast<std::size_t>(found - m_words.begin()));
}

std::vector<std::span<const TextNumber>> Postings::beginningWith(std::string_view prefix) const {
    std::vector<std::span<const TextNumber>> lists;
    for (auto word = std::ranges::lower_bound(m_words, prefix); word != m_words.end() && word->starts_with(prefix);
         ++word)
        lists.push_back(listOf(static_cast<std::size_t>(word - m_words.begin())));
    return lists;
}

bool Postings::hasWordBeginningWith(std::string_view prefix) const {
    const auto word = std::ranges::lower_bound(m_words, prefix);
    return word != m_words.end() && word->starts_with(prefix);
}

std::size_t Postings::memory() const noexcept {
    const auto bytes = []<class Part>(const std::vector<Part>& parts) { return parts.capacity() * sizeof(Part); };
    return m_arena.capacity() + bytes(m_words) + bytes(m_start) + bytes(m_texts);
}

} // namespace waymark
