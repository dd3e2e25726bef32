#include "app/desktop/pages/plan/plan_page.h"

#include "app/desktop/document/document.h"
#include "app/desktop/document/save_sentence.h"
#include "app/desktop/models/plan_model.h"
#include "app/desktop/models/plan_offers.h"
#include "app/desktop/pages/plan/action_form.h"
#include "app/desktop/pages/plan/offer_list.h"
#include "app/desktop/pages/plan/plan_delegate.h"
#include "app/desktop/pages/plan/plan_editor.h"
#include "app/desktop/pages/plan/plan_output.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/sharing/share.h"
#include "app/desktop/sharing/shared_table.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/desktop/widgets/reveal.h"
#include "app/desktop/widgets/scroll_column.h"
#include "app/desktop/widgets/tab_order.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/text/to_qt.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace waymark {

PlanPage::PlanPage(Session& session, QWidget* parent) : Page(session, parent), m_editor(new PlanEditor(session, this)) {
    build();
    connectParts();
    retranslate();
    fit();
}

void PlanPage::build() {
    m_splitter = new QSplitter(this);
    m_pane = new QWidget(m_splitter);
    m_title = new TextLabel(TextStyle::title, m_pane);
    m_add = new WrappingButton(m_pane);
    m_calendar = new WrappingButton(m_pane);
    m_showDone = new WrappingCheckBox(m_pane);
    m_stack = new QStackedWidget(m_pane);
    m_list = new QListView(m_stack);
    m_model = new PlanModel(this);
    m_empty = new EmptyState(m_stack);
    m_side = new ScrollColumn(m_splitter);
    m_form = new ActionForm(session(), *m_editor, m_side->widget());
    m_offers = new OfferList(m_side->widget());
    m_add->setObjectName("addAction");
    m_calendar->setObjectName("calendar");
    m_showDone->setObjectName("showDone");
    m_list->setObjectName("plan");
    m_form->setObjectName("actionForm");
    m_offers->setObjectName("offers");
    m_showDone->setChecked(session().settings().value(Setting::planShowDone).toBool());

    m_list->setModel(m_model);
    m_list->setItemDelegate(new PlanDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->installEventFilter(this);

    auto* controls = new FlowLayout;
    controls->addWidget(m_add);
    controls->addWidget(m_calendar);
    controls->addWidget(m_showDone);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* pane = new QVBoxLayout(m_pane);
    pane->addWidget(m_title);
    pane->addLayout(controls);
    pane->addWidget(m_stack, 1);
    m_side->column()->addWidget(m_form);
    m_side->column()->addWidget(m_offers);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
}

void PlanPage::connectParts() {
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            choose(index.data(PlanModel::rowRole).value<PlanRow>().action);
    });
    connect(m_list, &QListView::activated, this, [this] { edit(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { begin({}, {}); });
    connect(m_empty, &EmptyState::pressed, this, [this] { begin({}, {}); });
    connect(m_calendar, &QPushButton::clicked, this,
            [this] { session().actions().action(ActionId::recordCalendar)->trigger(); });
    connect(m_showDone, &QCheckBox::toggled, this, [this](bool on) {
        session().settings().setValue(Setting::planShowDone, on);
        refresh();
    });
    connect(m_form, &ActionForm::removeWanted, this, &PlanPage::remove);
    connect(m_offers, &OfferList::planWanted, this, &PlanPage::begin);
    connect(m_offers, &OfferList::actionWanted, this, [this](const EntryId& action) {
        choose(action);
        edit(false);
    });
    connect(m_offers, &OfferList::ratingsWanted, this, [this] { session().go({.page = PageId::ratings}); });
    connect(m_offers, &OfferList::gapWanted, this, [this] { session().go({.page = PageId::gap}); });
    connect(m_offers, &OfferList::frameworkWanted, this,
            [this] { session().go({.page = PageId::plan, .framework = session().document().record().framework.id}); });
    // Whoever comes to the page again gets it fresh by show().
    const auto refreshIfSeen = [this] {
        if (isVisible())
            refresh();
    };
    connect(&session().document(), &Document::changed, this, refreshIfSeen);
    connect(&session().document(), &Document::readOnlyChanged, this, refreshIfSeen);
    // A framework that came into the program may be the record's.
    connect(&session(), &Session::catalogChanged, this, refreshIfSeen);
    connect(&session(), &Session::frameworkChanged, this, &PlanPage::refresh);
    connect(&session(), &Session::languagesChanged, this, &PlanPage::refresh);
}

void PlanPage::show(const Place& place) {
    if (place.detail == newAction) {
        refresh();
        return begin(place.skill, place.levels.empty() ? RoleLevelId() : place.levels.front());
    }
    const EntryId wanted(fromQt(place.detail));
    const Action* known = m_editor->find(wanted);
    const Action* open = known == nullptr ? openAction(session().document().record(), place.skill) : known;
    if (open != nullptr && !open->id.empty() && (known != nullptr || !place.skill.empty()))
        m_action = open->id;
    else if (!wanted.empty())
        session().tell(tr("That action is not in the plan any more."));
    m_begun = false;
    refresh();
}

Place PlanPage::place() const {
    Place place{.page = PageId::plan};
    if (m_model->rowOf(m_action) >= 0)
        place.detail = toQt(m_action.str());
    return place;
}

void PlanPage::refresh() {
    if (session().framework() == nullptr)
        return;
    m_today = localToday(session());
    showRows();
    m_form->showAction(m_action);
    const PlanOffers offers = planOffers(session());
    const RoleLevel* level = session().framework()->find(offers.level);
    const bool readOnly = session().document().isReadOnly();
    m_offers->setOffers(offers, level != nullptr ? session().text(level->name) : QString(), readOnly);
    m_add->setEnabled(!readOnly);
    m_calendar->setEnabled(!session().document().record().actions.empty());
    tabInLayoutOrder(this);
    Q_EMIT actionsChanged();
}

void PlanPage::showRows() {
    const auto& actions = session().document().record().actions;
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setRows(planRows(session(), m_showDone->isChecked(), m_action));
        if (m_editor->find(m_action) == nullptr) {
            const int nearest = m_model->nearestAction(m_row);
            m_action = nearest < 0 ? EntryId() : m_model->rows()[static_cast<std::size_t>(nearest)].action;
        }
        mark();
    }
    const bool done = std::ranges::any_of(actions, [](const Action& action) { return action.done.has_value(); });
    m_showDone->setVisible(done);
    if (actions.empty())
        m_empty->setTexts(tr("There is nothing in your plan yet"),
                          tr("Plan what you do about a gap: something that you can do, a day, and somebody to do it "
                             "with. One action is enough to begin with."),
                          session().document().isReadOnly() ? QString() : tr("Add an action"));
    else
        m_empty->setTexts(tr("Everything in your plan is done"),
                          tr("Show what is done to look at it again, or add another action."),
                          session().document().isReadOnly() ? QString() : tr("Add an action"));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? m_list : static_cast<QWidget*>(m_empty));
    fitList();
}

