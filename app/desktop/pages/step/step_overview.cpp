#include "app/desktop/pages/step/step_overview.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/pages/step/step_skill_view.h"
#include "app/desktop/session/session.h"
#include "app/desktop/widgets/level_row.h"

#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace waymark {

StepOverview::StepOverview(Session& session, const Step& step, QWidget* parent) : Card(parent) {
    setAccessibleRole(this, QAccessible::List);
    setAccessibleName(tr("What changes, at a glance"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    std::vector<const StepSkill*> skills;
    for (const std::vector<StepSkill>* kind :
         {&step.raised, &step.added, &step.lowered, &step.dropped, &step.unknown}) {
        for (const StepSkill& skill : *kind)
            skills.push_back(&skill);
    }
    const Framework& framework = *session.framework();
    std::vector<std::pair<SkillIndex, LevelRow::Content>> rows;
    LevelColumns columns;
    for (const StepSkill* skill : skills) {
        LevelRow::Content row = StepSkillView::rowContent(session, *skill);
        // Beneath one another every row has both levels, so that a new skill is one that was not asked for before.
        if (skill->change == StepChange::added) {
            row.before = levelText(skill->from, framework, session.languages());
            row.words = tr("new, %1", "a skill that was not asked for before a step; its level").arg(row.level.word);
        }
        columns.include(row.before, row.level);
        rows.emplace_back(skill->skill, std::move(row));
    }
    for (auto& [skill, content] : rows) {
        auto* row = new LevelRow(this);
        row->setContent(std::move(content), columns);
        row->setAccessibleDescription(tr("Goes to its statements"));
        connect(row, &QAbstractButton::clicked, this, [this, index = skill] { Q_EMIT chosen(index); });
        column->addWidget(row);
    }
}

} // namespace waymark
