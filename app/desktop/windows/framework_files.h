// Opening a framework from a file of one's own, and saying everything that is wrong with it.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace waymark {

class Session;

class FrameworkFiles : public QObject {
    Q_OBJECT

public:
    // The session outlives it; dialogs open over `window`.
    FrameworkFiles(Session& session, QWidget* window);

    // Asks for a file and opens it.
    void ask();

    // Puts the framework on screen, or lists what is wrong; the one on screen stays then. True: it is on screen.
    bool open(const QString& idOrPath);

private:
    Session& m_session;
    QPointer<QWidget> m_window;
};

} // namespace waymark
