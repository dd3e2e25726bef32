#include "app/desktop/windows/framework_files.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/dialogs/findings_dialog.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/text/suggestion.h"
#include "app/text/to_qt.h"
#include "core/framework/framework_reader.h"
#include "core/json/json_file_kind.h"
#include "core/storage/read_file.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <string>
#include <utility>

namespace waymark {

FrameworkFiles::FrameworkFiles(Session& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window) {
    connect(m_session.actions().action(ActionId::fileOpenFramework), &QAction::triggered, this, &FrameworkFiles::ask);
}

void FrameworkFiles::ask() {
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Open framework"), QString(),
                                                      tr("Frameworks and crosswalks (*.json);;All files (*)"));
    if (!file.isEmpty())
        open(file);
}

namespace {

// Nothing: it is something else, or cannot be read.
std::optional<CatalogFile> crosswalkIn(const QString& path) {
    Result<std::string> bytes = readFile(pathFromQt(path), FrameworkLimits().json.size);
    if (!bytes || recogniseFormat(*bytes) != JsonFileKind::crosswalk)
        return std::nullopt;
    return CatalogFile{fromQt(path), std::move(*bytes)};
}

} // namespace

bool FrameworkFiles::openCrosswalk(CatalogFile file) {
    const QString name = QFileInfo(toQt(file.name)).fileName();
    const std::string path = file.name;
    const Findings findings = m_session.useCrosswalk(std::move(file));
    if (hasErrors(findings)) {
        FindingsDialog(tr("The crosswalk could not be used"),
                       tr("“%1” stays as it is. The program goes by the crosswalks that it knew before.").arg(name),
                       findings, m_window)
            .exec();
        return false;
    }
    const auto& all = m_session.crosswalks().crosswalks();
    const auto used =
        std::ranges::find_if(all, [&path](const CrosswalkPtr& crosswalk) { return crosswalk->goal.file == path; });
    if (used != all.end())
        m_session.go(
            {.page = PageId::differences, .detail = toQt((*used)->from.str()) + u'/' + toQt((*used)->to.str())});
    m_session.tell(tr("The crosswalk “%1” is in use until the program ends.").arg(name));
    if (!findings.empty())
        FindingsDialog(tr("The crosswalk is in use"), tr("A few things in “%1” are worth knowing.").arg(name), findings,
                       m_window)
            .exec();
    return true;
}

bool FrameworkFiles::open(const QString& idOrPath) {
    if (auto crosswalk = crosswalkIn(idOrPath))
        return openCrosswalk(std::move(*crosswalk));
    const FrameworkReading& reading = m_session.catalog().read(fromQt(idOrPath));
    const QString name = QFileInfo(idOrPath).fileName();
    if (!reading.framework) {
        const bool isUnknown = reading.findings.front().error.code == ErrorCode::frameworkUnknown;
        const QString meant = isUnknown ? nearestFramework(idOrPath, m_session.catalog()) : QString();
        // An id that nothing has is no file that could stay as it is.
        QString outcome = isUnknown
                              ? tr("The framework that was on screen before still is.")
                              : tr("“%1” stays as it is. The framework that was on screen before still is.").arg(name);
        if (!meant.isEmpty())
            outcome += u' ' + didYouMean(meant);
        FindingsDialog(tr("The framework could not be opened"), outcome, reading.findings, m_window).exec();
        return false;
    }
    const FrameworkPtr framework = reading.framework;
    m_session.setFramework(framework);
    if (const QFileInfo file(idOrPath); file.isFile())
        m_session.settings().setValue(Setting::frameworkFile, file.absoluteFilePath());
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
