#include "core/pathway/plan.h"

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <utility>

namespace waymark {

namespace {

constexpr int severalLevels = 2;

class Planner {
public:
    Planner(const Record& record, const Framework& framework, RoleLevelIndex target)
        : m_framework(framework)
        , m_target(target) {
        if (const RoleLevel* current = framework.find(record.aims.current))
            m_next = framework.next(framework.indexOf(*current));
        // Gone through once for all skills: there may be thousands of them.
        for (const EvidenceItem& item : record.evidence)
            m_withEvidence.insert(item.skills.begin(), item.skills.end());
        for (const Action& action : record.actions) {
            if (!action.done)
                m_withAction.insert(action.skill);
        }
    }

    PlanSuggestion suggest(GapRow row) const {
        PlanSuggestion suggestion{std::move(row), {}, false};
        const SkillId& id = m_framework.skill(suggestion.row.skill).id;
        const auto add = [&](PlanReason reason, bool holds) {
            if (holds)
                suggestion.reasons.push_back(reason);
        };
        add(PlanReason::askedForByNextLevel, m_next && asksForMore(*m_next, suggestion.row));
        add(PlanReason::critical, suggestion.row.importance == SkillImportance::critical);
        add(PlanReason::raisedFurther, risesFurther(suggestion.row.skill));
        add(PlanReason::enjoyed, suggestion.row.rating->enjoyment == Enjoyment::much);
        add(PlanReason::evidenceThin, !m_withEvidence.contains(id));
        suggestion.hasOpenAction = m_withAction.contains(id);
        return suggestion;
    }

private:
    bool asksForMore(RoleLevelIndex level, const GapRow& row) const {
        const Expectation expected = m_framework.expectation(level, row.skill);
        return expected.isProficiency() && (!row.rated || expected.rank() > *row.rated);
    }

    // Whether the ladder above the target asks for more, and again more or for as much at two levels at least.
    bool risesFurther(SkillIndex skill) const {
        const Expectation aim = m_framework.expectation(m_target, skill);
        int higher = 0;
        for (auto level = m_framework.next(m_target); level; level = m_framework.next(*level)) {
            const Expectation expected = m_framework.expectation(*level, skill);
            higher += expected.isProficiency() && expected.rank() > aim.rank() ? 1 : 0;
        }
        return higher >= severalLevels;
    }

    const Framework& m_framework;
    RoleLevelIndex m_target;
    std::optional<RoleLevelIndex> m_next;
    std::unordered_set<SkillId> m_withEvidence;
    std::unordered_set<SkillId> m_withAction;
};

bool comesBefore(const PlanSuggestion& a, const PlanSuggestion& b) {
    if (a.reasons != b.reasons) {
        // A weighty reason that one has and the other has not decides; of lists that begin alike the longer one wins.
        const auto [inA, inB] = std::ranges::mismatch(a.reasons, b.reasons);
        if (inA == a.reasons.end() || inB == b.reasons.end())
            return inB == b.reasons.end();
        return *inA < *inB;
    }
    return a.row.gap.value_or(0) > b.row.gap.value_or(0);
}

} // namespace

Result<std::vector<PlanSuggestion>> planSuggestions(const Record& record, const Framework& framework,
                                                    RoleLevelIndex target, Rater rater) {
    const auto gap = gapTo(record, framework, target, {.rater = rater, .until = {}});
    if (!gap)
        return std::unexpected(gap.error());
    return planSuggestions(record, framework, *gap);
}

std::vector<PlanSuggestion> planSuggestions(const Record& record, const Framework& framework, const Gap& gap) {
    const Planner planner(record, framework, gap.target);
    std::vector<PlanSuggestion> suggestions;
    for (const GapRow& row : gap.rows) {
        if (row.state == GapState::below)
            suggestions.push_back(planner.suggest(row));
    }
    std::ranges::stable_sort(suggestions, comesBefore);
    return suggestions;
}

} // namespace waymark
