// The words that stand for a record's choices in files. Stable: files and scripts depend on them.
#pragma once

#include "core/record/record.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace waymark {

[[nodiscard]] std::string_view wordOf(Rater rater) noexcept; // self, other, agreed
[[nodiscard]] std::string_view wordOf(Answer answer) noexcept; // proficiency, not-yet, not-applicable, not-sure
[[nodiscard]] std::string_view wordOf(Confidence confidence) noexcept; // low, medium, high
[[nodiscard]] std::string_view wordOf(Enjoyment enjoyment) noexcept; // little, some, much
[[nodiscard]] std::string_view wordOf(StatementFit fit) noexcept; // i-do-this, partly, not-yet

// Every choice there is, in order.
template <class Choice>
inline constexpr std::array<Choice, 0> allChoices{};
template <>
inline constexpr std::array allChoices<Rater>{Rater::self, Rater::other, Rater::agreed};
template <>
inline constexpr std::array allChoices<Answer>{Answer::proficiency, Answer::notYet, Answer::notApplicable,
                                               Answer::notSure};
template <>
inline constexpr std::array allChoices<Confidence>{Confidence::low, Confidence::medium, Confidence::high};
template <>
inline constexpr std::array allChoices<Enjoyment>{Enjoyment::little, Enjoyment::some, Enjoyment::much};
template <>
inline constexpr std::array allChoices<StatementFit>{StatementFit::iDoThis, StatementFit::partly, StatementFit::notYet};

// Nothing if it is the word of none.
template <class Choice>
[[nodiscard]] std::optional<Choice> choiceOf(std::string_view word) noexcept {
    for (const Choice choice : allChoices<Choice>) {
        if (wordOf(choice) == word)
            return choice;
    }
    return std::nullopt;
}

} // namespace waymark
