#include "app/desktop/pages/roles/role_skills.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/pages/roles/skill_section.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/elided_lines.h"
#include "app/desktop/widgets/level_disclosure.h"
#include "app/desktop/widgets/refill.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/text/to_qt.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

// More open skills than these are longer than anybody reads in one go, and than a frame has time for.
constexpr std::size_t mostOpenSkills = 16;

} // namespace

RoleSkills::RoleSkills(Session& session, QWidget* parent)
    : TextBlock(parent)
    , m_session(session)
    , m_heading(new TextLabel(TextStyle::heading, this))
    , m_summary(new TextLabel(TextStyle::body, this))
    , m_expand(new WrappingButton(this))
    , m_collapse(new WrappingButton(this))
    , m_groupsBox(new TextBlock(this))
    , m_column(new QVBoxLayout(m_groupsBox)) {
    const int unit = spacingUnit();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(unit);
    whole->addWidget(m_heading);
    whole->addWidget(m_summary);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(unit);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    buttons->addWidget(m_expand);
    buttons->addWidget(m_collapse);
    buttons->addStretch(1);
    whole->addLayout(buttons);
    whole->addWidget(m_groupsBox);
    m_summary->setQuiet(true);
    m_expand->setObjectName(u"expandAll"_s);
    m_collapse->setObjectName(u"collapseAll"_s);
    m_summary->setObjectName(u"skillsSummary"_s);
    setAccessibleRole(m_heading, QAccessible::Heading);
    connect(m_expand, &QPushButton::clicked, this, [this] { openAll(true); });
    connect(m_collapse, &QPushButton::clicked, this, [this] { openAll(false); });
    retranslate();
}

void RoleSkills::retranslate() {
    m_heading->setText(tr("Skills"));
    m_expand->setText(tr("Expand all"));
    m_collapse->setText(tr("Collapse all"));
}

RoleSkills::Group& RoleSkills::group(std::size_t number) {
    while (m_groups.size() <= number) {
        Group made;
        made.box = new TextBlock(m_groupsBox);
        auto* column = new QVBoxLayout(made.box);
        column->setContentsMargins(0, spacingUnit(), 0, 0);
        column->setSpacing(spacingUnit() / 2);
        made.title = new TextLabel(TextStyle::subheading, made.box);
        made.title->setQuiet(true);
        setAccessibleRole(made.title, QAccessible::Heading);
        made.list = new TextBlock(made.box);
        made.list->setObjectName(u"skillGroup"_s);
        setAccessibleRole(made.list, QAccessible::List);
        made.rows = new QVBoxLayout(made.list);
        made.rows->setContentsMargins(0, 0, 0, 0);
        made.rows->setSpacing(0);
        column->addWidget(made.title);
        column->addWidget(made.list);
        m_column->addWidget(made.box);
        m_groups.push_back(made);
    }
    return m_groups[number];
}

SkillSection* RoleSkills::section(std::size_t number) {
    while (m_sections.size() <= number) {
        auto* made = new SkillSection(m_session, m_groupsBox);
        connect(made, &SkillSection::openChanged, this, [this, made](bool open) {
            if (!m_together) {
                const SkillId& id = m_session.framework()->skill(made->skill()).id;
                (open ? m_opened : m_closed).insert(id);
                (open ? m_closed : m_opened).erase(id);
            }
            updateButtons();
        });
        m_sections.push_back(made);
    }
    return m_sections[number];
}

void RoleSkills::setLevel(RoleLevelIndex level) {
    m_level = level;
    // The first picture shows the head of the role level: what stands below it need not be made before.
    if (window()->isVisible())
        return fill();
    hide();
    if (!std::exchange(m_waiting, true))
        window()->installEventFilter(this);
}

