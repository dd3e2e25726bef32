#include "app/desktop/windows/framework_files.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/dialogs/findings_dialog.h"
#include "app/desktop/session/session.h"
#include "app/text/to_qt.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace waymark {

FrameworkFiles::FrameworkFiles(Session& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window) {
    connect(m_session.actions().action(ActionId::fileOpenFramework), &QAction::triggered, this, &FrameworkFiles::ask);
}

void FrameworkFiles::ask() {
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Open framework"), QString(),
                                                      tr("Frameworks (*.json);;All files (*)"));
    if (!file.isEmpty())
        open(file);
}

bool FrameworkFiles::open(const QString& idOrPath) {
    const FrameworkReading& reading = m_session.catalog().read(fromQt(idOrPath));
    const QString name = QFileInfo(idOrPath).fileName();
    if (!reading.framework) {
        FindingsDialog(tr("The framework could not be opened"),
                       tr("“%1” stays as it is. The framework that was on screen before still is.").arg(name),
                       reading.findings, m_window)
            .exec();
        return false;
    }
    const FrameworkPtr framework = reading.framework;
    m_session.setFramework(framework);
    std::vector<FrameworkTitle> titles = m_session.frameworkTitles();
    if (std::ranges::find(titles, framework->id(), &FrameworkTitle::id) == titles.end()) {
        titles.insert(titles.begin(),
                      {framework->id(), m_session.text(framework->info().title), toQt(framework->info().edition)});
        m_session.setFrameworkTitles(std::move(titles));
    }
    if (!reading.findings.empty())
        FindingsDialog(tr("The framework was opened"),
                       tr("“%1” is open. A few things in it are worth knowing.").arg(name), reading.findings, m_window)
            .exec();
    return true;
}

} // namespace waymark
