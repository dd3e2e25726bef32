#include "app/desktop/pages/history/history_page.h"

#include "app/desktop/document/document.h"
#include "app/desktop/pages/history/look_back_pane.h"
#include "app/desktop/pages/history/snapshot_pane.h"
#include "app/desktop/pages/history/timeline_pane.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/text_label.h"

#include <QEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace waymark {

namespace {

// The order of the tabs.
constexpr std::array views{HistoryView::slopes, HistoryView::table, HistoryView::timeline, HistoryView::snapshots};

int tabOf(HistoryView view) {
    return static_cast<int>(std::ranges::find(views, view) - views.begin());
}

} // namespace

HistoryPage::HistoryPage(Session& session, QWidget* parent) : Page(session, parent) {
    m_choice.view =
        viewFromName(session.settings().value(Setting::historyView).toString()).value_or(HistoryView::slopes);
    build();
    connectParts();
    retranslate();
    fit();
}

void HistoryPage::build() {
    auto* body = new QWidget(this);
    m_title = new TextLabel(TextStyle::title, body);
    m_views = new QTabBar(body);
    m_stack = new QStackedWidget(body);
    m_lookBack = new LookBackPane(session(), m_stack);
    m_timeline = new TimelinePane(session(), m_stack);
    m_snapshots = new SnapshotPane(session(), m_stack);
    m_views->setObjectName("views");
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    for ([[maybe_unused]] const HistoryView view : views)
        m_views->addTab({});
    m_stack->addWidget(m_lookBack);
    m_stack->addWidget(m_timeline);
    m_stack->addWidget(m_snapshots);
    auto* column = new QVBoxLayout(body);
    column->addWidget(m_title);
    column->addWidget(m_views);
    column->addWidget(m_stack, 1);
    // In a small window with large text the whole page scrolls, so that nothing is squeezed.
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(body);
    m_area->viewport()->installEventFilter(this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
}

void HistoryPage::connectParts() {
    connect(m_views, &QTabBar::currentChanged, this,
            [this](int tab) { chooseView(views.at(static_cast<std::size_t>(tab))); });
    connect(m_lookBack, &LookBackPane::choiceChanged, this, [this](const HistoryChoice& choice) {
        m_choice.then = choice.then;
        m_choice.now = choice.now;
        m_choice.rater = choice.rater;
        refresh();
        Q_EMIT placeChanged();
    });
    connect(m_lookBack, &LookBackPane::timelineWanted, this,
            [this](const SkillId& skill) { session().go({.page = PageId::history, .skill = skill}); });
    connect(m_timeline, &TimelinePane::skillChosen, this, [this](const SkillId& skill, const FrameworkId& edition) {
        m_timeline->show(skill, edition);
        m_choice.edition = edition;
        Q_EMIT actionsChanged();
        Q_EMIT placeChanged();
    });
    connect(m_snapshots, &SnapshotPane::chosenChanged, this, &HistoryPage::actionsChanged);
    connect(m_snapshots, &SnapshotPane::lookBackWanted, this, [this](const EntryId& snapshot) {
        HistoryChoice choice = m_choice;
        choice.view = HistoryView::slopes;
        choice.then = {.kind = HistoryEnd::Kind::snapshot, .snapshot = snapshot};
        choice.now = {.kind = HistoryEnd::Kind::today};
        session().go({.page = PageId::history, .detail = detailOf(choice)});
    });
    // Whoever comes to the page again gets it fresh by show().
    const auto refreshIfSeen = [this] {
        if (isVisible())
            refresh();
    };
    connect(&session().document(), &Document::changed, this, refreshIfSeen);
    connect(&session().document(), &Document::readOnlyChanged, this, refreshIfSeen);
    connect(&session(), &Session::frameworkChanged, this, &HistoryPage::refresh);
    connect(&session(), &Session::languagesChanged, this, &HistoryPage::retranslate);
    connect(&session().document(), &Document::pathChanged, this, [this] {
        // Another record has other snapshots.
        m_choice.then = {};
        m_choice.now = {.kind = HistoryEnd::Kind::today};
    });
}

void HistoryPage::show(const Place& place) {
    m_choice.edition = {};
    m_choice = choiceFromDetail(place.detail, m_choice);
    if (!place.skill.empty()) {
        m_choice.view = HistoryView::timeline;
        m_timeline->show(place.skill, m_choice.edition);
    }
    const Record& record = session().document().record();
    for (HistoryEnd* end : {&m_choice.then, &m_choice.now}) {
        if (end->kind != HistoryEnd::Kind::snapshot || snapshotOf(*end, record) != nullptr)
            continue;
        *end = end == &m_choice.now ? HistoryEnd{.kind = HistoryEnd::Kind::today} : HistoryEnd{};
        session().tell(tr("That snapshot is not in the record any more."));
    }
    refresh();
}

Place HistoryPage::place() const {
    Place place{.page = PageId::history, .detail = detailOf(m_choice)};
    if (m_choice.view == HistoryView::timeline)
        place.skill = m_timeline->skill();
    return place;
}

void HistoryPage::chooseView(HistoryView view) {
    if (view == m_choice.view)
        return;
    m_choice.view = view;
    refresh();
    Q_EMIT placeChanged();
}

void HistoryPage::refresh() {
    if (session().framework() == nullptr)
        return;
    session().settings().setValue(Setting::historyView, viewName(m_choice.view));
    {
        const QSignalBlocker quiet(m_views);
        m_views->setCurrentIndex(tabOf(m_choice.view));
    }
    switch (m_choice.view) {
    case HistoryView::slopes:
    case HistoryView::table:
        m_lookBack->show(m_choice);
        m_stack->setCurrentWidget(m_lookBack);
        break;
    case HistoryView::timeline:
        m_timeline->show({}, {});
        m_choice.edition = m_timeline->edition();
        m_stack->setCurrentWidget(m_timeline);
        break;
    case HistoryView::snapshots:
        m_snapshots->refresh();
        m_stack->setCurrentWidget(m_snapshots);
        break;
    }
    fit();
    Q_EMIT actionsChanged();
}

std::vector<ActionId> HistoryPage::handledActions() const {
    using enum ActionId;
    switch (m_choice.view) {
    case HistoryView::slopes:
    case HistoryView::table:
        return m_lookBack->hasRows() ? std::vector{editCopyTable} : std::vector<ActionId>();
    case HistoryView::timeline:
        return m_timeline->hasRows() ? std::vector{editCopyTable} : std::vector<ActionId>();
    case HistoryView::snapshots:
        return m_snapshots->hasRows() && !session().document().isReadOnly() ? std::vector{recordEdit, recordRemove}
                                                                            : std::vector<ActionId>();
    }
    Q_UNREACHABLE();
}

void HistoryPage::perform(ActionId action) {
    const auto handled = handledActions();
    if (std::ranges::find(handled, action) == handled.end())
        return;
    switch (action) {
    case ActionId::editCopyTable:
        return m_choice.view == HistoryView::timeline ? m_timeline->copy() : m_lookBack->copy();
    case ActionId::recordEdit:
        return m_snapshots->rename();
    case ActionId::recordRemove:
        return m_snapshots->remove();
    default:
        return;
    }
}

QWidget* HistoryPage::firstFocus() {
    QWidget* first = nullptr;
    switch (m_choice.view) {
    case HistoryView::slopes:
    case HistoryView::table:
        first = m_lookBack->firstFocus();
        break;
    case HistoryView::timeline:
        first = m_timeline->firstFocus();
        break;
    case HistoryView::snapshots:
        first = m_snapshots->firstFocus();
        break;
    }
    return first != nullptr ? first : m_views;
}

void HistoryPage::retranslate() {
    m_title->setText(tr("History"));
    m_views->setAccessibleName(tr("Views of the history"));
    m_views->setTabText(tabOf(HistoryView::slopes), tr("Slopes"));
    m_views->setTabText(tabOf(HistoryView::table), tr("Table"));
    m_views->setTabText(tabOf(HistoryView::timeline), tr("Timeline of a skill"));
    m_views->setTabText(tabOf(HistoryView::snapshots), tr("Snapshots"));
    m_lookBack->retranslate();
    m_timeline->retranslate();
    m_snapshots->retranslate();
    refresh();
}

void HistoryPage::fit() {
    const int unit = spacingUnit();
    m_area->widget()->layout()->setContentsMargins(3 * unit, 2 * unit, 2 * unit, unit);
    m_area->widget()->layout()->setSpacing(unit);
    m_lookBack->fit(m_area->viewport()->width() - 5 * unit);
    m_timeline->fit();
    m_snapshots->fit();
}

// The page's own size comes before that of what scrolls in it.
bool HistoryPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_area->viewport() && event->type() == QEvent::Resize)
        fit();
    return Page::eventFilter(watched, event);
}

void HistoryPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace waymark
