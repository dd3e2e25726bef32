// The yardstick for the start: the same Qt and the same kinds of widgets as Waymark's window, filled with fixed words, and
// nothing behind them. An empty window would be none: the first text alone costs more than all the rest of it.
#include "app/desktop/start/first_paint.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTextBrowser>
#include <QToolBar>
#include <QTreeWidget>

namespace {

constexpr int menuCount = 6;
constexpr int actionsInMenu = 8;
constexpr int toolCount = 6;
constexpr int branchCount = 6;
constexpr int leavesInBranch = 8;
constexpr int paragraphCount = 12;

void fillMenus(QMainWindow& window) {
    for (int menu = 1; menu <= menuCount; ++menu) {
        QMenu* made = window.menuBar()->addMenu(QStringLiteral("Menu %1").arg(menu));
        for (int action = 1; action <= actionsInMenu; ++action)
            made->addAction(QStringLiteral("Action %1 of menu %2").arg(action).arg(menu));
    }
    QToolBar* bar = window.addToolBar(QStringLiteral("Tools"));
    for (int tool = 1; tool <= toolCount; ++tool)
        bar->addAction(QStringLiteral("Tool %1").arg(tool));
    window.statusBar()->showMessage(QStringLiteral("Ready"));
}

void fillTree(QTreeWidget& tree) {
    tree.setHeaderLabel(QStringLiteral("Roles"));
    for (int branch = 1; branch <= branchCount; ++branch) {
        auto* top = new QTreeWidgetItem(&tree, {QStringLiteral("Branch number %1").arg(branch)});
        for (int leaf = 1; leaf <= leavesInBranch; ++leaf)
            new QTreeWidgetItem(top, {QStringLiteral("Leaf %1 of branch %2").arg(leaf).arg(branch)});
        top->setExpanded(true);
    }
}

QString fixedPage() {
    QString page = QStringLiteral("<h1>A page of fixed words</h1>");
    for (int paragraph = 1; paragraph <= paragraphCount; ++paragraph)
        page += QStringLiteral(
                    "<h2>Part %1</h2><p>Somebody reads here what a role does, what it asks for in every skill, and "
                    "what changes from one step to the next. <b>Every part has some words in bold</b> and a few "
                    "more that are not.</p><ul><li>A first point</li><li>A second point</li></ul>")
                    .arg(paragraph);
    return page;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const waymark::FirstPaint firstPaint(application, {});
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Bare shell"));
    fillMenus(window);
    auto* splitter = new QSplitter(&window);
    auto* tree = new QTreeWidget(splitter);
    fillTree(*tree);
    auto* text = new QTextBrowser(splitter);
    text->setHtml(fixedPage());
    splitter->setStretchFactor(1, 1);
    window.setCentralWidget(splitter);
    // The size that Waymark's window has when nobody has given it another.
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
