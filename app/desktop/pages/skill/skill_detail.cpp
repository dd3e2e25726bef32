#include "app/desktop/pages/skill/skill_detail.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/document/document.h"
#include "app/desktop/navigation/text_place.h"
#include "app/desktop/pages/roles/role_tree_view.h"
#include "app/desktop/pages/skill/level_card.h"
#include "app/desktop/pages/skill/skill_statements.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/elided_lines.h"
#include "app/desktop/widgets/refill.h"
#include "app/desktop/widgets/text_label.h"
#include "app/text/lists.h"
#include "app/text/to_qt.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

SkillDetail::SkillDetail(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_group(new TextLabel(TextStyle::body, this))
    , m_name(new TextLabel(TextStyle::title, this))
    , m_aliases(new TextLabel(TextStyle::body, this))
    , m_description(new TextLabel(TextStyle::body, this))
    , m_levelsHeading(new TextLabel(TextStyle::heading, this))
    , m_noLevels(new TextLabel(TextStyle::body, this))
    , m_askingHeading(new TextLabel(TextStyle::heading, this))
    , m_askingSummary(new TextLabel(TextStyle::body, this))
    , m_asking(new RoleTreeView(this)) {
    const int unit = spacingUnit();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addWidget(m_group);
    column->addWidget(m_name);
    column->addWidget(m_aliases);
    column->addSpacing(unit);
    column->addWidget(m_description);
    column->addSpacing(2 * unit);
    column->addWidget(m_levelsHeading);
    column->addWidget(m_noLevels);
    m_levels = new QVBoxLayout;
    m_levels->setContentsMargins(0, unit / 2, 0, 0);
    m_levels->setSpacing(unit);
    column->addLayout(m_levels);
    column->addSpacing(2 * unit);
    column->addWidget(m_askingHeading);
    column->addWidget(m_askingSummary);
    column->addSpacing(unit / 2);
    column->addWidget(m_asking);
    for (TextLabel* label : {m_group, m_aliases, m_noLevels, m_askingSummary})
        label->setQuiet(true);
    for (TextLabel* label : {m_name, m_levelsHeading, m_askingHeading})
        setAccessibleRole(label, QAccessible::Heading);
    m_name->setObjectName(u"skillName"_s);
    m_group->setObjectName(u"skillGroup"_s);
    m_description->setObjectName(u"skillDescription"_s);
    m_askingSummary->setObjectName(u"askingSummary"_s);
    m_asking->setObjectName(u"askingFor"_s);
    connect(m_asking, &RoleTreeView::levelChosen, this, [this](RoleLevelIndex level) {
        const Framework& framework = *m_session.framework();
        m_session.go(
            {.page = PageId::roles, .levels = {framework.roleLevel(level).id}, .skill = framework.skill(m_skill).id});
    });
}

void SkillDetail::setSkill(SkillIndex index) {
    const Refill refill(this);
    const Skill& skill = m_session.framework()->skill(index);
    const SkillLadder ladder = skillLadder(*m_session.framework(), index);
    m_skill = index;
    setHead(skill);
    setLevels(ladder);
    setAskingFor(ladder);
}

StatementList* SkillDetail::mark(const TextPlace& statement) {
    const Skill& skill = m_session.framework()->skill(m_skill);
    const auto level = static_cast<std::size_t>(statement.group);
    const auto position = static_cast<std::size_t>(statement.position);
    if (statement.list != TextPlace::List::statements || level >= skill.levels.size() ||
        position >= skill.levels[level].statements.size())
        return nullptr;
    return m_cards[level]->mark(m_session.text(skill.levels[level].statements[position]));
}

void SkillDetail::setHead(const Skill& skill) {
    const QString name = m_session.text(skill.name);
    m_group->setText(breakable(m_session.text(skill.group)));
    m_group->setVisible(!skill.group.empty());
    m_name->setText(breakable(name));
    m_name->setAccessibleName(name);
    QStringList aliases;
    for (const std::string_view alias : skill.aliases)
        aliases.append(toQt(alias));
    m_aliases->setText(breakable(tr("Also called %1", "a list of other names").arg(listed(aliases))));
    m_aliases->setVisible(!aliases.isEmpty());
    m_description->setText(skill.description.empty() ? tr("This edition does not describe the skill.")
                                                     : m_session.text(skill.description));
    m_description->setQuiet(skill.description.empty());
}

LevelCard* SkillDetail::card(std::size_t number) {
    while (m_cards.size() <= number) {
        m_cards.push_back(new LevelCard(this));
        m_cards.back()->setObjectName(u"level%1"_s.arg(number));
        m_levels->addWidget(m_cards.back());
    }
    return m_cards[number];
}

QString SkillDetail::markOf(const SkillRung& rung) const {
    const Framework& framework = *m_session.framework();
    const Aims& aims = m_session.aims();
    const auto asks = [&](const RoleLevelId& id) {
        const RoleLevel* level = framework.find(id);
        return level != nullptr && std::ranges::count(rung.askedForBy, framework.indexOf(*level)) > 0;
    };
    const bool own = asks(aims.current);
    const bool aim = asks(aims.target);
    if (own && aim)
        return tr("Your role level and the one that you aim at ask for this");
    if (own)
        return tr("Your role level asks for this");
    return aim ? tr("The role level that you aim at asks for this") : QString();
}

void SkillDetail::setLevels(const SkillLadder& ladder) {
    const Framework& framework = *m_session.framework();
    const LanguageOrder& order = m_session.languages();
    const Skill& skill = framework.skill(ladder.skill);
    m_levelsHeading->setText(tr("Level by level"));
    m_noLevels->setVisible(ladder.rungs.empty());
    m_noLevels->setText(tr("This framework has no scale of levels."));
    for (std::size_t i = 0; i < ladder.rungs.size(); ++i) {
        const SkillRung& rung = ladder.rungs[i];
        LevelCard::Content content{.level = levelText(Expectation::at(rung.rank), framework, order),
                                   .mark = markOf(rung),
                                   .definition = m_session.text(framework.proficiency(rung.rank).definition),
                                   .parts = {}};
        if (rung.state != SkillLevel::State::defined) {
            content.parts.push_back(levelStatements(framework, skill, rung.rank, order));
        } else {
            QStringList added;
            QStringList kept;
            for (const StepStatement& statement : rung.statements)
                (statement.isNew ? added : kept).append(m_session.text(statement.text));
            const bool lowest = std::ranges::none_of(std::span(ladder.rungs).first(i), [](const SkillRung& below) {
                return below.state == SkillLevel::State::defined;
            });
            const QString name = tr("%1: what this level adds", "a level; the name of a list").arg(content.level.word);
            if (lowest)
                content.parts.push_back(levelStatements(framework, skill, rung.rank, order));
            else if (added.isEmpty())
                content.parts.push_back({tr("This level adds no statement to those below."), {}, {}});
            else
                content.parts.push_back({tr("New at this level. You can:"), added, name});
            if (!lowest && !kept.isEmpty())
                content.parts.push_back(
                    {tr("As at a level below, you can:"), kept,
                     tr("%1: what a level below says too", "a level; the name of a list").arg(content.level.word)});
        }
        card(i)->setContent(content);
        card(i)->setVisible(true);
    }
    for (std::size_t i = ladder.rungs.size(); i < m_cards.size(); ++i)
        m_cards[i]->setVisible(false);
}

void SkillDetail::setAskingFor(const SkillLadder& ladder) {
    const FrameworkPtr& framework = m_session.framework();
    const auto count = static_cast<int>(framework->roleLevelsThatName(ladder.skill).size());
    m_askingHeading->setText(tr("Who needs it"));
    m_askingSummary->setText(
        count == 0
            ? tr("No role level of this framework asks for the skill.")
            : tr("%n role level(s) ask for it. Choose one to see the rest of what it asks for.", nullptr, count));
    m_asking->setAccessibleName(tr("Role levels that ask for %1, with the level of each", "a skill")
                                    .arg(m_session.text(framework->skill(ladder.skill).name)));
    m_asking->setAskingFor(framework, ladder.skill, m_session.languages());
    m_asking->setWhole(true);
    m_asking->setVisible(count > 0);
}

} // namespace waymark
