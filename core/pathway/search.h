// Search over everything that a framework says.
#pragma once

#include "core/framework/framework.h"
#include "core/text/fold.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace waymark {

// Which thing a hit leads to.
enum class SearchKind : std::uint8_t { role, roleLevel, skill, statement, responsibility, responsibilityPair };

// Which of its texts matched.
enum class SearchField : std::uint8_t {
    name,
    otherName, // the name in a language that is not the one chosen
    alias,
    grade,
    group,
    purpose,
    scope,
    description,
    statement,
    responsibility,
    pairSubject,
    pairFirst,
    pairSecond,
};

// How well it matched, the best first.
enum class SearchRank : std::uint8_t { nameExact, namePrefix, alias, nameWord, description, statement };

struct SearchHit {
    SearchKind kind{};
    SearchField field{};
    SearchRank rank{};
    std::optional<RoleIndex> role; // of a role, a role level and a responsibility; the first one of a pair
    std::optional<RoleLevelIndex> roleLevel; // of a role level, and of a responsibility that is not shared by its role
    std::optional<SkillIndex> skill; // of a skill and a statement
    std::optional<ProficiencyRank> proficiency; // of a statement
    std::uint32_t position = 0; // of a statement in its level, a responsibility in its list, a pair in its list
    std::string_view text; // the text that matched, as long as the framework lives
    std::vector<TextRange> marks; // the matches in it: ascending, not touching one another
};

// An inverted index: every word of the framework with the texts that it stands in. Built once, never changes, may be asked
// from several threads.
//
// A query is one or more words in any order; each has to begin a word of the same text. Words meet as core/text/fold.h
// folds them; "life-cycle", "life cycle" and "lifecycle" find one another.
class SearchIndex {
public:
    // Takes about a second for 250,000 texts: call it off the thread of the window. Texts are those of the first language
    // of `languages` that they have; names are found in all of their languages. Nothing if stopped before the end.
    [[nodiscard]] static std::optional<SearchIndex> build(FrameworkPtr framework, const LanguageOrder& languages = {},
                                                          const std::stop_token& stop = {});

    // The best first, in an order that is always the same; a role, a role level or a skill stands among them once, with its
    // best text. A query without a word finds nothing; one of a single letter looks at names only.
    [[nodiscard]] std::vector<SearchHit> find(std::string_view query, std::size_t limit = 50) const;

    [[nodiscard]] const FrameworkPtr& framework() const noexcept;

    // Bytes that the index itself takes, about.
    [[nodiscard]] std::size_t memory() const noexcept;

    struct Data;

private:
    explicit SearchIndex(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> m_data;
};

} // namespace waymark
