#include "app/desktop/pages/roles/roles_page.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/document/document.h"
#include "app/desktop/models/ladder_model.h"
#include "app/desktop/navigation/text_place.h"
#include "app/desktop/pages/compare/comparison_columns.h"
#include "app/desktop/pages/roles/checked_levels.h"
#include "app/desktop/pages/roles/ladder_view.h"
#include "app/desktop/pages/roles/role_detail.h"
#include "app/desktop/pages/roles/role_tree_view.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/elided_lines.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/refill.h"
#include "app/desktop/widgets/scroll_column.h"
#include "app/desktop/widgets/text_block.h"
#include "app/desktop/widgets/text_label.h"
#include "app/text/to_qt.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

RolesPage::RolesPage(Session& session, QWidget* parent) : Page(session, parent) {
    makeParts();
    makeDetail();
    connect(m_ladderView, &LadderView::lookedAt, this, [this](int row) { lookAt(m_ladder->levelAt(row)); });
    connect(m_ladderView, &LadderView::chosen, this, [this](int row) { visit(m_ladder->levelAt(row)); });
    connect(m_ladder, &LadderModel::checkWanted, this, [this](int row, bool checked) {
        check(Page::session().framework()->roleLevel(m_ladder->levelAt(row)).id, checked);
    });
    connect(m_checkedLine, &CheckedLevels::compareWanted, this,
            [this] { Page::session().go({.page = PageId::compare, .levels = m_checked}); });
    connect(m_checkedLine, &CheckedLevels::clearWanted, this, [this] {
        m_checked.clear();
        showChecked();
        m_ladderView->setFocus(Qt::OtherFocusReason);
    });
    connect(m_neighbours, &RoleTreeView::levelChosen, this, &RolesPage::visit);
    connect(m_neighbours, &RoleTreeView::roleChosen, this, [this](RoleIndex role) {
        // The step at the same height of the other ladder, as far as that reaches.
        const auto ladder = Page::session().framework()->role(role).levels;
        if (ladder.empty())
            return;
        const auto shown = shownLevel();
        const std::size_t height = shown ? Page::session().framework()->roleLevel(*shown).order : 0;
        visit(ladder[std::min(height, ladder.size() - 1)]);
    });
    connect(m_unknown, &EmptyState::pressed, this,
            [this] { Page::session().go({.page = PageId::roles, .levels = {{}}}); });
    connect(&Page::session(), &Session::frameworkChanged, this, &RolesPage::frameworkChanged);
    connect(&Page::session(), &Session::languagesChanged, this, &RolesPage::frameworkChanged);
    connect(&Page::session().document(), &Document::changed, this, &RolesPage::updateAims);
    retranslate();
}

void RolesPage::makeParts() {
    const int unit = spacingUnit();
    m_front = new QStackedWidget(this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_front);
    m_parts = new QWidget(m_front);
    m_front->addWidget(m_parts);
    m_grid = new QGridLayout(m_parts);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(unit);

    const auto pane = [this](TextLabel*& title, QWidget* view) {
        auto* made = new QWidget(m_parts);
        auto* column = new QVBoxLayout(made);
        column->setContentsMargins(0, 0, 0, 0);
        title = new TextLabel(TextStyle::heading, made);
        setAccessibleRole(title, QAccessible::Heading);
        column->addWidget(title);
        column->addWidget(view, 1);
        return made;
    };
    m_ladder = new LadderModel(this);
    m_ladderView = new LadderView(this);
    m_ladderView->setObjectName(u"ladder"_s);
    m_ladderView->setModel(m_ladder);
    m_ladderPane = pane(m_ladderTitle, m_ladderView);
    m_checkedLine = new CheckedLevels(m_ladderPane);
    m_ladderPane->layout()->addWidget(m_checkedLine);
    m_neighbours = new RoleTreeView(this);
    m_neighbours->setObjectName(u"neighbours"_s);
    m_neighboursPane = pane(m_neighboursTitle, m_neighbours);

    m_scroll = new ScrollColumn(m_parts);
    m_scroll->setObjectName(u"rolesScroll"_s);
    m_detailPane = new TextBlock(m_parts);
    auto* column = new QVBoxLayout(m_detailPane);
    column->setContentsMargins(0, 0, 0, 0);
    m_unknown = new EmptyState(m_detailPane);
    m_unknown->setObjectName(u"unknownRoleLevel"_s);
    m_unknown->hide();
    column->addWidget(m_unknown);
}

