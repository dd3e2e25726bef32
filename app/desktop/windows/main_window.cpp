#include "app/desktop/windows/main_window.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/document/document.h"
#include "app/desktop/navigation/addresses.h"
#include "app/desktop/pages/evidence/evidence_page.h"
#include "app/desktop/pages/page.h"
#include "app/desktop/pages/plan/plan_page.h"
#include "app/desktop/search/search_box.h"
#include "app/desktop/search/search_service.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/windows/navigation_list.h"
#include "app/desktop/windows/notice_bar.h"
#include "app/desktop/windows/page_table.h"
#include "app/desktop/windows/win_bar.h"
#include "app/desktop/windows/window_bar.h"
#include "app/desktop/windows/window_menus.h"
#include "app/desktop/windows/window_size.h"
#include "app/desktop/windows/window_status.h"
#include "app/text/to_qt.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace waymark {

namespace {

// As small as the page in front can be: one that nobody sees must not keep the window large.
class PageStack : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] QSize minimumSizeHint() const override {
        return currentWidget() != nullptr ? currentWidget()->minimumSizeHint() : QSize();
    }
};

} // namespace

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_search(new SearchService(session, this)) {
    auto* body = new QWidget(this);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_lockNotice = new NoticeBar(body);
    m_column->addWidget(m_lockNotice);
    m_notice = new NoticeBar(body);
    m_column->addWidget(m_notice);
    m_copyNotice = new NoticeBar(body);
    m_copyNotice->setObjectName(QStringLiteral("copyNotice"));
    m_column->addWidget(m_copyNotice);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    m_column->addLayout(row, 1);
    m_navigation = new NavigationList(m_session.actions(), body);
    m_stack = new PageStack(body);
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    setCentralWidget(body);

    m_menus = new WindowMenus(*this, m_session);
    m_bar = new WindowBar(m_session, *m_search, this);
    addToolBar(m_bar);
    m_status = new WindowStatus(m_session, this);
    setStatusBar(m_status);

    connectActions();
    connect(m_navigation, &NavigationList::pageChosen, this, [this](PageId id) { go({.page = id}); });
    connect(m_bar, &WindowBar::frameworkChosen, this, &MainWindow::frameworkWanted);
    connect(m_bar->searchBox(), &SearchBox::left, this, [this] {
        if (m_current != nullptr)
            m_current->firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_session, &Session::placeRequested, this, &MainWindow::go);
    connect(&m_session, &Session::frameworkChanged, this, &MainWindow::frameworkChanged);
    connect(&m_session.document(), &Document::pathChanged, this, &MainWindow::updateTitle);
    retranslate();
    if (!restoreGeometry(m_session.settings().value(Setting::windowGeometry).toByteArray()))
        resize(firstWindowSize(*this));
}

MainWindow::~MainWindow() {
    // Pages hold on to the session; they go before anything that the session looks at.
    delete m_stack;
}

void MainWindow::connectActions() {
    const ActionRegistry& actions = m_session.actions();
    const auto on = [&](ActionId id, auto&& todo) { connect(actions.action(id), &QAction::triggered, this, todo); };
    for (const PageSpec& spec : pageTable())
        on(spec.action, [this, id = spec.page] { goToPage(id); });
    on(ActionId::recordAddAction, [this] { go({.page = PageId::plan, .detail = PlanPage::newAction}); });
    on(ActionId::recordAddEvidence, [this] {
        const SkillId skill = m_current != nullptr ? m_current->place().skill : SkillId();
        go({.page = PageId::evidence, .skill = skill, .detail = EvidencePage::newItem});
    });
    on(ActionId::recordWin, [this] { winBar().open(); });
    on(ActionId::goBack, [this] {
        if (!put(m_history.back()))
            m_history.forward();
        updateActions();
    });
    on(ActionId::goForward, [this] {
        if (!put(m_history.forward()))
            m_history.back();
        updateActions();
    });
    on(ActionId::fileQuit, [this] { close(); });
    on(ActionId::editFind, [this] {
        m_bar->searchBox()->setFocus(Qt::ShortcutFocusReason);
        m_bar->searchBox()->selectAll();
    });
    on(ActionId::editCopyAddress, [this] {
        const QString address = addressOf(here(), m_session.framework()->id());
        QGuiApplication::clipboard()->setText(address);
        m_session.tell(tr("Copied %1").arg(address));
    });
    on(ActionId::viewFullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });

    QUndoStack* undo = m_session.document().undoStack();
    on(ActionId::editUndo, [undo] { undo->undo(); });
    on(ActionId::editRedo, [undo] { undo->redo(); });
    connect(undo, &QUndoStack::indexChanged, this, &MainWindow::updateActions);

    // What only a page can do goes to the page in front, if it says that it handles it.
    for (const ActionSpec& spec : actionTable() | std::views::filter(isForPages)) {
        on(spec.id, [this, id = spec.id] {
            if (m_current != nullptr && std::ranges::count(m_current->handledActions(), id) > 0)
                m_current->perform(id);
        });
    }
}

Place MainWindow::here() const {
    Place place = m_current->place();
    // Whatever a page shows it shows of the framework on screen.
    if (m_session.framework())
        place.framework = m_session.framework()->id();
    return place;
}

void MainWindow::go(const Place& place) {
    if (!put(place))
        return;
    m_history.visit(here());
    updateActions();
}

