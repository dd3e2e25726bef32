#include "app/desktop/pages/pathway/pathway_page.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/document/document.h"
#include "app/desktop/pages/pathway/pathway_output.h"
#include "app/desktop/pages/pathway/pathway_panel.h"
#include "app/desktop/pages/pathway/pathway_sentences.h"
#include "app/desktop/pages/pathway/pathway_view.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/title_combo.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/text/to_qt.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace waymark {

PathwayPage::PathwayPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_title(new TextLabel(TextStyle::title, this))
    , m_roles(new TitleCombo(this))
    , m_fit(new WrappingButton(this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_legend(new TextLabel(TextStyle::small, this))
    , m_view(new PathwayView(this))
    , m_panel(new PathwayPanel(session, this))
    , m_empty(new EmptyState(this)) {
    build();
    connect(m_roles, &QComboBox::activated, this, [this](int row) {
        rebuild(RoleIndex(static_cast<std::uint32_t>(row)));
        m_view->fitReadably();
        Q_EMIT placeChanged();
    });
    connect(m_fit, &QPushButton::clicked, m_view, &PathwayView::fit);
    connect(m_view, &PathwayView::chosenChanged, this, [this] {
        showChosen();
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

void PathwayPage::build() {
    const int unit = spacingUnit();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setAccessibleRole(m_title, QAccessible::Heading);
    // Until the page has its width it needs as little of it as it can.
    m_top = new QBoxLayout(QBoxLayout::TopToBottom);
    m_top->setContentsMargins(3 * unit, 2 * unit, 2 * unit, unit);
    m_top->setSpacing(unit);
    m_controls = new QWidget(this);
    auto* flow = new FlowLayout(m_controls);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit);
    auto* label = new QLabel(m_controls);
    label->setObjectName(QStringLiteral("focusLabel"));
    label->setBuddy(m_roles);
    m_roles->setObjectName(QStringLiteral("focusRole"));
    m_fit->setObjectName(QStringLiteral("showWhole"));
    for (QWidget* part : std::initializer_list<QWidget*>{label, m_roles, m_fit})
        flow->addWidget(part);
    m_top->addWidget(m_title, 1);
    m_top->addWidget(m_controls);
    column->addLayout(m_top);
    auto* map = new QWidget(m_split);
    auto* under = new QVBoxLayout(map);
    under->setContentsMargins(0, 0, 0, unit);
    under->setSpacing(unit);
    under->addWidget(m_view, 1);
    m_legend->setQuiet(true);
    m_legend->hide(); // until there is known to be room
    m_legend->setContentsMargins(3 * unit, 0, unit, 0);
    under->addWidget(m_legend);
    m_split->addWidget(map);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setChildrenCollapsible(false);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_dragged = true; });
    sharePanel();
    column->addWidget(m_split, 1);
    column->addWidget(m_empty, 1);
    m_view->setObjectName(QStringLiteral("pathway"));
}

// The panel gets the width that its buttons and long words need in the language and at the size of the text, the map what is
// left; somebody who drags it has it as they like. From one role level to the next it only grows, so that it stays in its place.
void PathwayPage::sharePanel() {
    const int letter = fontMetrics().averageCharWidth();
    m_panel->setMinimumWidth(28 * letter);
    const int wanted = std::max({m_panelWidth, 40 * letter, m_panel->leastWidth()});
    if (m_dragged || wanted == m_panelWidth)
        return;
    m_panelWidth = wanted;
    m_split->setSizes({std::max(1, std::max(width(), 180 * letter) - wanted), wanted});
}

// Beside one another as long as there is room: the title and what it is set with, the map and what is chosen on it.
void PathwayPage::arrange() {
    const QMargins around = m_top->contentsMargins();
    const int head = m_title->fontMetrics().horizontalAdvance(m_title->text()) + m_controls->sizeHint().width() +
                     m_top->spacing() + around.left() + around.right();
    m_top->setDirection(head <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_split->setOrientation(width() >= 66 * fontMetrics().averageCharWidth() ? Qt::Horizontal : Qt::Vertical);
    // In a very low window the map needs the room more than what explains it, and than what the menu has too.
    const int lines = height() / fontMetrics().height();
    // One below the other, map and panel share the height.
    m_legend->setVisible(lines >= (m_split->orientation() == Qt::Vertical ? 36 : 28));
    m_fit->setVisible(lines >= 20);
}

void PathwayPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void PathwayPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_panelWidth = 0;
    sharePanel();
    arrange();
}

void PathwayPage::show(const Place& place) {
    const Framework* framework = session().framework().get();
    if (framework == nullptr || m_framework == nullptr)
        return;
    const Role* first = place.detail.isEmpty() ? nullptr : framework->find(RoleId(fromQt(place.detail)));
    if (first != nullptr && framework->indexOf(*first) != m_view->map().columns.front().role)
        rebuild(framework->indexOf(*first));
    if (place.levels.empty())
        return;
    const RoleLevel* level = framework->find(place.levels.front());
    if (level != nullptr)
        m_view->choose(framework->indexOf(*level));
    else if (!place.levels.front().empty())
        session().tell(tr("This framework has no role level %1.").arg(toQt(place.levels.front().str())));
}

Place PathwayPage::place() const {
    Place place{.page = PageId::pathway};
    if (!m_view->chosen() || m_framework == nullptr)
        return place;
    place.levels = {m_framework->roleLevel(*m_view->chosen()).id};
    place.detail = toQt(m_framework->role(m_view->map().columns.front().role).id.str());
    return place;
}

std::vector<ActionId> PathwayPage::handledActions() const {
    if (m_view->scene().cards().empty())
        return {};
    return {ActionId::pathwayZoomIn, ActionId::pathwayZoomOut, ActionId::pathwayFit, ActionId::pathwayExport,
            ActionId::pathwayPrint};
}

void PathwayPage::perform(ActionId action) {
    switch (action) {
    case ActionId::pathwayZoomIn:
        return m_view->zoomIn();
    case ActionId::pathwayZoomOut:
        return m_view->zoomOut();
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
    m_fit->setText(tr("&Show the whole map"));
    m_view->setAccessibleName(tr("Pathway"));
    m_view->setAccessibleDescription(
        tr("Role levels and the ways between them. Walk with the arrow keys, press Enter to read "
           "what a role level asks for."));
    m_empty->setTexts(tr("No role levels"), tr("This framework names no role levels, so there is no pathway to show."));
    m_title->setText(tr("Pathway"));
    m_legend->setText(pathwayLegend());
    m_panelWidth = 0;
    refill();
}

// Another language changes the words alone: what stands first, what is chosen and the size stay. Another framework begins where
// somebody stands in it.
void PathwayPage::refill() {
    const FrameworkPtr& framework = session().framework();
    const bool empty = !framework || framework->roleLevels().empty();
    m_empty->setVisible(empty);
    m_split->setHidden(empty);
    m_roles->clear();
    if (empty) {
        m_framework = nullptr;
        m_view->setMap(nullptr, {}, {});
        Q_EMIT actionsChanged();
        return;
    }
    for (const Role& role : framework->roles())
        m_roles->addItem(session().text(role.name));
    if (std::exchange(m_framework, framework) == framework) {
        rebuild(m_view->map().columns.front().role, m_view->chosen());
    } else {
        const RoleLevel* own = framework->find(session().aims().current);
        rebuild(own != nullptr ? own->role : RoleIndex(0),
                own != nullptr ? std::optional(framework->indexOf(*own)) : std::nullopt);
        m_view->fitReadably();
    }
    Q_EMIT actionsChanged();
}

void PathwayPage::rebuild(RoleIndex focus, std::optional<RoleLevelIndex> chosen) {
    const QSignalBlocker quiet(m_view);
    m_roles->setCurrentIndex(static_cast<int>(focus));
    m_view->setMap(m_framework, pathwayMap(*m_framework, {.focus = focus, .others = {}}), session().languages());
    updateAims();
    if (chosen)
        m_view->choose(*chosen);
    showChosen();
}

void PathwayPage::showChosen() {
    if (m_view->chosen())
        m_panel->showLevel(*m_view->chosen(), m_view->beside());
    sharePanel();
}

void PathwayPage::updateAims() {
    if (m_framework == nullptr)
        return;
    const Aims& aims = session().aims();
    m_view->setAims(m_framework->find(aims.current), m_framework->find(aims.target));
}

void PathwayPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    // The first picture shows as much of the map as can be read; after that the size is somebody's own choice.
    if (!std::exchange(m_fitted, true))
        QMetaObject::invokeMethod(m_view, &PathwayView::fitReadably, Qt::QueuedConnection);
}

} // namespace waymark