void PlanPage::mark() {
    const int row = m_model->rowOf(m_action);
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->index(row);
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_list->viewport()->update();
    if (row >= 0)
        m_row = row;
    scrollToAction();
}

// With the heading of the group, where the action is the first of it.
void PlanPage::scrollToAction() {
    const int row = m_model->rowOf(m_action);
    if (row < 0)
        return;
    if (row > 0 && m_model->rows()[static_cast<std::size_t>(row) - 1].action.empty())
        m_list->scrollTo(m_model->index(row - 1));
    m_list->scrollTo(m_model->index(row));
}

void PlanPage::choose(const EntryId& action) {
    if (action == m_action)
        return;
    m_action = action;
    m_begun = false;
    refresh();
    Q_EMIT placeChanged();
}

void PlanPage::begin(const SkillId& skill, const RoleLevelId& level) {
    const EntryId made = skill.empty() ? m_editor->begin() : m_editor->plan(skill, level);
    if (made.empty())
        return session().tell(saveSentence(session().document()));
    m_action = made;
    refresh();
    m_begun = true;
    edit(true);
    Q_EMIT placeChanged();
}

void PlanPage::edit(bool all) {
    if (m_editor->find(m_action) == nullptr)
        return;
    m_side->layOutNow();
    m_form->edit(all);
    reveal(m_form->firstFocus());
}

