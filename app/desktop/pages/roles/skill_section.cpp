#include "app/desktop/pages/roles/skill_section.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/pages/skill/level_card.h"
#include "app/desktop/pages/skill/skill_statements.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/level_disclosure.h"
#include "app/desktop/widgets/link_button.h"
#include "app/desktop/widgets/statement_list.h"
#include "app/desktop/widgets/tab_order.h"
#include "app/desktop/widgets/text_label.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark {

SkillSection::SkillSection(Session& session, QWidget* parent)
    : TextBlock(parent)
    , m_session(session)
    , m_row(new LevelDisclosure(this))
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_row);
    m_row->setObjectName(u"skillRow"_s);
    setAccessibleRole(this, QAccessible::ListItem);
    connect(m_row, &LevelDisclosure::toggled, this, [this](bool open) {
        if (open)
            fillBody();
        else
            clearBody();
        Q_EMIT openChanged(open);
    });
}

void SkillSection::setSkill(const SkillExpectation& named, RoleIndex role, const LevelText& level,
                            const LevelColumns& columns) {
    m_named = named;
    m_role = role;
    m_allLevels = false;
    const QString name = m_session.text(m_session.framework()->skill(named.skill).name);
    m_row->setContent({.name = name, .before = {}, .level = level, .words = {}}, columns);
    setAccessibleName(tr("%1: %2", "a skill; its level").arg(name, level.word));
    const QSignalBlocker quiet(m_row);
    m_row->setChecked(false);
    clearBody();
}

bool SkillSection::isOpen() const {
    return m_row->isChecked();
}

void SkillSection::setOpen(bool open) {
    m_row->setChecked(open);
}

void SkillSection::clearBody() {
    // The press that asks for it may come from inside the body.
    if (m_body != nullptr) {
        m_body->hide();
        m_column->removeWidget(m_body);
        m_body->deleteLater();
    }
    m_body = nullptr;
}

void SkillSection::fillBody() {
    clearBody();
    const int unit = spacingUnit();
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    const int indent = 3 * unit;
    column->setContentsMargins(isRightToLeft() ? unit : indent, 0, isRightToLeft() ? indent : unit, 2 * unit);
    column->setSpacing(unit);
    m_column->addWidget(m_body);
    if (m_allLevels)
        addAllLevels();
    else
        addExpected();

    const int count = static_cast<int>(m_session.framework()->proficiencies().size());
    auto* more = new LinkButton(m_body);
    more->setObjectName(u"allLevels"_s);
    more->setArrow(m_allLevels ? LinkButton::Arrow::up : LinkButton::Arrow::down);
    more->setText(m_allLevels ? tr("Show the expected level only") : tr("Show all %n level(s)", nullptr, count));
    more->setVisible(count > 0);
    column->addWidget(more);
    connect(more, &LinkButton::clicked, this, [this] {
        m_allLevels = !m_allLevels;
        fillBody();
        if (auto* again = m_body->findChild<LinkButton*>(u"allLevels"_s))
            again->setFocus(Qt::OtherFocusReason);
    });
    auto* page = new LinkButton(m_body);
    page->setObjectName(u"skillPage"_s);
    page->setText(tr("This skill at every level, and who needs it"));
    column->addWidget(page);
    connect(page, &LinkButton::clicked, this,
            [this] { m_session.go({.page = PageId::skill, .skill = m_session.framework()->skill(m_named.skill).id}); });
    m_body->show();
    // Made after the rows of other skills, and yet it stands before them.
    tabInLayoutOrder(this);
}

void SkillSection::addExpected() {
    const Framework& framework = *m_session.framework();
    const Skill& skill = framework.skill(m_named.skill);
    auto* column = static_cast<QVBoxLayout*>(m_body->layout());
    const auto say = [&](const QString& sentence) {
        auto* label = new TextLabel(TextStyle::body, sentence, m_body);
        label->setQuiet(true);
        column->addWidget(label);
    };
    switch (framework.importance(m_role, m_named.skill)) {
    case SkillImportance::critical:
        say(tr("This skill is critical for the role."));
        break;
    case SkillImportance::desired:
        say(tr("This skill is desired for the role."));
        break;
    case SkillImportance::notSpecified:
        break;
    }
    if (!m_named.expectation.isProficiency()) {
        say(tr("This edition names the skill for this role level, but does not say at which level."));
        return;
    }
    const LevelCard::Part part = levelStatements(framework, skill, m_named.expectation.rank(), m_session.languages());
    say(part.lead);
    if (part.statements.isEmpty())
        return;
    auto* list = new StatementList(m_body);
    list->setObjectName(u"expectedStatements"_s);
    list->setStatements(part.name, part.statements);
    column->addWidget(list);
}

void SkillSection::addAllLevels() {
    const Framework& framework = *m_session.framework();
    const Skill& skill = framework.skill(m_named.skill);
    for (std::size_t i = 0; i < framework.proficiencies().size(); ++i) {
        const auto rank = ProficiencyRank(static_cast<std::uint8_t>(i));
        auto* card = new LevelCard(m_body);
        card->setObjectName(u"level%1"_s.arg(i));
        card->setContent({.level = levelText(Expectation::at(rank), framework, m_session.languages()),
                          .mark = m_named.expectation == Expectation::at(rank) ? tr("Expected here") : QString(),
                          .definition = {},
                          .parts = {levelStatements(framework, skill, rank, m_session.languages())}});
        m_body->layout()->addWidget(card);
    }
}

} // namespace waymark
