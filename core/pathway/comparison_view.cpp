#include "core/pathway/comparison_view.h"

#include "core/text/fold.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace waymark {

namespace {

// The position of a cell on a ladder that has one rung below the first level; nothing for what stands on no rung.
std::optional<int> rung(ComparisonCell cell) {
    switch (cell.kind) {
    case ComparisonCell::Kind::level:
        return static_cast<int>(cell.rank) + 1;
    case ComparisonCell::Kind::notAskedFor:
    case ComparisonCell::Kind::notYet:
        return 0;
    case ComparisonCell::Kind::notSpecified:
    case ComparisonCell::Kind::notApplicable:
    case ComparisonCell::Kind::notSure:
    case ComparisonCell::Kind::notRated:
        return std::nullopt;
    }
    return std::nullopt;
}

void weigh(ComparisonLine& line, const std::vector<bool>& known) {
    std::optional<ComparisonCell> first;
    std::optional<std::pair<int, int>> range;
    for (std::size_t column = 0; column < line.cells.size(); ++column) {
        const ComparisonCell cell = line.cells[column];
        if (!known[column] || !cell.saysSomething())
            continue;
        if (!first)
            first = cell;
        else if (*first != cell)
            line.differs = true;
        if (const std::optional<int> at = rung(cell)) {
            range = range ? std::pair{std::min(range->first, *at), std::max(range->second, *at)} : std::pair{*at, *at};
        }
    }
    line.difference = range ? range->second - range->first : 0;
}

void addWords(const LocalizedText& text, const LanguageOrder& languages, std::string& into) {
    into += fold(text.in(languages).text);
    into += ' ';
}

// Everything of a line that a filter looks through.
std::string searchedText(const Framework& framework, const ComparisonLine& line, const LanguageOrder& languages) {
    const Skill& skill = framework.skill(line.skill);
    std::string text;
    addWords(skill.name, languages, text);
    addWords(skill.group, languages, text);
    for (std::size_t rank = 0; rank < skill.levels.size(); ++rank) {
        const ComparisonCell wanted{ComparisonCell::Kind::level, static_cast<ProficiencyRank>(rank)};
        if (std::ranges::find(line.cells, wanted) == line.cells.end())
            continue;
        for (const LocalizedText& statement : skill.levels[rank].statements)
            addWords(statement, languages, text);
    }
    return text;
}

std::vector<std::string> wordsOf(const std::string& text) {
    const FoldedText folded = foldText(text);
    std::vector<std::string> words;
    words.reserve(folded.words.size());
    for (std::size_t i = 0; i < folded.words.size(); ++i)
        words.emplace_back(folded.word(i));
    return words;
}

bool holdsAll(const std::string& text, const std::vector<std::string>& words) {
    return std::ranges::all_of(words, [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

void sortLines(const Framework& framework, const ComparisonView& view, const ComparisonFilter& filter,
               const LanguageOrder& languages, std::vector<std::size_t>& shown) {
    switch (filter.order) {
    case ComparisonOrder::framework:
        return;
    case ComparisonOrder::difference:
        std::ranges::stable_sort(shown, std::greater{}, [&](std::size_t i) { return view.lines[i].difference; });
        return;
    case ComparisonOrder::name: {
        std::unordered_map<std::size_t, std::string> names;
        for (const std::size_t i : shown)
            names.emplace(i, fold(framework.skill(view.lines[i].skill).name.in(languages).text));
        std::ranges::stable_sort(shown, std::less{}, [&](std::size_t i) -> const std::string& { return names.at(i); });
        return;
    }
    }
}

// Brings the skills of a group together. In the framework's order the groups stand as in the whole comparison, so that
// hiding a line never moves another; else where the first of each stands.
void bringTogether(const Framework& framework, const ComparisonView& view, ComparisonOrder order,
                   std::vector<std::size_t>& shown) {
    std::unordered_map<std::string_view, std::size_t> firstOf;
    if (order == ComparisonOrder::framework) {
        for (const ComparisonLine& line : view.lines)
            firstOf.emplace(framework.skill(line.skill).group.str(), firstOf.size());
    }
    std::vector<std::pair<std::size_t, std::size_t>> placed; // group, line
    placed.reserve(shown.size());
    for (const std::size_t i : shown) {
        const std::string_view group = framework.skill(view.lines[i].skill).group.str();
        placed.emplace_back(firstOf.emplace(group, firstOf.size()).first->second, i);
    }
    std::ranges::stable_sort(placed, std::less{}, [](const auto& entry) { return entry.first; });
    std::ranges::transform(placed, shown.begin(), [](const auto& entry) { return entry.second; });
}

} // namespace

ComparisonCell ComparisonCell::of(Expectation expectation) noexcept {
    switch (expectation.kind()) {
    case Expectation::Kind::notAskedFor:
        return {Kind::notAskedFor, {}};
    case Expectation::Kind::notSpecified:
        return {Kind::notSpecified, {}};
    case Expectation::Kind::proficiency:
        return {Kind::level, expectation.rank()};
    }
    return {};
}

ComparisonCell ComparisonCell::of(const RatingEntry* rating, const Framework& framework) {
    if (rating == nullptr)
        return {Kind::notRated, {}};
    switch (rating->answer) {
    case Answer::proficiency: {
        const std::optional<ProficiencyRank> rank = framework.find(rating->proficiency);
        return rank ? ComparisonCell{Kind::level, *rank} : ComparisonCell{Kind::notRated, {}};
    }
    case Answer::notYet:
        return {Kind::notYet, {}};
    case Answer::notApplicable:
        return {Kind::notApplicable, {}};
    case Answer::notSure:
        return {Kind::notSure, {}};
    }
    return {Kind::notRated, {}};
}

std::size_t ComparisonView::differing() const noexcept {
    return static_cast<std::size_t>(std::ranges::count(lines, true, &ComparisonLine::differs));
}

ComparisonView viewComparison(const Framework& framework, std::span<const RoleLevelIndex> levels,
                              const Record* ratings) {
    const Comparison comparison = compare(framework, levels);
    ComparisonView view{comparison.levels, ratings != nullptr, {}};
    std::vector<bool> known(view.columnCount(), true);
    for (std::size_t column = 0; column < levels.size(); ++column)
        known[column] = framework.roleLevel(levels[column]).expectationsKnown;

    view.lines.reserve(comparison.rows.size());
    for (const ComparisonRow& row : comparison.rows) {
        ComparisonLine line{row.skill, {}, false, 0};
        line.cells.reserve(view.columnCount());
        for (std::size_t column = 0; column < levels.size(); ++column)
            line.cells.push_back(known[column] ? ComparisonCell::of(row.cells[column])
                                               : ComparisonCell{ComparisonCell::Kind::notSpecified, {}});
        if (ratings != nullptr) {
            const SkillId& skill = framework.skill(row.skill).id;
            line.cells.push_back(ComparisonCell::of(latestRating(*ratings, skill), framework));
        }
        weigh(line, known);
        view.lines.push_back(std::move(line));
    }
    return view;
}

std::vector<std::size_t> arrangeComparison(const Framework& framework, const ComparisonView& view,
                                           const ComparisonFilter& filter, const LanguageOrder& languages) {
    const std::vector<std::string> words = wordsOf(filter.text);
    std::vector<SkillIndex> asked;
    if (filter.askedForBy) {
        for (const SkillExpectation& named : framework.roleLevel(*filter.askedForBy).expectations)
            asked.push_back(named.skill);
        std::ranges::sort(asked);
    }
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < view.lines.size(); ++i) {
        const ComparisonLine& line = view.lines[i];
        if (filter.onlyDifferences && !line.differs)
            continue;
        if (filter.askedForBy && !std::ranges::binary_search(asked, line.skill))
            continue;
        if (!words.empty() && !holdsAll(searchedText(framework, line, languages), words))
            continue;
        shown.push_back(i);
    }
    sortLines(framework, view, filter, languages, shown);
    if (filter.grouped)
        bringTogether(framework, view, filter.order, shown);
    return shown;
}

} // namespace waymark
