#include "app/desktop/pages/pathway/pathway_panel.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/navigation/place.h"
#include "app/desktop/pages/pathway/pathway_sentences.h"
#include "app/desktop/session/session.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/elided_lines.h"
#include "app/desktop/widgets/statement_list.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace waymark {

PathwayPanel::PathwayPanel(Session& session, QWidget* parent) : ScrollColumn(parent), m_session(session) {
    setObjectName(QStringLiteral("pathwayPanel"));
    keepFromEdge();
}

// It stands at the window's edge, mostly with a scroll bar between; without one the cards would touch it.
void PathwayPanel::keepFromEdge() {
    const int unit = spacingUnit();
    setViewportMargins(isRightToLeft() ? unit : 0, 0, isRightToLeft() ? 0 : unit, 0);
}

void PathwayPanel::changeEvent(QEvent* event) {
    ScrollColumn::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        keepFromEdge();
}

void PathwayPanel::clear() {
    while (QLayoutItem* item = column()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void PathwayPanel::showLevel(RoleLevelIndex index, std::span<const Neighbour> beside) {
    clear();
    setAccessibleName(tr("Ways on from here"));
    const Framework& framework = *m_session.framework();
    const RoleLevel& level = framework.roleLevel(index);
    auto* title = new TextLabel(TextStyle::heading, breakable(m_session.text(level.name)), widget());
    setAccessibleRole(title, QAccessible::Heading);
    column()->addWidget(title);
    column()->addWidget(new TextLabel(TextStyle::body,
                                      level.purpose.empty() ? tr("The framework gives no purpose for this role level.")
                                                            : breakable(m_session.text(level.purpose)),
                                      widget()));
    auto* open = new WrappingButton(tr("Read what it asks for"), widget());
    open->setObjectName(QStringLiteral("openRoleLevel"));
    connect(open, &QPushButton::clicked, this,
            [this, id = level.id] { m_session.go({.page = PageId::roles, .levels = {id}}); });
    column()->addWidget(open, 0, Qt::AlignLeading);

    if (const auto next = framework.next(index))
        addWay(tr("One step up"), index, *next, {});
    if (const auto previous = framework.previous(index))
        addWay(tr("One step down"), index, *previous, {});
    for (const Neighbour& neighbour : beside)
        addWay(tr("Sideways"), index, neighbour.level, neighbourReasons(neighbour, framework, m_session.languages()));
    if (beside.empty()) {
        auto* none = new TextLabel(TextStyle::body, whyNothingIsBeside(framework, level), widget());
        none->setQuiet(true);
        column()->addWidget(none);
    }
    verticalScrollBar()->setValue(0);
}

QString PathwayPanel::whyNothingIsBeside(const Framework& framework, const RoleLevel& level) {
    if (framework.roles().size() == 1)
        return tr("This framework has no other role to move to.");
    return level.expectationsKnown && !level.expectations.empty()
               ? tr("No role level of another role asks for nearly the same.")
               : tr("Sideways moves are worked out from skills, and none are known here.");
}

void PathwayPanel::addWay(const QString& heading, RoleLevelIndex from, RoleLevelIndex to, const QStringList& reasons) {
    const Framework& framework = *m_session.framework();
    auto* card = new Card(widget());
    auto* inside = new QVBoxLayout(card);
    const int unit = spacingUnit();
    inside->setContentsMargins(unit * 3 / 2, unit, unit * 3 / 2, unit);
    inside->setSpacing(unit / 2);
    auto* kind = new TextLabel(TextStyle::small, heading, card);
    kind->setQuiet(true);
    inside->addWidget(kind);
    const QString name = m_session.text(framework.roleLevel(to).name);
    inside->addWidget(new TextLabel(TextStyle::strong, breakable(name), card));
    if (!reasons.isEmpty()) {
        auto* list = new StatementList(card);
        QStringList broken;
        std::ranges::transform(reasons, std::back_inserter(broken), breakable);
        list->setStatements(tr("Why %1 is near").arg(name), broken);
        inside->addWidget(list);
    }
    auto* see = new WrappingButton(tr("See what changes"), card);
    see->setAccessibleName(tr("See what changes on the way to %1").arg(name));
    connect(see, &QPushButton::clicked, this, [this, from, to] {
        const Framework& shown = *m_session.framework();
        m_session.go({.page = PageId::step, .levels = {shown.roleLevel(from).id, shown.roleLevel(to).id}});
    });
    inside->addWidget(see, 0, Qt::AlignLeading);
    column()->addWidget(card);
}

} // namespace waymark
