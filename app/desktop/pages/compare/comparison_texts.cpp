#include "app/desktop/pages/compare/comparison_texts.h"

#include "app/desktop/session/session.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace waymark {

namespace {

struct ComparisonTexts {
    Q_DECLARE_TR_FUNCTIONS(waymark::ComparisonTexts)
};

QString differences(int differing, int all) {
    if (differing == 0)
        return ComparisonTexts::tr("All %n skill(s) are the same in every column.", nullptr, all);
    if (differing == all)
        return ComparisonTexts::tr("All %n skill(s) differ.", nullptr, all);
    return ComparisonTexts::tr("%1 of %n skill(s) differ.", nullptr, all).arg(QLocale().toString(differing));
}

} // namespace

bool ComparisonState::leadsToPairs() const {
    return framework != nullptr && framework->skills().empty() && !framework->responsibilityPairs().empty();
}

QString comparisonSummary(const ComparisonState& state) {
    const int all = static_cast<int>(state.view->lines.size());
    if (!state.hasEnoughColumns() || all == 0)
        return {};
    const auto isRated = [](const ComparisonLine& line) { return line.cells.back().saysSomething(); };
    // One role level beside nothing differs in nothing, and is the same as nothing.
    if (state.view->withRatings && state.view->levels.size() == 1 && std::ranges::none_of(state.view->lines, isRated))
        return ComparisonTexts::tr("You have not rated these skills yet.");
    QString first = differences(static_cast<int>(state.view->differing()), all);
    const int shown = static_cast<int>(state.shown);
    if (shown == all)
        return first;
    //: Two whole sentences: how many skills differ, how many are shown.
    return ComparisonTexts::tr("%1 %2").arg(first, ComparisonTexts::tr("%n skill(s) shown.", nullptr, shown));
}

QString comparisonKey(const ComparisonState& state) {
    if (!state.hasEnoughColumns() || state.view->differing() == 0 || state.shown == 0)
        return {};
    return ComparisonTexts::tr(
        "Bold: another level than in the column before. Grey: the same in every column, or no level.");
}

QString comparisonNotes(const Session& session, const ComparisonState& state) {
    QStringList sentences;
    std::set<RoleLevelIndex> seen;
    for (const RoleLevelIndex index : state.view->levels) {
        const RoleLevel& level = state.framework->roleLevel(index);
        if (!seen.insert(index).second)
            sentences << ComparisonTexts::tr("%1 is compared with itself.").arg(session.text(level.name));
        else if (!level.expectationsKnown)
            sentences << ComparisonTexts::tr("Nothing is known about the skills of %1.").arg(session.text(level.name));
    }
    sentences.removeDuplicates();
    return sentences.join(u'\n');
}

EmptyTexts emptyComparisonTexts(const ComparisonState& state) {
    const QString choose = ComparisonTexts::tr("Choose role levels…");
    const QString showAll = ComparisonTexts::tr("Show all skills");
    if (state.framework == nullptr || state.framework->roleLevels().empty())
        return {
            ComparisonTexts::tr("Nothing to compare"), ComparisonTexts::tr("The framework has no role levels."), {}};
    if (!state.hasEnoughColumns())
        return {ComparisonTexts::tr("Lay role levels side by side"),
                state.view->levels.empty()
                    ? ComparisonTexts::tr("Choose two to eight role levels, from any roles.")
                    : ComparisonTexts::tr("Choose at least one more role level, or add your ratings as a column."),
                choose};
    if (state.leadsToPairs())
        return {ComparisonTexts::tr("There are no skills to compare"),
                ComparisonTexts::tr("This framework names no skills. It lays side by side what roles divide between "
                                    "them, subject by subject."),
                ComparisonTexts::tr("See the roles side by side")};
    if (state.view->lines.empty())
        return {ComparisonTexts::tr("Nothing is known about their skills"),
                ComparisonTexts::tr("The framework names no skills for these role levels."), choose};
    if (state.onlyDifferences && state.view->differing() == 0)
        return {ComparisonTexts::tr("Nothing differs"),
                ComparisonTexts::tr("These columns say the same about all skills."), showAll};
    return {ComparisonTexts::tr("No skill fits the filter"),
            ComparisonTexts::tr("Some skills are hidden by what you chose above."), showAll};
}

} // namespace waymark