void RoleSkills::fill() {
    if (std::exchange(m_waiting, false))
        window()->removeEventFilter(this);
    const QScopedValueRollback together(m_together, true);
    const Framework& framework = *m_session.framework();
    const RoleLevel& level = framework.roleLevel(m_level);

    // The groups in the order in which the role level first names a skill of each.
    std::vector<std::pair<QString, std::vector<SkillExpectation>>> groups;
    LevelColumns columns;
    std::vector<Expectation> different; // only a few among many skills
    for (const SkillExpectation& named : level.expectations) {
        const QString name = m_session.text(framework.skill(named.skill).group);
        auto found = std::ranges::find(groups, name, &std::pair<QString, std::vector<SkillExpectation>>::first);
        if (found == groups.end())
            found = groups.insert(groups.end(), {name, {}});
        found->second.push_back(named);
        if (std::ranges::count(different, named.expectation) > 0)
            continue;
        different.push_back(named.expectation);
        columns.include({}, levelText(named.expectation, framework, m_session.languages()));
    }

    const bool usuallyOpen =
        level.expectations.size() <= mostOpenSkills && m_session.settings().value(Setting::rolesSkillsOpen).toBool();
    m_shown = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto& [name, skills] = groups[i];
        Group& box = group(i);
        // Skills without a group, beside others that have one, still say where they belong.
        const QString title = name.isEmpty() && groups.size() > 1 ? tr("Other skills") : name;
        box.title->setText(breakable(title));
        box.title->setVisible(!title.isEmpty());
        box.list->setAccessibleName(title.isEmpty() ? tr("Skills") : title);
        for (const SkillExpectation& named : skills) {
            SkillSection* row = section(m_shown++);
            row->setSkill(named, level.role, levelText(named.expectation, framework, m_session.languages()), columns);
            box.rows->addWidget(row);
            row->setVisible(true);
            if (isOpen(framework.skill(named.skill).id, usuallyOpen))
                row->setOpen(true);
        }
        box.box->setVisible(true);
    }
    for (std::size_t i = groups.size(); i < m_groups.size(); ++i)
        m_groups[i].box->setVisible(false);
    for (std::size_t i = m_shown; i < m_sections.size(); ++i)
        m_sections[i]->setVisible(false);

    if (!level.expectationsKnown)
        m_summary->setText(tr("This edition does not say which skills this role level takes."));
    else if (m_shown == 0)
        m_summary->setText(tr("This edition asks this role level for no skills."));
    else
        m_summary->setText(
            usuallyOpen
                ? tr("%n skill(s), each with the statements of its level.", nullptr, static_cast<int>(m_shown))
                : tr("%n skill(s). Open one to read what its level means.", nullptr, static_cast<int>(m_shown)));
    m_expand->setVisible(m_shown > 0);
    m_collapse->setVisible(m_shown > 0);
    updateButtons();
    show();
}

bool RoleSkills::isOpen(const SkillId& id, bool usually) const {
    return m_opened.contains(id) || (usually && !m_closed.contains(id));
}

bool RoleSkills::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint && m_waiting) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                const Framework* framework = m_session.framework().get();
                const auto known = framework != nullptr ? framework->roleLevels().size() : 0;
                if (m_waiting && static_cast<std::size_t>(m_level) < known)
                    fill();
            },
            Qt::QueuedConnection);
    }
    return TextBlock::eventFilter(watched, event);
}

void RoleSkills::open(const SkillId& id) {
    const Skill* skill = m_session.framework()->find(id);
    if (skill == nullptr)
        return;
    if (m_waiting)
        fill();
    for (std::size_t i = 0; i < m_shown; ++i) {
        if (m_sections[i]->skill() == m_session.framework()->indexOf(*skill)) {
            m_sections[i]->setOpen(true);
            m_sections[i]->row()->setFocus(Qt::OtherFocusReason);
        }
    }
}

void RoleSkills::openAll(bool open) {
    const QScopedValueRollback together(m_together, true);
    const Refill refill(m_groupsBox);
    for (std::size_t i = 0; i < m_shown; ++i)
        m_sections[i]->setOpen(open);
    m_opened.clear();
    m_closed.clear();
    m_session.settings().setValue(Setting::rolesSkillsOpen, open);
    updateButtons();
}

void RoleSkills::updateButtons() {
    const auto shown = std::span(m_sections).first(m_shown);
    const auto open = std::ranges::count_if(shown, &SkillSection::isOpen);
    // A disabled button would lose the focus that somebody has just pressed it with.
    m_expand->setEnabled(open < std::ssize(shown) || m_expand->hasFocus());
    m_collapse->setEnabled(open > 0 || m_collapse->hasFocus());
}

} // namespace waymark
