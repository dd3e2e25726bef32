#include "app/desktop/pages/step/step_section.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/pages/step/step_skill_view.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/link_button.h"
#include "app/desktop/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

StepSection::StepSection(Session& session, const QString& heading, const std::vector<StepSkill>& skills,
                         Showing showing, QWidget* parent)
    : QWidget(parent)
    , m_session(session) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacingUnit(), 0, 0);
    column->setSpacing(spacingUnit());
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(heading);
    auto* title = new TextLabel(TextStyle::heading, heading, this);
    setAccessibleRole(title, QAccessible::Heading);
    column->addWidget(title);
    if (showing != Showing::folded) {
        addSkills(skills, showing == Showing::opened);
        return;
    }

    auto* fold = new LinkButton(this);
    fold->setObjectName(u"fold"_s);
    fold->setCheckable(true);
    fold->setArrow(LinkButton::Arrow::down);
    const int number = static_cast<int>(skills.size());
    fold->setText(tr("Show %n skill(s)", nullptr, number));
    column->addWidget(fold);
    connect(fold, &LinkButton::toggled, this, [this, fold, skills, number](bool on) {
        if (on && m_list == nullptr)
            addSkills(skills, false);
        m_list->setVisible(on);
        fold->setArrow(on ? LinkButton::Arrow::up : LinkButton::Arrow::down);
        fold->setText(on ? tr("Hide %n skill(s)", nullptr, number) : tr("Show %n skill(s)", nullptr, number));
    });
}

bool StepSection::open(SkillIndex skill) {
    const auto views = findChildren<StepSkillView*>();
    const auto found = std::ranges::find(views, skill, &StepSkillView::skill);
    if (found == views.end())
        return false;
    (*found)->setOpen(true);
    (*found)->row()->setFocus(Qt::OtherFocusReason);
    return true;
}

void StepSection::addSkills(const std::vector<StepSkill>& skills, bool open) {
    m_list = new Card(this);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    LevelColumns columns;
    for (const StepSkill& skill : skills) {
        const LevelRow::Content row = StepSkillView::rowContent(m_session, skill);
        columns.include(row.before, row.level);
    }
    for (const StepSkill& skill : skills) {
        auto* view = new StepSkillView(m_session, m_list);
        view->setSkill(skill, columns);
        view->setOpen(open);
        column->addWidget(view);
    }
    layout()->addWidget(m_list);
}

} // namespace waymark
