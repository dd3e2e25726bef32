#include "app/text/step_summary.h"

#include "app/text/lists.h"

#include <QCoreApplication>

namespace waymark {

namespace {

struct StepSummary {
    Q_DECLARE_TR_FUNCTIONS(waymark::StepSummary)
};

int count(const std::vector<StepSkill>& skills) {
    return static_cast<int>(skills.size());
}

} // namespace

QString stepSummary(const Step& step) {
    if (step.from == step.to)
        return StepSummary::tr("Both are the same role level, so nothing changes.");
    if (!step.fromSkillsKnown && !step.toSkillsKnown)
        return StepSummary::tr(
            "Which skills change cannot be told, because the framework does not say what either of the two asks for.");
    if (!step.fromSkillsKnown || !step.toSkillsKnown)
        return StepSummary::tr(
            "Which skills change cannot be told, because the framework does not say what one of the two "
            "asks for.");
    QStringList clauses;
    const auto add = [&](const std::vector<StepSkill>& skills, const QString& clause) {
        if (!skills.empty())
            clauses << clause;
    };
    add(step.raised, StepSummary::tr("%n skill(s) rise", "part of a sentence", count(step.raised)));
    add(step.added, StepSummary::tr("%n skill(s) are new", "part of a sentence", count(step.added)));
    add(step.lowered,
        StepSummary::tr("%n skill(s) are asked for at a lower level", "part of a sentence", count(step.lowered)));
    add(step.dropped,
        StepSummary::tr("%n skill(s) are no longer asked for", "part of a sentence", count(step.dropped)));
    add(step.same, StepSummary::tr("%n skill(s) stay", "part of a sentence", count(step.same)));
    add(step.unknown,
        StepSummary::tr("%n skill(s) have no specified level", "part of a sentence", count(step.unknown)));
    if (clauses.isEmpty())
        return StepSummary::tr("The framework names no skills for either of the two.");
    return StepSummary::tr("%1.", "parts of a sentence as a list").arg(listed(clauses));
}

} // namespace waymark