void RolesPage::makeDetail() {
    delete m_detail;
    m_detail = new RoleDetail(Page::session(), m_detailPane);
    m_detail->setObjectName(u"roleDetail"_s);
    m_detailPane->layout()->addWidget(m_detail);
}

RolesPage::Arrangement RolesPage::fittingArrangement() const {
    const int unit = spacingUnit();
    if (width() >= 122 * unit)
        return Arrangement::threeColumns;
    return width() >= 72 * unit ? Arrangement::twoColumns : Arrangement::oneColumn;
}

void RolesPage::arrange() {
    const Arrangement wanted = fittingArrangement();
    if (wanted == m_arrangement)
        return;
    m_arrangement = wanted;
    const int unit = spacingUnit();
    const bool one = wanted == Arrangement::oneColumn;
    for (QWidget* part : {m_ladderPane, m_neighboursPane, m_detailPane, static_cast<QWidget*>(m_scroll)}) {
        m_grid->removeWidget(part);
        m_scroll->column()->removeWidget(part);
    }
    m_ladderView->setPurposeLines(wanted == Arrangement::twoColumns ? 1 : 3);
    m_ladderView->setWhole(one);
    m_neighbours->setWhole(one);
    const int top = one ? 0 : 2 * unit;
    const int side = one ? 0 : 2 * unit;
    m_ladderPane->layout()->setContentsMargins(isRightToLeft() ? 0 : side, top, isRightToLeft() ? side : 0, 0);
    m_neighboursPane->layout()->setContentsMargins(isRightToLeft() || one ? 0 : unit,
                                                   wanted == Arrangement::threeColumns ? top : unit,
                                                   isRightToLeft() && !one ? unit : 0, 0);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, 0);
    m_grid->setRowStretch(0, 0);
    m_grid->setRowStretch(1, 0);
    switch (wanted) {
    case Arrangement::none:
        break;
    case Arrangement::threeColumns:
        m_grid->addWidget(m_ladderPane, 0, 0);
        m_grid->addWidget(m_neighboursPane, 0, 1);
        m_grid->addWidget(m_scroll, 0, 2);
        m_scroll->column()->addWidget(m_detailPane);
        m_grid->setColumnStretch(0, 30);
        m_grid->setColumnStretch(2, 66);
        m_grid->setRowStretch(0, 1);
        break;
    case Arrangement::twoColumns:
        m_grid->addWidget(m_ladderPane, 0, 0);
        m_grid->addWidget(m_neighboursPane, 1, 0);
        m_grid->addWidget(m_scroll, 0, 1, 2, 1);
        m_scroll->column()->addWidget(m_detailPane);
        m_grid->setColumnStretch(0, 34);
        m_grid->setColumnStretch(1, 48);
        m_grid->setRowStretch(0, 2);
        break;
    case Arrangement::oneColumn:
        m_grid->addWidget(m_scroll, 0, 0);
        m_scroll->column()->addWidget(m_ladderPane);
        m_scroll->column()->addWidget(m_neighboursPane);
        m_scroll->column()->addWidget(m_detailPane);
        m_grid->setColumnStretch(0, 1);
        m_grid->setRowStretch(0, 1);
        break;
    }
    for (QWidget* part : {m_ladderPane, m_detailPane, static_cast<QWidget*>(m_scroll)})
        setShown(part, true);
    showNeighbours();
    // The order in which one reads is the order of the tabs.
    setTabOrder(m_ladderView, m_neighbours);
}

std::optional<RoleLevelIndex> RolesPage::shownLevel() const {
    const FrameworkPtr& framework = session().framework();
    if (framework == nullptr)
        return std::nullopt;
    const RoleLevel* level = framework->find(m_level);
    return level != nullptr ? std::optional(framework->indexOf(*level)) : std::nullopt;
}

RoleLevelId RolesPage::firstLevel() const {
    const Framework& framework = *session().framework();
    // Where somebody stands is what they look at first; else the ladder begins at its foot.
    const RoleLevelId& own = session().aims().current;
    if (framework.find(own) != nullptr || framework.roleLevels().empty())
        return own;
    return framework.roleLevels().front().id;
}

