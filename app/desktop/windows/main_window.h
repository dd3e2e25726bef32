// The window: menus, navigation, the pages, the status bar. It puts together and decides nothing else.
#pragma once

#include "app/desktop/navigation/place_history.h"

#include <QMainWindow>

#include <map>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace waymark {

class NavigationList;
class Page;
class Session;
enum class ActionId;
enum class MenuId;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Goes to a place and remembers it for back and forward.
    void go(const Place& place);

    [[nodiscard]] Page* currentPage() const { return m_current; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeMenus();
    void makeToolBar();
    void connectActions();
    void retranslate();
    void put(const Place& place);
    void updateActions();
    void updateTitle();
    Page* page(PageId id);

    Session& m_session;
    PlaceHistory m_history;
    NavigationList* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    Page* m_current = nullptr;
    std::map<PageId, Page*> m_pages;
    std::map<MenuId, QMenu*> m_menus;
};

} // namespace waymark
