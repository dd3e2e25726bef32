#include "app/desktop/pages/roles/role_head.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/models/ladder_model.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/elided_lines.h"
#include "app/desktop/widgets/refill.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/waymark_sign.h"
#include "app/text/lists.h"
#include "app/text/to_qt.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace waymark {

RoleHead::RoleHead(Session& session, QWidget* parent) : TextBlock(parent), m_session(session) {
    const int unit = spacingUnit();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    m_role = add(new TextLabel(TextStyle::body, this), "roleLine");
    m_role->setQuiet(true);
    m_name = add(new TextLabel(TextStyle::title, this), "roleLevelName");
    m_tags = new QWidget(this);
    auto* tags = new QHBoxLayout(m_tags);
    tags->setContentsMargins(0, unit / 2, 0, unit / 2);
    tags->setSpacing(unit);
    m_here = new WaymarkTag(WaymarkSign::here, m_tags);
    m_aim = new WaymarkTag(WaymarkSign::aim, m_tags);
    tags->addWidget(m_here);
    tags->addWidget(m_aim);
    tags->addStretch(1);
    column->addWidget(m_tags);
    m_grades = add(new TextLabel(TextStyle::body, this), "gradesLine");
    m_aliases = add(new TextLabel(TextStyle::body, this), "aliasesLine");
    m_grades->setQuiet(true);
    m_aliases->setQuiet(true);
    column->addSpacing(unit);
    m_purpose = add(new TextLabel(TextStyle::body, this), "purpose");
    column->addSpacing(unit * 3 / 2);
    m_scopeHeading = add(new TextLabel(TextStyle::heading, this), "scopeHeading");
    m_scope = add(new TextLabel(TextStyle::body, this), "scope");
    setAccessibleRole(m_name, QAccessible::Heading);
    setAccessibleRole(m_scopeHeading, QAccessible::Heading);
}

TextLabel* RoleHead::add(TextLabel* label, const char* name) {
    label->setObjectName(QLatin1String(name));
    layout()->addWidget(label);
    return label;
}

void RoleHead::setLevel(RoleLevelIndex index) {
    const Framework& framework = *m_session.framework();
    const RoleLevel& level = framework.roleLevel(index);
    const Role& role = framework.role(level.role);
    const QLocale locale;
    const QString roleName = breakable(m_session.text(role.name));
    m_role->setText(role.levels.size() == 1
                        ? tr("%1, the only step of this role", "a role").arg(roleName)
                        : tr("%1, step %2 of %3", "a role; 1 is its most junior step")
                              .arg(roleName, locale.toString(level.order + 1), locale.toString(role.levels.size())));
    const QString name = m_session.text(level.name);
    m_name->setText(breakable(name));
    m_name->setAccessibleName(name);
    m_grades->setText(level.grades.empty() ? tr("Grades are not given in this edition.") : gradesText(level));
    QStringList aliases;
    for (const std::string_view alias : level.aliases)
        aliases.append(toQt(alias));
    m_aliases->setText(tr("Also called %1", "a list of other names").arg(listed(aliases)));
    setShown(m_aliases, !aliases.isEmpty());
    const LocalizedText& purpose = level.purpose.empty() ? role.purpose : level.purpose;
    m_purpose->setText(purpose.empty() ? tr("This edition does not say what this role level is for.")
                                       : m_session.text(purpose));
    m_purpose->setQuiet(purpose.empty());
    m_scopeHeading->setText(tr("Scope", "how far the responsibility of a role level reaches"));
    m_scope->setText(level.scope.empty() ? tr("This edition does not say how far this role level reaches.")
                                         : m_session.text(level.scope));
    m_scope->setQuiet(level.scope.empty());
}

void RoleHead::setSigns(bool here, bool aim) {
    setShown(m_tags, here || aim);
    setShown(m_here, here);
    setShown(m_aim, aim);
}

} // namespace waymark
