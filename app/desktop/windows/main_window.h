// The window: menus, tool bar, navigation, pages, status bar. It puts together and decides nothing else.
#pragma once

#include "app/desktop/navigation/place_history.h"

#include <QMainWindow>

#include <map>

class QStackedWidget;
class QVBoxLayout;

namespace waymark {

class NavigationList;
class NoticeBar;
class Page;
class SearchBox;
class SearchService;
class Session;
class WinBar;
class WindowBar;
class WindowMenus;
class WindowStatus;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // The session outlives the window.
    explicit MainWindow(Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Goes to a place and remembers it for back and forward. A place in another framework is shown there; if that can't be
    // opened, everything stays as it is.
    void go(const Place& place);

    // The page in front; nullptr until somebody went to a place.
    [[nodiscard]] Page* currentPage() const { return m_current; }

    // The line above the pages for something to decide.
    [[nodiscard]] NoticeBar& notice() const { return *m_notice; }

    // Who else has the record open.
    [[nodiscard]] NoticeBar& lockNotice() const { return *m_lockNotice; }

    // Another one, for copies of the record: both may have something to say.
    [[nodiscard]] NoticeBar& copyNotice() const { return *m_copyNotice; }

Q_SIGNALS:
    // Something shown needs another framework than the one that is open. Whoever answers puts it into the session, or tells
    // why that is not possible.
    void frameworkWanted(const waymark::FrameworkId& id);
    // Somebody wants to close the window; whoever objects ignores the event.
    void closing(QCloseEvent* event);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void connectActions();
    void retranslate();
    void goToPage(PageId id);
    bool put(const Place& place); // false: its framework could not be opened, and nothing has changed
    void frameworkChanged();
    [[nodiscard]] Place here() const; // only with a page in front
    void updateActions();
    void updateTitle();
    void remember();
    [[nodiscard]] WinBar& winBar();
    void giveRoom(Page& page);
    Page* page(PageId id);

    Session& m_session;
    PlaceHistory m_history;
    SearchService* m_search;
    NoticeBar* m_notice = nullptr;
    QVBoxLayout* m_column = nullptr; // notices above, the pages at its end
    WinBar* m_win = nullptr;
    NoticeBar* m_lockNotice = nullptr;
    NoticeBar* m_copyNotice = nullptr;
    NavigationList* m_navigation;
    QStackedWidget* m_stack;
    WindowMenus* m_menus;
    WindowBar* m_bar;
    WindowStatus* m_status;
    Page* m_current = nullptr;
    bool m_putting = false; // a place is being shown: what pages do on the way is no change of place
    std::map<PageId, Page*> m_pages;
};

} // namespace waymark
