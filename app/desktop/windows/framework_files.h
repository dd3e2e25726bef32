// Opening a framework, or a crosswalk between two, from a file of one's own, and saying everything that is wrong with it.
#pragma once

#include "core/framework/framework_catalog.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <optional>

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

    // Puts the framework on screen, or lists what is wrong; the one on screen stays then. A crosswalk shows the differences
    // between the two editions that it joins. True: it is on screen.
    bool open(const QString& idOrPath);

private:
    bool openCrosswalk(CatalogFile file);

    Session& m_session;
    QPointer<QWidget> m_window;
};

} // namespace waymark
