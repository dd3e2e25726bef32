// The menu bar, made from the table of actions.
#pragma once

#include <QObject>

#include <map>

class QMainWindow;
class QMenu;
class QActionGroup;

namespace waymark {

class Session;
enum class MenuId;

class WindowMenus : public QObject {
    Q_OBJECT

public:
    // Fills the window's menu bar; the session outlives it.
    WindowMenus(QMainWindow& window, Session& session);

    void retranslate();

private:
    void makeLanguageMenu();
    void fillRecentRecords();
    void openRecent(const QString& path);

    QMainWindow& m_window;
    Session& m_session;
    std::map<MenuId, QMenu*> m_menus;
    QMenu* m_languages = nullptr;
    QMenu* m_recent = nullptr;
};

} // namespace waymark
