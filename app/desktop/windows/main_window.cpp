#include "app/desktop/windows/main_window.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/document/document.h"
#include "app/desktop/pages/page.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/windows/navigation_list.h"
#include "app/desktop/windows/page_table.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QUndoStack>

#include <algorithm>

namespace waymark {

MainWindow::MainWindow(Session& session, QWidget* parent) : QMainWindow(parent), m_session(session) {
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_navigation = new NavigationList(m_session.actions(), body);
    m_stack = new QStackedWidget(body);
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    setCentralWidget(body);
    statusBar();

    makeMenus();
    makeToolBar();
    connectActions();
    connect(m_navigation, &NavigationList::pageChosen, this, [this](PageId id) { go({.page = id}); });
    connect(&m_session, &Session::placeRequested, this, &MainWindow::go);
    connect(&m_session, &Session::messageTold, this, [this](const QString& text) { statusBar()->showMessage(text); });
    connect(&m_session, &Session::frameworkChanged, this, &MainWindow::updateTitle);
    retranslate();
    restoreGeometry(m_session.settings().value(Setting::windowGeometry).toByteArray());
}

MainWindow::~MainWindow() = default;

void MainWindow::makeMenus() {
    for (const ActionSpec& spec : actionTable()) {
        QMenu*& menu = m_menus[spec.menu];
        if (menu == nullptr)
            menu = spec.menu == MenuId::theme ? m_menus.at(MenuId::view)->addMenu(QString())
                                              : menuBar()->addMenu(QString());
        if (spec.startsGroup)
            menu->addSeparator();
        menu->addAction(m_session.actions().action(spec.id));
    }
}

void MainWindow::makeToolBar() {
    QToolBar* bar = addToolBar(QString());
    bar->setObjectName("toolBar");
    bar->setMovable(false);
    bar->addAction(m_session.actions().action(ActionId::goBack));
    bar->addAction(m_session.actions().action(ActionId::goForward));
}

void MainWindow::connectActions() {
    const ActionRegistry& actions = m_session.actions();
    const auto on = [&](ActionId id, auto&& todo) { connect(actions.action(id), &QAction::triggered, this, todo); };
    for (const PageSpec& spec : pageTable())
        on(spec.action, [this, id = spec.page] { go({.page = id}); });
    on(ActionId::goBack, [this] { put(m_history.back()); });
    on(ActionId::goForward, [this] { put(m_history.forward()); });
    on(ActionId::fileQuit, [this] { close(); });
    on(ActionId::editUndo, [this] { m_session.document().undoStack()->undo(); });
    on(ActionId::editRedo, [this] { m_session.document().undoStack()->redo(); });
    // What only a page can do goes to the page in front, if it says that it handles it.
    for (const ActionSpec& spec : actionTable()) {
        on(spec.id, [this, id = spec.id] {
            if (m_current != nullptr && std::ranges::count(m_current->handledActions(), id) > 0)
                m_current->perform(id);
        });
    }
}

void MainWindow::go(const Place& place) {
    put(place);
    if (m_current != nullptr)
        m_history.visit(m_current->place());
    updateActions();
}

void MainWindow::put(const Place& place) {
    Page* target = page(place.page);
    target->show(place);
    m_current = target;
    m_stack->setCurrentWidget(target);
    m_navigation->setCurrentPage(place.page);
    updateActions();
    updateTitle();
}

Page* MainWindow::page(PageId id) {
    Page*& known = m_pages[id];
    if (known == nullptr) {
        known = pageSpec(id).make(m_session, m_stack);
        m_stack->addWidget(known);
        connect(known, &Page::placeChanged, this, [this, made = known] {
            if (m_current == made) {
                m_history.amend(made->place());
                updateActions();
            }
        });
        connect(known, &Page::actionsChanged, this, &MainWindow::updateActions);
    }
    return known;
}

void MainWindow::updateActions() {
    const ActionRegistry& actions = m_session.actions();
    actions.action(ActionId::goBack)->setEnabled(m_history.canGoBack());
    actions.action(ActionId::goForward)->setEnabled(m_history.canGoForward());
}

void MainWindow::updateTitle() {
    setWindowTitle(tr("Waymark"));
}

void MainWindow::retranslate() {
    m_session.actions().retranslate();
    const auto title = [this](MenuId id, const QString& text) { m_menus.at(id)->setTitle(text); };
    title(MenuId::file, tr("&File"));
    title(MenuId::edit, tr("&Edit"));
    title(MenuId::view, tr("&View"));
    title(MenuId::theme, tr("&Colours"));
    title(MenuId::go, tr("&Go"));
    title(MenuId::ratings, tr("&Ratings"));
    title(MenuId::compare, tr("&Compare"));
    title(MenuId::help, tr("&Help"));
    m_navigation->retranslate();
    updateTitle();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_session.settings().setValue(Setting::windowGeometry, saveGeometry());
    event->accept();
}

} // namespace waymark
