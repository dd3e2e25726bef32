#include "core/pathway/evidence.h"

#include "core/text/fold.h"

#include <algorithm>
#include <functional>
#include <ranges>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace waymark {

namespace {

// On the average; below it most months would be a heading and one item.
constexpr std::size_t fewestInMonths = 3;

bool speaksFor(const EvidenceItem& item, const SkillId& skill) {
    return std::ranges::find(item.skills, skill) != item.skills.end();
}

// Words that a hyphen joins stand there a second time as one: "life-cycle" is found by "lifecycle" too.
std::string searchable(const EvidenceItem& item, FoldedText& folded) {
    foldText(item.title + '\n' + item.text + '\n' + item.link, folded);
    std::string result = folded.text;
    for (std::size_t i = 0; i < folded.words.size(); ++i) {
        if (!folded.words[i].hyphened)
            continue;
        result += ' ';
        for (; i < folded.words.size(); ++i) {
            result += folded.word(i);
            if (!folded.words[i].hyphened)
                break;
        }
    }
    return result;
}

bool holdsAll(std::string_view folded, const FoldedText& wanted) {
    for (std::size_t i = 0; i < wanted.words.size(); ++i) {
        if (!folded.contains(wanted.word(i)))
            return false;
    }
    return true;
}

bool fits(const EvidenceItem& item, const EvidenceQuery& query) {
    return (query.skill.empty() || speaksFor(item, query.skill)) && (!query.noSkill || item.skills.empty()) &&
           (!query.from || item.date >= *query.from) && (!query.to || item.date <= *query.to);
}

std::vector<EvidenceGroup> byYear(const std::vector<EvidenceGroup>& months) {
    std::vector<EvidenceGroup> years;
    for (const EvidenceGroup& month : months) {
        if (years.empty() || years.back().period.year != month.period.year)
            years.push_back({{month.period.year, std::nullopt}, {}});
        years.back().items.insert(years.back().items.end(), month.items.begin(), month.items.end());
    }
    return years;
}

} // namespace

std::vector<const EvidenceItem*> evidenceFor(const Record& record, const SkillId& skill) {
    std::vector<const EvidenceItem*> items;
    for (auto item = record.evidence.rbegin(); item != record.evidence.rend(); ++item) {
        if (speaksFor(*item, skill))
            items.push_back(&*item);
    }
    std::ranges::stable_sort(items, std::ranges::greater(), &EvidenceItem::date);
    return items;
}

std::map<SkillId, int> evidenceCounts(const Record& record) {
    std::map<SkillId, int> counts;
    for (const EvidenceItem& item : record.evidence) {
        if (item.skills.empty())
            ++counts[SkillId()];
        for (auto skill = item.skills.begin(); skill != item.skills.end(); ++skill) {
            // A skill that somebody wrote into the file twice counts once.
            if (std::find(item.skills.begin(), skill, *skill) == skill)
                ++counts[*skill];
        }
    }
    return counts;
}

std::vector<std::chrono::year> evidenceYears(const Record& record) {
    std::vector<std::chrono::year> years;
    years.reserve(record.evidence.size());
    for (const EvidenceItem& item : record.evidence)
        years.push_back(item.date.year());
    std::ranges::sort(years, std::ranges::greater());
    const auto rest = std::ranges::unique(years);
    years.erase(rest.begin(), rest.end());
    return years;
}

void EvidenceIndex::update(std::span<const EvidenceItem> items) {
    std::vector<Entry> before = std::exchange(m_entries, {});
    m_entries.reserve(items.size());
    // Nearly always an item stands where it stood; only if one does not, a table tells where.
    std::unordered_map<EntryId, std::size_t> places;
    const auto known = [&](std::size_t at) -> Entry* {
        const EvidenceItem& item = items[at];
        if (at < before.size() && before[at].item.id == item.id)
            return &before[at];
        if (places.empty()) {
            for (std::size_t i = 0; i < before.size(); ++i)
                places.emplace(before[i].item.id, i);
        }
        const auto found = places.find(item.id);
        return found != places.end() ? &before[found->second] : nullptr;
    };
    FoldedText folded;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const EvidenceItem& item = items[i];
        Entry* old = known(i);
        const bool same = old != nullptr && old->item.title == item.title && old->item.text == item.text &&
                          old->item.link == item.link;
        m_foldings += same ? 0 : 1;
        m_entries.push_back({item, same ? std::exchange(old->folded, {}) : searchable(item, folded)});
    }
    m_order.resize(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        m_order[i] = items.size() - 1 - i;
    std::ranges::stable_sort(m_order, std::ranges::greater(),
                             [this](std::size_t at) { return m_entries[at].item.date; });
}

std::vector<EvidenceGroup> EvidenceIndex::find(const EvidenceQuery& query, const EntryId& shown) const {
    const FoldedText wanted = foldText(query.text);
    std::vector<EvidenceGroup> groups;
    std::size_t found = 0;
    for (const std::size_t at : m_order) {
        const auto& [item, folded] = m_entries[at];
        if (item.id != shown && !(fits(item, query) && holdsAll(folded, wanted)))
            continue;
        const EvidencePeriod period{item.date.year(), item.date.month()};
        if (groups.empty() || groups.back().period != period)
            groups.push_back({period, {}});
        groups.back().items.push_back(&item);
        ++found;
    }
    return found < groups.size() * fewestInMonths ? byYear(groups) : groups;
}

} // namespace waymark
