// The sentences of the Compare page: what is seen, what is odd about it, and why there may be nothing to see.
#pragma once

#include "app/desktop/pages/compare/comparison_columns.h"
#include "core/pathway/comparison_view.h"

#include <QString>

namespace waymark {

class Session;

struct ComparisonState {
    const Framework* framework = nullptr; // may be null
    const ComparisonView* view = nullptr;
    std::size_t shown = 0; // lines that the filter leaves
    bool onlyDifferences = false;

    [[nodiscard]] bool hasEnoughColumns() const { return enoughColumns(view->levels, view->withRatings); }

    // A framework without skills that says what roles divide between them: that is what can be compared in it.
    [[nodiscard]] bool leadsToPairs() const;
};

// "5 of 9 skills differ."; empty where there is nothing to count.
[[nodiscard]] QString comparisonSummary(const ComparisonState& state);

// What bold and grey levels mean in the table; empty where there are none of both.
[[nodiscard]] QString comparisonKey(const ComparisonState& state);

// One sentence a line: a role level beside itself, one of which nothing is known. May be empty.
[[nodiscard]] QString comparisonNotes(const Session& session, const ComparisonState& state);

struct EmptyTexts {
    QString title;
    QString explanation;
    QString button;
};

// For a state that shows no line.
[[nodiscard]] EmptyTexts emptyComparisonTexts(const ComparisonState& state);

} // namespace waymark
