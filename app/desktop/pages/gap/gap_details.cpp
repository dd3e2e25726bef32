#include "app/desktop/pages/gap/gap_details.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/document/document.h"
#include "app/desktop/models/plan_offers.h"
#include "app/desktop/pages/evidence/skill_evidence.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/desktop/widgets/statement_list.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/text/to_qt.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

GapDetails::GapDetails(Session& session, QWidget* parent)
    : ScrollColumn(parent)
    , m_session(session)
    , m_name(new TextLabel(TextStyle::heading, widget()))
    , m_levels(new TextLabel(TextStyle::body, widget()))
    , m_reason(new TextLabel(TextStyle::small, widget()))
    , m_carried(new TextLabel(TextStyle::body, widget()))
    , m_explanation(new TextLabel(TextStyle::body, widget()))
    , m_evidence(new SkillEvidence(session, widget()))
    , m_rate(new WrappingButton(widget()))
    , m_open(new WrappingButton(widget()))
    , m_plan(new WrappingButton(widget())) {
    setAccessibleRole(m_name, QAccessible::Heading);
    m_name->setObjectName("gapSkill");
    m_carried->setObjectName("gapCarried");
    m_explanation->setObjectName("gapExplanation");
    m_rate->setObjectName("gapRate");
    m_open->setObjectName("gapOpen");
    m_plan->setObjectName("gapPlan");
    m_reason->setQuiet(true);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_rate);
    buttons->addWidget(m_plan);
    buttons->addWidget(m_open);
    for (TextLabel* label : {m_name, m_levels, m_reason, m_carried, m_explanation})
        column()->addWidget(label);
    column()->addWidget(m_evidence);
    column()->addLayout(buttons);
    connect(m_rate, &QPushButton::clicked, this, [this] { Q_EMIT rateWanted(m_skill); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT skillWanted(m_skill); });
    connect(m_plan, &QPushButton::clicked, this, [this] { Q_EMIT actionWanted(m_skill); });
    clear();
}

void GapDetails::clear() {
    widget()->hide();
}

void GapDetails::setRow(const GapRow& row, const GapLine& line) {
    m_skill = line.skill;
    m_name->setText(line.name);
    m_levels->setText(tr("Mine: %1. Asked for: %2.", "two levels").arg(line.mineText, line.expectedText));
    const QString reason = row.rating != nullptr ? toQt(row.rating->reason) : QString();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_carried->setText(
        tr("Your rating was carried over from another edition. Confirm it or rate again, so that you can "
           "rely on what stands here."));
    m_carried->setVisible(row.toConfirm);
    m_explanation->setText(explanation(row, line));
    m_rate->setText(row.rating == nullptr ? tr("Ra&te this skill")
                    : row.toConfirm       ? tr("Confirm or ra&te again")
                                          : tr("Ra&te again"));
    m_open->setText(tr("&Open the skill"));
    m_plan->setText(openAction(m_session.document().record(), m_skill) != nullptr ? tr("Open the actio&n")
                                                                                  : tr("Pla&n an action"));
    m_evidence->setSkill(m_skill);
    showLevels(row);
    widget()->show();
}

QString GapDetails::explanation(const GapRow& row, const GapLine& line) const {
    switch (row.state) {
    case GapState::met:
        return tr("You are where this role level asks you to be.");
    case GapState::above:
        return tr("You are further than this role level asks for.");
    case GapState::below:
        return tr("What %1 adds to where you are:", "%1 is a level").arg(line.expectedText);
    case GapState::unrated:
        return tr("You have not rated this skill. What %1 takes:", "%1 is a level").arg(line.expectedText);
    case GapState::notSure:
        return tr("You are not sure about this skill. What %1 takes:", "%1 is a level").arg(line.expectedText);
    case GapState::notApplicable:
        return tr("You said that this skill has no place in your work.");
    case GapState::notAskedFor:
        return tr("This role level does not ask for the skill.");
    case GapState::notSpecified:
        return tr("The framework does not say at which level this role level asks for the skill.");
    }
    Q_UNREACHABLE();
}

void GapDetails::showLevels(const GapRow& row) {
    const Framework& framework = *m_session.framework();
    // They stand before the evidence and the buttons, which are the last in the column.
    while (m_lists.size() < row.missing.size()) {
        m_headings.push_back(new TextLabel(TextStyle::subheading, widget()));
        m_lists.push_back(new StatementList(widget()));
        setAccessibleRole(m_headings.back(), QAccessible::Heading);
        column()->insertWidget(column()->count() - 2, m_headings.back());
        column()->insertWidget(column()->count() - 2, m_lists.back());
    }
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        QStringList statements;
        QString name;
        if (i < row.missing.size()) {
            for (const StepStatement& statement : row.missing[i].statements) {
                if (statement.isNew)
                    statements << m_session.text(statement.text);
            }
            name = m_session.text(framework.proficiency(row.missing[i].rank).name);
            m_headings[i]->setText(name);
            m_lists[i]->setStatements(tr("Statements at %1", "%1 is a level").arg(name), statements);
        }
        m_headings[i]->setVisible(!statements.isEmpty());
        m_lists[i]->setVisible(!statements.isEmpty());
    }
}

} // namespace waymark