void RolesPage::show(const Place& place) {
    const FrameworkPtr& framework = session().framework();
    m_unknownRole = {};
    m_text = place.levels.empty() ? std::nullopt : textPlaceFrom(place.detail);
    const Role* role = framework != nullptr ? framework->find(RoleId(fromQt(place.detail))) : nullptr;
    if (!place.levels.empty() && !place.levels.front().empty()) {
        m_level = place.levels.front();
    } else if (role != nullptr && !role->levels.empty()) {
        m_level = framework->roleLevel(role->levels.front()).id;
    } else if (framework != nullptr && place.levels.empty() && !place.detail.isEmpty()) {
        m_unknownRole = RoleId(fromQt(place.detail));
        m_level = {};
    } else if (framework != nullptr && (!shownLevel() || !place.levels.empty())) {
        m_level = firstLevel();
    }
    refresh();
    scrollToDetail(!place.levels.empty() || !m_unknownRole.empty());
    markText();
    if (!place.skill.empty() && shownLevel()) {
        m_detail->openSkill(place.skill);
        m_scroll->layOutNow();
        if (QWidget* row = m_detail->focusWidget(); row != nullptr && row->hasFocus())
            m_scroll->ensureWidgetVisible(row);
    }
}

Place RolesPage::place() const {
    if (!m_unknownRole.empty())
        return {.page = PageId::roles, .detail = toQt(std::string_view(m_unknownRole.str()))};
    return {.page = PageId::roles, .levels = {m_level}, .detail = m_text ? toDetail(*m_text) : QString()};
}

QWidget* RolesPage::firstFocus() {
    if (m_found)
        return m_found;
    return m_front->currentWidget() == m_parts ? static_cast<QWidget*>(m_ladderView) : m_nothing;
}

void RolesPage::refresh() {
    arrange();
    const FrameworkPtr& framework = session().framework();
    if (framework == nullptr || framework->roleLevels().empty()) {
        showEmpty();
        return;
    }
    m_front->setCurrentWidget(m_parts);
    if (m_level.empty() && m_unknownRole.empty())
        m_level = firstLevel();
    m_ladder->setAims(session().aims());
    const auto level = shownLevel();
    // Of a role level that is not there the ladder in front stays.
    const RoleIndex role = level ? framework->roleLevel(*level).role : m_ladder->role().value_or(RoleIndex{});
    // Along one ladder the views stay as they are: stepping is quick however many roles there are.
    if (m_stale || m_ladderOf != framework || m_ladder->role() != role)
        showLadder(role);
    m_stale = false;
    showLevel();
    m_scroll->layOutNow();
    markText();
}

void RolesPage::showEmpty() {
    m_ladder->setLadder(nullptr, {}, {});
    m_neighbours->setNeighbours(nullptr, std::nullopt, {});
    // Most people never see it.
    if (m_nothing == nullptr) {
        m_nothing = new EmptyState(m_front);
        m_nothing->setObjectName(u"nothingToShow"_s);
        m_front->addWidget(m_nothing);
    }
    if (session().framework() == nullptr)
        m_nothing->setTexts(tr("No framework is open"), tr("Choose a framework to see its roles."));
    else
        m_nothing->setTexts(tr("This framework has no roles"),
                            tr("There is nothing to show here. Choose another framework."));
    m_front->setCurrentWidget(m_nothing);
    m_ladderOf = nullptr;
    m_stale = false;
}

void RolesPage::showLadder(RoleIndex role) {
    const FrameworkPtr& framework = session().framework();
    m_ladder->setLadder(framework, role, session().languages());
    m_neighbours->setNeighbours(framework, role, session().languages());
    m_ladderOf = framework;
    showChecked();
    const QString name = session().text(framework->role(role).name);
    // Over a narrow column a very long name would leave the ladder no room.
    constexpr int longestTitle = 40;
    m_ladderTitle->setText(breakable(name.size() > longestTitle ? name.left(longestTitle - 1) + QChar(0x2026) : name));
    m_ladderTitle->setToolTip(name);
    m_ladderTitle->setAccessibleName(name);
    m_ladderView->setAccessibleName(tr("Role levels of %1, the most senior first", "a role").arg(name));
    m_ladderView->updateGeometry();
    showNeighbours();
}

// A framework of one role has no neighbours: what they would take belongs to the others then.
void RolesPage::showNeighbours() {
    const FrameworkPtr& framework = session().framework();
    const bool some = framework != nullptr && framework->roles().size() > 1;
    setShown(m_neighboursPane, some);
    if (m_arrangement == Arrangement::threeColumns)
        m_grid->setColumnStretch(1, some ? 22 : 0);
    if (m_arrangement == Arrangement::twoColumns)
        m_grid->setRowStretch(1, some ? 1 : 0);
}

