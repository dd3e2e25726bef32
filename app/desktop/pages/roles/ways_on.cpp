#include "app/desktop/pages/roles/ways_on.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/link_button.h"
#include "app/desktop/widgets/refill.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark {

WaysOn::WaysOn(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_heading(new TextLabel(TextStyle::subheading, this))
    , m_up(new LinkButton(this))
    , m_down(new LinkButton(this))
    , m_only(new TextLabel(TextStyle::body, this))
    , m_compare(new WrappingButton(this))
    , m_menu(new QMenu(m_compare)) {
    const int unit = spacingUnit();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, unit * 3 / 2, 2 * unit, unit * 3 / 2);
    column->setSpacing(unit / 2);
    column->addWidget(m_heading);
    column->addWidget(m_up);
    column->addWidget(m_down);
    column->addWidget(m_only);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, unit / 2, 0, 0);
    row->addWidget(m_compare);
    row->addStretch(1);
    column->addLayout(row);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleRole(m_heading, QAccessible::Heading);
    m_only->setQuiet(true);
    m_up->setArrow(LinkButton::Arrow::up);
    m_down->setArrow(LinkButton::Arrow::down);
    m_up->setObjectName(u"stepUp"_s);
    m_down->setObjectName(u"stepDown"_s);
    m_compare->setObjectName(u"compareWith"_s);
    m_compare->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &WaysOn::fillCompareMenu);
    const auto step = [this](bool up) {
        const Framework& framework = *m_session.framework();
        const auto from = up ? m_level : *framework.previous(m_level);
        const auto to = up ? *framework.next(m_level) : m_level;
        m_session.go({.page = PageId::step, .levels = {framework.roleLevel(from).id, framework.roleLevel(to).id}});
    };
    connect(m_up, &LinkButton::clicked, this, [step] { step(true); });
    connect(m_down, &LinkButton::clicked, this, [step] { step(false); });
}

void WaysOn::setLevel(RoleLevelIndex level) {
    m_level = level;
    const Framework& framework = *m_session.framework();
    const auto up = framework.next(level);
    const auto down = framework.previous(level);
    const auto name = [&](RoleLevelIndex index) { return m_session.text(framework.roleLevel(index).name); };
    m_heading->setText(tr("Ways on"));
    setAccessibleName(m_heading->text());
    setShown(m_up, up.has_value());
    if (up)
        m_up->setText(tr("One step up, %1: see what changes", "a role level").arg(name(*up)));
    setShown(m_down, down.has_value());
    if (down)
        m_down->setText(tr("From %1 to here: see what changed", "the role level one step below").arg(name(*down)));
    setShown(m_only, !up);
    m_only->setText(down ? tr("This is the top step of the role.") : tr("This role has no other step."));
    m_compare->setText(tr("Compare with"));
    setShown(m_compare, framework.roleLevels().size() > 1);
}

void WaysOn::fillCompareMenu() {
    m_menu->clear();
    const Framework& framework = *m_session.framework();
    const auto add = [this](QMenu* menu, const RoleLevel& level) {
        // An ampersand in a name is no shortcut.
        QString name = m_session.text(level.name).replace(u'&', u"&&"_s);
        name = menu->fontMetrics().elidedText(name, Qt::ElideRight, readingWidth());
        connect(menu->addAction(name), &QAction::triggered, this, [this, id = level.id] { compareWith(id); });
    };
    const Aims& aims = m_session.aims();
    const RoleLevel& own = framework.roleLevel(m_level);
    for (const RoleLevelId& id : {aims.current, aims.target}) {
        const RoleLevel* level = framework.find(id);
        if (level != nullptr && id != own.id && level->role != own.role)
            add(m_menu, *level);
    }
    m_menu->addSeparator();
    const auto ladder = framework.role(own.role).levels;
    for (auto level = ladder.rbegin(); level != ladder.rend(); ++level) {
        if (*level != m_level)
            add(m_menu, framework.roleLevel(*level));
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Choose on the Compare page")), &QAction::triggered, this, [this] {
        m_session.go({.page = PageId::compare, .levels = {m_session.framework()->roleLevel(m_level).id}});
    });
}

void WaysOn::compareWith(const RoleLevelId& other) {
    m_session.go({.page = PageId::compare, .levels = {m_session.framework()->roleLevel(m_level).id, other}});
}

} // namespace waymark