void PlanPage::toggleDone() {
    const Action* before = m_editor->find(m_action);
    if (before == nullptr)
        return;
    const bool open = !before->done;
    m_editor->toggleDone(m_action);
    const int row = m_model->rowOf(m_action);
    if (row < 0)
        return;
    const QString& what = m_model->rows()[static_cast<std::size_t>(row)].what;
    session().tell(open ? tr("“%1” is done.", "an action").arg(what)
                        : tr("“%1” is open again.", "an action").arg(what));
}

void PlanPage::remove() {
    const int row = m_model->rowOf(m_action);
    const QString what = row < 0 ? QString() : m_model->rows()[static_cast<std::size_t>(row)].what;
    const bool inForm = m_form->isAncestorOf(focusWidget());
    if (!m_editor->remove(m_action))
        return;
    // The one that is nearest comes into the form; the keyboard goes where nothing is typed into it by mistake.
    m_begun = false;
    refresh();
    if (inForm)
        firstFocus()->setFocus(Qt::OtherFocusReason);
    if (!what.isEmpty())
        session().tell(tr("Removed “%1”. Undo brings it back.", "an action").arg(what));
    Q_EMIT placeChanged();
}

std::vector<ActionId> PlanPage::handledActions() const {
    using enum ActionId;
    std::vector<ActionId> actions;
    if (m_model->rowCount() > 0)
        actions = {editCopyTable, fileExport, filePrint};
    if (m_editor->find(m_action) == nullptr)
        return actions;
    actions.push_back(recordEdit);
    if (!session().document().isReadOnly())
        actions.insert(actions.end(), {recordDone, recordRemove});
    return actions;
}

void PlanPage::perform(ActionId action) {
    const auto table = [this] {
        return sharedTable(planReport(m_model->rows(), session()), tr("plan", "the name of a file"));
    };
    switch (action) {
    case ActionId::editCopyTable:
        return copyTable(session(), table());
    case ActionId::fileExport:
        return exportTable(session(), table(), this);
    case ActionId::filePrint:
        return printTable(table(), this);
    case ActionId::recordEdit:
        return edit(false);
    case ActionId::recordDone:
        return toggleDone();
    case ActionId::recordRemove:
        return remove();
    default:
        return;
    }
}

QWidget* PlanPage::firstFocus() {
    if (m_begun)
        return m_form->firstFocus();
    return m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_add;
}

void PlanPage::retranslate() {
    m_title->setText(tr("My plan"));
    m_add->setText(tr("&Add an action"));
    m_calendar->setText(tr("Put into a cale&ndar…"));
    m_showDone->setText(tr("&Show what is done"));
    m_list->setAccessibleName(tr("Actions of my plan"));
    refresh();
}

void PlanPage::fit() {
    const int unit = spacingUnit();
    m_pane->layout()->setSpacing(unit);
    m_pane->layout()->itemAt(1)->layout()->setSpacing(unit);
    const bool narrow = width() < readingWidth() * 5 / 4;
    if (narrow != m_narrow)
        place(narrow);
    if (m_narrow)
        m_pane->layout()->setContentsMargins(0, 0, 0, unit);
    else
        m_pane->layout()->setContentsMargins(3 * unit, 2 * unit, unit, unit);
    fitList();
}

// Beside what is edited, or above it where everything scrolls together.
void PlanPage::place(bool narrow) {
    m_narrow = narrow;
    if (narrow) {
        m_side->column()->insertWidget(0, m_pane);
    } else {
        m_splitter->insertWidget(0, m_pane);
        m_splitter->setSizes({width() * 11 / 20, width() * 9 / 20});
    }
    m_pane->show();
    tabInLayoutOrder(this);
}

// In a column that scrolls the list is as high as its rows, up to a height that leaves what is edited within reach.
void PlanPage::fitList() {
    const int unit = spacingUnit();
    int height = 0;
    const int most = 30 * unit;
    for (int row = 0; m_narrow && row < m_model->rowCount() && height < most; ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setMinimumHeight(std::min(height, most));
    m_stack->setSizePolicy(QSizePolicy::Preferred, m_narrow ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    scrollToAction();
}

void PlanPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fit();
}

bool PlanPage::eventFilter(QObject* watched, QEvent* event) {
    // Rows are laid out for the new size only after this.
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &PlanPage::scrollToAction, Qt::QueuedConnection);
    return Page::eventFilter(watched, event);
}

void PlanPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
    // The program may stay open overnight.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible() &&
        localToday(session()) != m_today)
        refresh();
}

} // namespace waymark
