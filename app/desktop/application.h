// The program from start to end: languages, theme, settings, record, window, in this order.
#pragma once

#include "app/desktop/navigation/place.h"
#include "app/text/languages.h"

#include <QSize>
#include <QString>

#include <memory>

class QApplication;

namespace waymark {

class ActionRegistry;
class Document;
class MainWindow;
class Session;
class Settings;
class Theme;

class Application {
public:
    // `settings` outlives the application.
    explicit Application(Settings& settings);
    ~Application();

    // Puts a language on, also while the window is open.
    void useLanguage(const QString& tag);

    // Shows the window where somebody left it.
    void openWindow();

    [[nodiscard]] MainWindow& window() const { return *m_window; }

    [[nodiscard]] Session& session() const { return *m_session; }

    [[nodiscard]] Theme& theme() const { return *m_theme; }

private:
    Settings& m_settings;
    Languages m_languages;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace waymark
