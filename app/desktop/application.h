// The program from start to end: languages, theme, settings, framework, record, window, in this order.
#pragma once

#include "app/desktop/settings/settings.h"
#include "app/desktop/start/launch_options.h"
#include "app/text/languages.h"
#include "core/base/error.h"
#include "core/framework/framework.h"

#include <QObject>

#include <memory>

namespace waymark {

class ActionRegistry;
class Document;
class MainWindow;
class RecordFiles;
class Session;
class Theme;

class Application : public QObject {
    Q_OBJECT

public:
    // `settings` outlives the application. What the options name holds for this run and is not remembered.
    Application(Settings& settings, LaunchOptions options);
    ~Application() override;

    // Loads the framework and shows the window where somebody left it, or where the options say.
    void openWindow();

    // After the first picture: what can wait until then.
    void finishStart();

    // What is wrong with the record, the framework and the address that the options name: what a window tells in dialogs, for
    // whoever draws a picture.
    [[nodiscard]] Findings startFaults() const;

    // "Did you mean ...?" if the options name a framework that there is not, and one is near; otherwise empty.
    [[nodiscard]] QString startSuggestion() const;

    [[nodiscard]] MainWindow& window() const { return *m_window; }

    [[nodiscard]] Session& session() const { return *m_session; }

private:
    void connectActions();
    void useLanguage(const QString& tag);
    void useTheme(ThemeChoice choice);
    void useZoom(int percent);
    bool useFramework(const FrameworkId& id); // false: it could not be opened, which was told
    void chooseFramework();
    void greet();
    [[nodiscard]] Place firstPlace();
    [[nodiscard]] Place lastPlace() const;

    Settings& m_settings;
    LaunchOptions m_options;
    int m_zoomPercent; // what is on screen, which need not be what is remembered
    Languages m_languages;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    RecordFiles* m_recordFiles = nullptr; // the window's
};

} // namespace waymark