// Whoever asks for the page in front keeps their place on it: shown anew it would begin at its top, and what had the keyboard
// might be gone.
void MainWindow::goToPage(PageId id) {
    if (m_current == nullptr || m_current->place().page != id)
        return go({.page = id});
    if (!m_current->isAncestorOf(focusWidget()))
        m_current->firstFocus()->setFocus(Qt::ShortcutFocusReason);
}

bool MainWindow::put(const Place& place) {
    const QScopedValueRollback putting(m_putting, true);
    const auto isOpen = [&] { return m_session.framework() && m_session.framework()->id() == place.framework; };
    if (!place.framework.empty() && !isOpen()) {
        Q_EMIT frameworkWanted(place.framework);
        if (!isOpen())
            return false;
    }
    Page* target = page(place.page);
    giveRoom(*target);
    target->show(place);
    const bool changed = m_current != target;
    m_current = target;
    m_stack->setCurrentWidget(target);
    m_stack->updateGeometry();
    m_navigation->setCurrentPage(place.page);
    // Somebody who walks through the navigation with the arrow keys stays there. Whoever came from the search goes on with
    // what it led to, also on the page where they were.
    if ((changed && !m_navigation->hasFocus()) || focusWidget() == m_bar->searchBox())
        target->firstFocus()->setFocus(Qt::OtherFocusReason);
    updateActions();
    updateTitle();
    return true;
}

// Another framework on screen is another place, however it was chosen: what was shown of the one before can be gone back to.
void MainWindow::frameworkChanged() {
    updateTitle();
    if (m_putting || m_current == nullptr || !m_session.framework())
        return;
    m_history.visit({.page = m_current->place().page, .framework = m_session.framework()->id()});
    // The pages hear of it after the window; then they say where on them one is.
    const auto settle = [this] {
        m_history.amend(here());
        updateActions();
    };
    QMetaObject::invokeMethod(this, settle, Qt::QueuedConnection);
}

// Made when somebody first has a win to note.
WinBar& MainWindow::winBar() {
    if (m_win != nullptr)
        return *m_win;
    m_win = new WinBar(m_session, centralWidget());
    m_column->insertWidget(m_column->count() - 1, m_win); // above the pages
    connect(m_win, &WinBar::focusLost, this, [this] {
        if (m_current != nullptr)
            m_current->firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    return *m_win;
}

// Before the window's first picture nothing has its size yet, and a page would be arranged for one that nobody sees.
void MainWindow::giveRoom(Page& page) {
    if (isVisible())
        return;
    layout()->activate();
    centralWidget()->layout()->activate();
    page.resize(m_stack->size());
}

Page* MainWindow::page(PageId id) {
    Page*& known = m_pages[id];
    if (known == nullptr) {
        known = pageSpec(id).make(m_session, m_stack);
        m_stack->addWidget(known);
        connect(known, &Page::placeChanged, this, [this, made = known] {
            if (m_current != made || m_putting)
                return;
            m_history.amend(here());
            updateActions();
        });
        connect(known, &Page::actionsChanged, this, &MainWindow::updateActions);
    }
    return known;
}

void MainWindow::updateActions() {
    const ActionRegistry& actions = m_session.actions();
    const auto enable = [&](ActionId id, bool enabled) { actions.action(id)->setEnabled(enabled); };
    enable(ActionId::goBack, m_history.canGoBack());
    enable(ActionId::goForward, m_history.canGoForward());
    enable(ActionId::editCopyAddress,
           m_current != nullptr && m_session.framework() && !addressOf(here(), m_session.framework()->id()).isEmpty());

    const auto named = [&](ActionId id, bool can, const QString& withName, const QString& without) {
        enable(id, can);
        actions.action(id)->setText(can ? withName : without);
    };
    const QUndoStack* undo = m_session.document().undoStack();
    named(ActionId::editUndo, undo->canUndo(), tr("&Undo: %1").arg(undo->undoText()), tr("&Undo"));
    named(ActionId::editRedo, undo->canRedo(), tr("&Redo: %1").arg(undo->redoText()), tr("&Redo"));

    const auto handled = m_current != nullptr ? m_current->handledActions() : std::vector<ActionId>();
    for (const ActionSpec& spec : actionTable() | std::views::filter(isForPages))
        enable(spec.id, std::ranges::count(handled, spec.id) > 0);
}

void MainWindow::updateTitle() {
    QString title = tr("Waymark");
    if (m_session.framework() && m_current != nullptr) {
        const QString pageTitle =
            m_session.actions().action(pageSpec(m_current->place().page).action)->text().remove(u'&');
        title = tr("%1 – %2 – Waymark", "page and framework in the window's title")
                    .arg(pageTitle, m_session.text(m_session.framework()->info().title));
    }
    setWindowTitle(title);
}

void MainWindow::retranslate() {
    m_session.actions().retranslate();
    m_menus->retranslate();
    m_bar->retranslate();
    m_navigation->retranslate();
    updateActions();
    updateTitle();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    event->accept();
    Q_EMIT closing(event);
    if (event->isAccepted())
        remember();
}

void MainWindow::remember() {
    if (m_win != nullptr)
        m_win->keepDraft();
    Settings& settings = m_session.settings();
    settings.setValue(Setting::windowGeometry, saveGeometry());
    if (m_session.framework())
        settings.setValue(Setting::framework, toQt(m_session.framework()->id().str()));
    if (m_current != nullptr)
        settings.setValue(Setting::place, textsOf(m_current->place()));
}

} // namespace waymark