void RolesPage::showLevel() {
    const auto level = shownLevel();
    m_unknown->setVisible(!level);
    if (!level)
        return showUnknown();
    const RoleLevelId& id = session().framework()->roleLevel(*level).id;
    const Aims& aims = session().aims();
    m_ladderView->setCurrentRow(m_ladder->rowOf(*level));
    m_detail->setLevel(*level);
    m_detail->setSigns(id == aims.current, id == aims.target);
    setShown(m_detail, true);
}

void RolesPage::showUnknown() {
    m_detail->hide();
    m_ladderView->setCurrentRow(-1);
    const QString fromStart = tr("Show the ladder from its start");
    if (!m_unknownRole.empty())
        m_unknown->setTexts(tr("There is no such role here"),
                            tr("This framework has no role “%1”. It may belong to another edition. Choose a step of a "
                               "ladder to go on.",
                               "the id of a role, as somebody typed it")
                                .arg(breakable(toQt(std::string_view(m_unknownRole.str())))),
                            fromStart);
    else
        m_unknown->setTexts(
            tr("There is no such role level here"),
            tr("This framework has no role level “%1”. It may belong to another edition. Choose a step of "
               "a ladder to go on.",
               "the id of a role level, as somebody typed it")
                .arg(breakable(toQt(std::string_view(m_level.str())))),
            fromStart);
}

void RolesPage::markText() {
    if (m_text)
        m_scroll->layOutNow();
    m_found = m_text && shownLevel() ? m_detail->mark(*m_text) : nullptr;
}

void RolesPage::scrollToDetail(bool named) {
    const bool beneath = m_arrangement == Arrangement::oneColumn && named;
    m_scroll->verticalScrollBar()->setValue(beneath ? m_detailPane->y() - spacingUnit() : 0);
}

void RolesPage::visit(RoleLevelIndex level) {
    const bool otherRole = m_ladder->rowOf(level) < 0;
    session().go({.page = PageId::roles, .levels = {session().framework()->roleLevel(level).id}});
    if (otherRole)
        m_ladderView->setFocus(Qt::OtherFocusReason);
}

void RolesPage::check(const RoleLevelId& level, bool checked) {
    std::erase(m_checked, level);
    const bool full = checked && m_checked.size() == mostComparedLevels;
    if (checked && !full)
        m_checked.push_back(level);
    showChecked(full);
}

void RolesPage::showChecked(bool full) {
    const Framework& framework = *session().framework();
    std::erase_if(m_checked, [&](const RoleLevelId& id) { return framework.find(id) == nullptr; });
    QStringList names;
    for (const RoleLevelId& id : m_checked)
        names.append(session().text(framework.find(id)->name));
    m_ladder->setChecked(m_checked);
    m_checkedLine->setNames(names, full);
}

void RolesPage::lookAt(RoleLevelIndex level) {
    m_unknownRole = {};
    m_text.reset();
    m_found = nullptr;
    m_level = session().framework()->roleLevel(level).id;
    showLevel();
    if (m_arrangement != Arrangement::oneColumn)
        m_scroll->verticalScrollBar()->setValue(0);
    Q_EMIT placeChanged();
}

void RolesPage::updateAims() {
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    const Aims& aims = session().aims();
    m_ladder->setAims(aims);
    m_detail->setSigns(m_level == aims.current, m_level == aims.target);
}

void RolesPage::frameworkChanged() {
    m_stale = true;
    if (!isVisible())
        return;
    show({});
    Q_EMIT placeChanged();
}

void RolesPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale)
        refresh();
    // Until now the page had not the size that it is seen in.
    if (m_found)
        QMetaObject::invokeMethod(this, &RolesPage::markText, Qt::QueuedConnection);
}

void RolesPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void RolesPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::LayoutDirectionChange)
        return;
    // Spacing comes from the font, so the parts are laid out afresh; afterwards, because Qt goes on telling the old ones.
    m_arrangement = Arrangement::none;
    m_stale = true;
    QMetaObject::invokeMethod(this, &RolesPage::remake, Qt::QueuedConnection);
}

void RolesPage::remake() {
    makeDetail();
    m_stale = true;
    if (isVisible())
        refresh();
}

void RolesPage::retranslate() {
    m_neighboursTitle->setText(tr("Neighbouring roles"));
    m_neighbours->setAccessibleName(m_neighboursTitle->text());
    m_scroll->setAccessibleName(tr("What the role level does and asks for"));
    m_detail->retranslate();
    m_stale = true;
    if (isVisible())
        refresh();
}

} // namespace waymark
