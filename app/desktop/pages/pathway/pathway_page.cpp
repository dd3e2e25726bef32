#include "app/desktop/pages/pathway/pathway_page.h"

#include "app/desktop/document/document.h"
#include "app/desktop/pages/pathway/pathway_output.h"
#include "app/desktop/pages/pathway/pathway_panel.h"
#include "app/desktop/pages/pathway/pathway_view.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/text/to_qt.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace waymark {

PathwayPage::PathwayPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_roles(new QComboBox(this))
    , m_fit(new QPushButton(this))
    , m_view(new PathwayView(this))
    , m_panel(new PathwayPanel(session, this))
    , m_empty(new EmptyState(this)) {
    const int unit = spacingUnit();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    auto* label = new QLabel(this);
    label->setObjectName(QStringLiteral("focusLabel"));
    label->setBuddy(m_roles);
    m_roles->setObjectName(QStringLiteral("focusRole"));
    m_roles->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    top->addWidget(label);
    top->addWidget(m_roles);
    top->addStretch(1);
    top->addWidget(m_fit);
    column->addLayout(top);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_view);
    split->addWidget(m_panel);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    const int letter = fontMetrics().averageCharWidth();
    m_panel->setMinimumWidth(30 * letter);
    split->setSizes({120 * letter, 46 * letter});
    column->addWidget(split, 1);
    column->addWidget(m_empty, 1);
    m_view->setObjectName(QStringLiteral("pathway"));

    connect(m_roles, &QComboBox::activated, this, [this](int row) {
        rebuild(RoleIndex(static_cast<std::uint32_t>(row)));
        Q_EMIT placeChanged();
    });
    connect(m_fit, &QPushButton::clicked, m_view, &PathwayView::fit);
    connect(m_view, &PathwayView::chosenChanged, this, [this] {
        m_panel->showLevel(*m_view->chosen());
        Q_EMIT placeChanged();
    });
    connect(m_view, &PathwayView::opened, this, [this](RoleLevelIndex level) {
        this->session().go({.page = PageId::roles, .levels = {this->session().framework()->roleLevel(level).id}});
    });
    connect(&session, &Session::frameworkChanged, this, &PathwayPage::refill);
    connect(&session, &Session::languagesChanged, this, &PathwayPage::refill);
    connect(&session.document(), &Document::changed, this, &PathwayPage::updateAims);
    retranslate();
}

void PathwayPage::show(const Place& place) {
    const Framework* framework = session().framework().get();
    if (framework == nullptr || place.levels.empty())
        return;
    const RoleLevel* level = framework->find(place.levels.front());
    if (level == nullptr) {
        if (!place.levels.front().empty())
            session().tell(tr("This framework has no role level %1.").arg(toQt(place.levels.front().str())));
        return;
    }
    if (m_view->map().columns.empty() || m_view->map().columns.front().role != level->role)
        rebuild(level->role);
    m_view->choose(framework->indexOf(*level));
}

Place PathwayPage::place() const {
    Place place{.page = PageId::pathway};
    if (m_view->chosen() && session().framework())
        place.levels = {session().framework()->roleLevel(*m_view->chosen()).id};
    return place;
}

std::vector<ActionId> PathwayPage::handledActions() const {
    if (m_view->scene().cards().empty())
        return {};
    return {ActionId::pathwayFit, ActionId::pathwayExport, ActionId::pathwayPrint};
}

void PathwayPage::perform(ActionId action) {
    switch (action) {
    case ActionId::pathwayFit:
        return m_view->fit();
    case ActionId::pathwayExport:
        return exportPathway(*m_view, session(), this);
    case ActionId::pathwayPrint:
        return printPathway(*m_view, this);
    default:
        return;
    }
}

QWidget* PathwayPage::firstFocus() {
    return m_view;
}

void PathwayPage::retranslate() {
    findChild<QLabel*>(QStringLiteral("focusLabel"))->setText(tr("&Begin with the role:"));
    m_roles->setAccessibleName(tr("Role whose ladder stands first"));
    m_fit->setText(tr("Show the &whole map"));
    m_view->setAccessibleName(tr("Pathway"));
    m_view->setAccessibleDescription(
        tr("Role levels and the ways between them. Walk with the arrow keys, press Enter to read "
           "what a role level asks for."));
    m_empty->setTexts(tr("No role levels"), tr("This framework names no role levels, so there is no pathway to show."));
    refill();
}

void PathwayPage::refill() {
    const FrameworkPtr& framework = session().framework();
    const bool empty = !framework || framework->roleLevels().empty();
    m_empty->setVisible(empty);
    m_view->parentWidget()->setHidden(empty);
    m_roles->clear();
    if (empty) {
        m_view->setMap(nullptr, {}, {});
        Q_EMIT actionsChanged();
        return;
    }
    for (const Role& role : framework->roles())
        m_roles->addItem(session().text(role.name));
    rebuild(RoleIndex(0));
    Q_EMIT actionsChanged();
}

void PathwayPage::rebuild(RoleIndex focus) {
    const FrameworkPtr& framework = session().framework();
    const QSignalBlocker quiet(m_view);
    m_roles->setCurrentIndex(static_cast<int>(focus));
    m_view->setMap(framework, pathwayMap(*framework, {.focus = focus, .others = {}}), session().languages());
    updateAims();
    if (m_view->chosen())
        m_panel->showLevel(*m_view->chosen());
    m_view->fitReadably();
}

void PathwayPage::updateAims() {
    const FrameworkPtr& framework = session().framework();
    if (!framework)
        return;
    const Aims& aims = session().document().record().aims;
    m_view->setAims(framework->find(aims.current), framework->find(aims.target));
}

void PathwayPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    // The first picture shows as much of the map as can be read; after that the size is somebody's own choice.
    if (!std::exchange(m_fitted, true))
        QMetaObject::invokeMethod(m_view, &PathwayView::fitReadably, Qt::QueuedConnection);
}

} // namespace waymark
