#include "app/desktop/pages/step/step_skill_view.h"

#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/level_disclosure.h"
#include "app/desktop/widgets/link_button.h"
#include "app/desktop/widgets/statement_list.h"
#include "app/desktop/widgets/text_label.h"
#include "app/text/letter_case.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark {

StepSkillView::StepSkillView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_row(new LevelDisclosure(this))
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_row);
    connect(m_row, &QAbstractButton::toggled, this, [this](bool open) {
        if (open && m_body == nullptr)
            fillBody();
        if (m_body != nullptr)
            m_body->setVisible(open);
    });
}

LevelRow::Content StepSkillView::rowContent(const Session& session, const StepSkill& skill) {
    const Framework& framework = *session.framework();
    const LevelText from = levelText(skill.from, framework, session.languages());
    const LevelText to = levelText(skill.to, framework, session.languages());
    LevelRow::Content content{
        .name = session.text(framework.skill(skill.skill).name), .before = {}, .level = to, .words = {}};
    switch (skill.change) {
    case StepChange::raised:
    case StepChange::lowered:
    case StepChange::unknown:
        if (from == to) {
            content.words = tr("%1 at both", "“Not specified”, of the two ends of a step").arg(to.word);
            return content;
        }
        content.before = from;
        content.words = tr("%1 to %2", "the level of a skill before and after a step").arg(from.word, to.word);
        return content;
    case StepChange::dropped:
        content.before = from;
        content.words = tr("%1 until now", "the level of a skill before a step").arg(from.word);
        return content;
    case StepChange::added:
    case StepChange::same:
        return content;
    }
    Q_UNREACHABLE();
}

void StepSkillView::setSkill(const StepSkill& skill, const LevelColumns& columns) {
    m_skill = skill;
    m_row->setContent(rowContent(m_session, skill), columns);
}

QWidget* StepSkillView::row() const {
    return m_row;
}

bool StepSkillView::isOpen() const {
    return m_row->isChecked();
}

void StepSkillView::setOpen(bool open) {
    m_row->setChecked(open);
}

QString StepSkillView::proficiencyName(ProficiencyRank rank) const {
    return withinSentence(m_session.text(m_session.framework()->proficiency(rank).name));
}

void StepSkillView::fillBody() {
    const int unit = spacingUnit();
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(unit * 5 / 2, 0, unit * 5 / 2, unit * 3 / 2);
    column->setSpacing(unit / 2);
    m_column->addWidget(m_body);
    switch (m_skill.change) {
    case StepChange::raised:
        for (const StepLevel& level : m_skill.levels)
            addLevel(level);
        addExpectedAlready();
        return;
    case StepChange::added:
        for (const StepLevel& level : m_skill.levels)
            addLevel(level);
        return;
    case StepChange::lowered:
    case StepChange::dropped:
    case StepChange::same:
    case StepChange::unknown:
        break;
    }
    const bool dropped = m_skill.change == StepChange::dropped;
    const Expectation level = dropped ? m_skill.from : m_skill.to;
    QStringList statements;
    for (const ListedSentence& sentence : dropped ? m_skill.statements.from : m_skill.statements.to)
        statements << m_session.text(sentence.text);
    if (m_skill.change == StepChange::unknown)
        addSentence(tr("The framework does not say at which level one of the two asks for this skill."));
    if (!statements.isEmpty())
        addList(dropped ? tr("Expected until now, at %1", "a level").arg(proficiencyName(level.rank()))
                        : tr("Expected at %1", "a level").arg(proficiencyName(level.rank())),
                statements, false);
    else if (m_skill.change != StepChange::unknown)
        addSentence(tr("The framework gives no statements for this level."));
}

void StepSkillView::addLevel(const StepLevel& level) {
    const QString name = proficiencyName(level.rank);
    switch (level.state) {
    case SkillLevel::State::notDefined:
        return addSentence(tr("The framework does not define %1 for this skill.", "a level").arg(name));
    case SkillLevel::State::notSpecified:
        return addSentence(tr("The framework gives no statements for %1.", "a level").arg(name));
    case SkillLevel::State::defined:
        break;
    }
    QStringList fresh;
    QStringList known;
    for (const StepStatement& statement : level.statements)
        (statement.isNew ? fresh : known) << m_session.text(statement.text);
    addList(tr("New at %1", "a level").arg(name), fresh, true);
    addList(tr("At %1 too, and expected already", "a level").arg(name), known, false);
}

void StepSkillView::addList(const QString& name, const QStringList& statements, bool isNew) {
    if (statements.isEmpty())
        return;
    auto* heading = new TextLabel(TextStyle::small, name, m_body);
    heading->setQuiet(true);
    auto* list = new StatementList(m_body);
    list->setBullet(isNew ? StatementList::Bullet::plus : StatementList::Bullet::dot);
    list->setStatements(name, statements);
    m_body->layout()->addWidget(heading);
    m_body->layout()->addWidget(list);
}

void StepSkillView::addSentence(const QString& sentence) {
    auto* label = new TextLabel(TextStyle::body, sentence, m_body);
    label->setQuiet(true);
    m_body->layout()->addWidget(label);
}

// What was expected until now is folded away: it is known, and the new things are what one came for.
void StepSkillView::addExpectedAlready() {
    QStringList statements;
    for (const ListedSentence& sentence : m_skill.statements.from)
        statements << m_session.text(sentence.text);
    if (statements.isEmpty())
        return;
    const QString level = proficiencyName(m_skill.from.rank());
    auto* fold = new LinkButton(m_body);
    fold->setObjectName(u"expectedAlready"_s);
    fold->setCheckable(true);
    fold->setArrow(LinkButton::Arrow::down);
    fold->setText(
        tr("Show %n statement(s) expected already, at %1", "a level", static_cast<int>(statements.size())).arg(level));
    auto* list = new StatementList(m_body);
    list->setStatements(tr("Expected already, at %1", "a level").arg(level), statements);
    list->hide();
    connect(fold, &LinkButton::toggled, this,
            [fold, list, level, number = static_cast<int>(statements.size())](bool on) {
                list->setVisible(on);
                fold->setArrow(on ? LinkButton::Arrow::up : LinkButton::Arrow::down);
                fold->setText(on ? tr("Hide %n statement(s) expected already, at %1", "a level", number).arg(level)
                                 : tr("Show %n statement(s) expected already, at %1", "a level", number).arg(level));
            });
    m_body->layout()->addWidget(fold);
    m_body->layout()->addWidget(list);
}

} // namespace waymark
