#include "app/desktop/windows/record_files.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/dialogs/findings_dialog.h"
#include "app/desktop/dialogs/merge_dialog.h"
#include "app/desktop/dialogs/versions_dialog.h"
#include "app/desktop/document/save_sentence.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/windows/recent_records.h"
#include "app/text/error_text.h"
#include "app/text/to_qt.h"
#include "core/json/json_paths.h"
#include "core/record/merge.h"
#include "core/record/record_checks.h"
#include "core/record/record_reader.h"
#include "core/storage/read_file.h"

#include <QDate>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

constexpr int patience = 10000; // milliseconds that closing waits for a slow disk before it asks

} // namespace

RecordFiles::RecordFiles(Session& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_document(session.document())
    , m_window(window)
    , m_dialogs(systemDialogs())
    , m_versions(new RecordVersions(m_document, this)) {
    const auto on = [this](ActionId id, auto&& todo) {
        connect(m_session.actions().action(id), &QAction::triggered, this, todo);
    };
    on(ActionId::fileNew, [this] { begin(); });
    on(ActionId::fileOpen, [this] {
        const QString path = m_dialogs.fileToOpen(QFileInfo(m_document.path()).absolutePath());
        if (!path.isEmpty())
            open(path);
    });
    on(ActionId::fileSave, [this] { saveNow(); });
    on(ActionId::fileSaveAs, [this] { saveAs(); });
    on(ActionId::fileSaveCopy, [this] { saveCopy(); });
    on(ActionId::fileMerge, [this] { mergeCopy(); });
    on(ActionId::fileShowInFolder, [this] { showInFolder(); });
    on(ActionId::fileVersions, [this] { goBackToVersion(); });
    on(ActionId::fileChangedOnDisk, [this] { askAboutDisk(); });
    QAction* compare = m_session.actions().action(ActionId::fileChangedOnDisk);
    compare->setEnabled(false);
    connect(&m_document, &Document::saveStateChanged, compare,
            [this, compare] { compare->setEnabled(m_document.saveState().kind == SaveState::Kind::changedOnDisk); });
    connect(&m_document, &Document::changedOnDisk, this, &RecordFiles::askAboutDisk, Qt::QueuedConnection);
    connect(&m_session, &Session::recordWanted, this, &RecordFiles::open);
    connect(&m_document, &Document::pathChanged, this, &RecordFiles::remember);
    connect(&m_document, &Document::saveStateChanged, this, [this] {
        // Once: a list that somebody has cleared stays empty while they go on.
        if (m_document.saveState().kind == SaveState::Kind::saved && !m_isRemembered)
            remember();
    });
    connect(&m_document, &Document::saveStateChanged, this, &RecordFiles::tellIfSaved);
    // Whoever looks at another program may be about to copy the file.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        const bool wasAway = std::exchange(m_isAway, state != Qt::ApplicationActive);
        if (m_isAway)
            m_document.saveNow();
        else if (wasAway)
            m_document.lookAtDisk(); // a disk in the network tells nothing by itself
    });
}

RecordFiles::Dialogs RecordFiles::systemDialogs() {
    const auto filter = [] { return tr("Waymark records (*.waymark);;All files (*)"); };
    Dialogs dialogs;
    dialogs.fileToOpen = [this, filter](const QString& folder) {
        return QFileDialog::getOpenFileName(m_window, tr("Open record"), folder, filter());
    };
    dialogs.copyToMerge = [this, filter](const QString& folder) {
        return QFileDialog::getOpenFileName(m_window, tr("Merge a copy of this record"), folder, filter());
    };
    const auto toSave = [this, filter](const QString& title, const QString& suggested) {
        QFileDialog dialog(m_window, title, suggested, filter());
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(u"waymark"_s);
        dialog.selectFile(QFileInfo(suggested).fileName());
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    };
    dialogs.fileToBegin = [toSave](const QString& suggested) {
        return toSave(tr("New record: choose where it is kept"), suggested);
    };
    dialogs.fileToSave = [toSave](const QString& suggested) { return toSave(tr("Save record as"), suggested); };
    dialogs.copyToSave = [toSave](const QString& suggested) {
        return toSave(tr("Save a copy of the record"), suggested);
    };
    dialogs.showFindings = [this](const QString& title, const QString& outcome, const Findings& findings) {
        FindingsDialog(title, outcome, findings, m_window).exec();
    };
    dialogs.unsaved = [this](const QString& why) {
        QMessageBox box(QMessageBox::Warning, tr("The record is not saved"), why, QMessageBox::NoButton, m_window);
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(tr("If you close the program now, what you have changed since the last save is lost."));
        QPushButton* again = box.addButton(tr("&Try again"), QMessageBox::AcceptRole);
        QPushButton* elsewhere = box.addButton(tr("Save &as…"), QMessageBox::ActionRole);
        QPushButton* without = box.addButton(tr("&Close without saving"), QMessageBox::DestructiveRole);
        box.addButton(tr("&Go back"), QMessageBox::RejectRole);
        box.setDefaultButton(again);
        box.exec();
        return box.clickedButton() == again       ? Dialogs::Unsaved::tryAgain
               : box.clickedButton() == elsewhere ? Dialogs::Unsaved::saveAs
               : box.clickedButton() == without   ? Dialogs::Unsaved::closeWithout
                                                  : Dialogs::Unsaved::stay;
    };
    dialogs.changedOnDisk = [this](const std::optional<Record>& theirs, const QString& why) {
        ChangedOnDiskDialog dialog(m_session, theirs, why, m_window);
        dialog.exec();
        return dialog.choice();
    };
    dialogs.earlierVersion = [this](RecordVersions& versions) -> std::optional<std::pair<Record, Moment>> {
        VersionsDialog dialog(m_session, versions, m_window);
        if (dialog.exec() != QDialog::Accepted || !dialog.chosen())
            return std::nullopt;
        return std::pair(*dialog.chosen(), dialog.chosenAt());
    };
    dialogs.mayMerge = [this](const QString& question, const Record& merged) {
        return MergeDialog(m_session, question, merged, MergeDialog::PutAway::no, m_window).exec() == QDialog::Accepted;
    };
    return dialogs;
}

QString RecordFiles::unusedPath() {
    const QFileInfo first(Document::defaultPath());
    for (int number = 2;; ++number) {
        const QString path = first.dir().filePath(u"my-record-%1.waymark"_s.arg(number));
        if (!QFileInfo::exists(path))
            return path;
    }
}

void RecordFiles::openAtStart(const QString& wanted) {
    const QString last = m_session.settings().value(Setting::recordPath).toString();
    const QString path = !wanted.isEmpty()                            ? wanted
                         : !last.isEmpty() && QFileInfo::exists(last) ? last
                                                                      : Document::defaultPath();
    if (wanted.isEmpty() && !QFileInfo::exists(path)) {
        m_document.begin(path);
        return;
    }
    const Document::Opened opened = m_document.open(path);
    m_startFindings = opened.findings;
    // The last one may lie on a drive that is away for now: it stays the last one until something is saved in this one.
    if (opened.done && wanted.isEmpty() && !last.isEmpty() && path != last) {
        m_session.settings().setValue(Setting::recordPath, last);
        m_isRemembered = false;
    }
    // Of a record that is opened every day nobody wants to hear the same things every day.
    if (opened.done && wanted.isEmpty())
        return;
    if (opened.done) {
        m_atStart = [this, name = QFileInfo(path).fileName()] {
            // That its framework is not there, and nothing else, is told above every page; see FrameworkNotice.
            const auto isNews = [](const Finding& finding) {
                return finding.error.code != ErrorCode::recordFrameworkUnknown;
            };
            if (const Findings findings = startFindings(); std::ranges::any_of(findings, isNews))
                report(tr("The record was opened"), tr("“%1” is open. A few things in it are worth knowing.").arg(name),
                       findings);
        };
        return;
    }
    m_document.begin(QFileInfo::exists(Document::defaultPath()) ? unusedPath() : Document::defaultPath());
    m_atStart = [this, name = QFileInfo(path).fileName(), findings = opened.findings] {
        report(tr("The record could not be opened"),
               tr("“%1” stays as it is. You go on with an empty record in “%2”.")
                   .arg(name, QFileInfo(m_document.path()).fileName()),
               findings);
    };
}

Findings RecordFiles::startFindings() const {
    Findings findings = m_startFindings;
    // What could not be opened was answered with an empty record, in which nothing can be missing.
    if (!hasErrors(findings)) {
        const Findings missing = missingInFramework();
        findings.insert(findings.end(), missing.begin(), missing.end());
    }
    return findings;
}

void RecordFiles::tellAboutStart() {
    if (m_atStart)
        std::exchange(m_atStart, {})();
    if (m_document.isReadOnly())
        m_session.tell(saveSentence(m_document));
    offerUnsaved(true);
}

void RecordFiles::open(const QString& path) {
    if (QFileInfo(path).absoluteFilePath() != m_document.path() && !mayClose())
        return;
    Document::Opened opened = m_document.open(path);
    const QString name = QFileInfo(path).fileName();
    if (!opened.done) {
        report(tr("The record could not be opened"),
               tr("“%1” stays as it is, and the record that you had open is still open.").arg(name), opened.findings);
        return;
    }
    const Findings missing = missingInFramework();
    opened.findings.insert(opened.findings.end(), missing.begin(), missing.end());
    if (!opened.findings.empty())
        report(tr("The record was opened"), tr("“%1” is open. A few things in it are worth knowing.").arg(name),
               opened.findings);
    else
        m_session.tell(tr("Opened “%1”").arg(name));
    if (m_document.isReadOnly())
        m_session.tell(saveSentence(m_document));
    offerUnsaved(false);
    const FrameworkId& own = m_document.record().framework.id;
    if (!own.empty() && m_session.framework() != nullptr && own != m_session.framework()->id() &&
        m_session.isInProgram(own))
        m_session.go({.page = PageId::ratings, .framework = own});
}

// What the record speaks of and its framework does not have. Where the framework is in the program but not on screen, the
// check waits until it is.
Findings RecordFiles::missingInFramework() const {
    const Record& record = m_document.record();
    const Framework* shown = m_session.framework().get();
    const bool onScreen = shown != nullptr && shown->id() == record.framework.id;
    if (record.framework.id.empty() || (!onScreen && m_session.isInProgram(record.framework.id)))
        return {};
    const QDate today = QDateTime::fromSecsSinceEpoch(m_document.now().time_since_epoch().count()).date();
    Findings findings =
        checkRecord(record, onScreen ? shown : nullptr,
                    Date(std::chrono::year(today.year()), std::chrono::month(static_cast<unsigned>(today.month())),
                         std::chrono::day(static_cast<unsigned>(today.day()))));
    if (findings.empty())
        return findings;
    // Where in the file it stands: whoever made it by hand or by a script looks there.
    const std::filesystem::path file = pathFromQt(m_document.path());
    const std::string name = fromQt(QFileInfo(m_document.path()).fileName());
    for (Finding& finding : findings)
        finding.error.place.file = name;
    if (const Result<std::string> bytes = readFile(file, largestRecordFile))
        addPlaces(findings, JsonSource(*bytes, name), recordLimits());
    return findings;
}

void RecordFiles::begin() {
    const QString path = m_dialogs.fileToBegin(unusedPath());
    if (path.isEmpty() || !mayClose())
        return;
    m_document.begin(path, true);
    m_session.tell(tr("A new record. It is saved to “%1”.").arg(QFileInfo(path).fileName()));
}

// Pressed out of habit more than out of need: whoever does so hears that nothing is lost, and where it is.
void RecordFiles::saveNow() {
    const QString where = shortPath(m_document.path());
    if (m_document.isReadOnly())
        return m_session.tell(saveSentence(m_document));
    switch (m_document.saveState().kind) {
    case SaveState::Kind::idle:
    case SaveState::Kind::saved:
        return m_session.tell(m_document.hasFile()
                                  ? tr("Everything is saved. Waymark saves by itself, to %1").arg(where)
                                  : tr("There is nothing to save yet. Waymark will save by itself, to %1").arg(where));
    case SaveState::Kind::changedOnDisk:
        return askAboutDisk();
    case SaveState::Kind::waiting:
    case SaveState::Kind::saving:
    case SaveState::Kind::failed:
        m_tellsIfSaved = true;
        return m_document.saveNow();
    }
}

void RecordFiles::tellIfSaved() {
    if (!m_tellsIfSaved)
        return;
    switch (m_document.saveState().kind) {
    case SaveState::Kind::waiting:
    case SaveState::Kind::saving:
        return;
    case SaveState::Kind::idle:
    case SaveState::Kind::saved:
        m_session.tell(tr("Everything is saved, in %1").arg(shortPath(m_document.path())));
        break;
    case SaveState::Kind::failed:
    case SaveState::Kind::changedOnDisk:
        m_session.tell(saveSentence(m_document));
        break;
    }
    m_tellsIfSaved = false;
}

void RecordFiles::saveAs(const std::function<void(bool)>& done) {
    // What a newer version means by the file is not known here, and would be lost in a copy.
    if (m_document.readOnly().reason == ReadOnly::Reason::newerFormat) {
        m_session.tell(saveSentence(m_document));
        return done(false);
    }
    const QString path = m_dialogs.fileToSave(m_document.path());
    if (path.isEmpty())
        return done(false);
    m_document.saveAs(path, [this, path, done](const Result<void>& result) {
        if (result)
            m_session.tell(tr("Saved to “%1”").arg(shortPath(path)));
        else
            report(tr("The record could not be saved there"),
                   tr("You go on with “%1”. Nothing is lost.").arg(QFileInfo(m_document.path()).fileName()),
                   {{.severity = Severity::error, .error = result.error()}});
        done(result.has_value());
    });
}

void RecordFiles::saveCopy() {
    const QFileInfo own(m_document.path());
    const QDate today = QDateTime::fromSecsSinceEpoch(m_document.now().time_since_epoch().count()).date();
    const QString suggested =
        own.dir().filePath(u"%1-%2.waymark"_s.arg(own.completeBaseName(), today.toString(Qt::ISODate)));
    const QString path = m_dialogs.copyToSave(suggested);
    if (path.isEmpty())
        return;
    const QString name = QFileInfo(path).fileName();
    const QFileInfo to(path);
    if (to.absoluteFilePath() == own.absoluteFilePath() ||
        (to.exists() && to.canonicalFilePath() == own.canonicalFilePath()))
        return m_session.tell(
            tr("“%1” is the record that is open. Nothing was written; choose another name for the copy.").arg(name));
    m_document.saveCopy(path, [this, path, name](const Result<void>& result) {
        if (result)
            m_session.tell(tr("A copy was saved to “%1”. You go on in “%2”.")
                               .arg(shortPath(path), QFileInfo(m_document.path()).fileName()));
        else
            report(tr("The copy could not be saved"),
                   tr("“%1” was not written, and your record is as it was.").arg(name),
                   {{.severity = Severity::error, .error = result.error()}});
    });
}

void RecordFiles::mergeCopy() {
    if (m_document.isReadOnly())
        return m_session.tell(saveSentence(m_document));
    const QString path = m_dialogs.copyToMerge(QFileInfo(m_document.path()).absolutePath());
    if (path.isEmpty())
        return;
    m_versions->read(pathFromQt(path), [this, path](const LoadedRecord& copy) { merge(path, copy); });
}

void RecordFiles::merge(const QString& path, const LoadedRecord& copy) {
    const QString name = QFileInfo(path).fileName();
    const Record& now = m_document.record();
    if (!copy.record)
        return report(tr("The copy could not be merged"),
                      tr("“%1” cannot be read. Your record is as it was.").arg(name), copy.findings);
    if (copy.newerFormat)
        return m_session.tell(
            tr("A newer version of Waymark wrote “%1”, so it cannot be merged here. Nothing was changed.").arg(name));
    if (copy.record->id != now.id)
        return m_session.tell(tr("“%1” is another record, not a copy of this one. Nothing was changed.").arg(name));
    Record merged = mergeRecords(now, *copy.record);
    if (differenceBetween(now, merged).empty())
        return m_session.tell(tr("“%1” holds nothing that is not here already.").arg(name));
    if (!m_dialogs.mayMerge(tr("“%1” holds what is not here. Merge it into the record?").arg(name), merged))
        return;
    if (m_document.replace(tr("Merge a copy", "a step to undo"), std::move(merged)))
        m_session.tell(tr("Merged “%1”. Undo takes it back.").arg(name));
}

void RecordFiles::showInFolder() {
    m_document.saveNow();
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_document.path()).absolutePath()));
}

void RecordFiles::goBackToVersion() {
    if (auto version = m_dialogs.earlierVersion(*m_versions)) {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(version->second.time_since_epoch().count());
        m_document.replace(tr("Go back to the version of %1", "a step to undo; a date and a time")
                               .arg(QLocale().toString(at, QLocale::ShortFormat)),
                           std::move(version->first));
    }
}

void RecordFiles::askAboutDisk() {
    const std::shared_ptr<LoadedRecord> theirs = m_document.theirs();
    if (theirs == nullptr || m_asking)
        return;
    m_asking = true;
    const QString why =
        !theirs->findings.empty() ? errorText(theirs->findings.front().error) : tr("The file is not there any more.");
    const auto choice = m_dialogs.changedOnDisk(theirs->record, why);
    m_asking = false;
    switch (choice) {
    case ChangedOnDiskDialog::Choice::later:
        return;
    case ChangedOnDiskDialog::Choice::keepMine:
        return m_document.keepMine();
    case ChangedOnDiskDialog::Choice::takeTheirs:
        m_document.takeTheirs();
        return;
    case ChangedOnDiskDialog::Choice::merge:
        m_document.mergeTheirs();
        return;
    }
}

void RecordFiles::offer(const RecordVersions::Copy& copy, const QString& question, const QString& step,
                        bool thenRemove) {
    const Record& now = m_document.record();
    const bool same = copy.record.id == now.id;
    // A first record that could never be saved has no file; an empty one has taken its place.
    const bool empty = now.ratings.empty() && now.evidence.empty() && now.actions.empty();
    if (m_document.isReadOnly() || (!same && !(thenRemove && empty)))
        return;
    Record merged = same ? mergeRecords(now, copy.record) : copy.record;
    if (!differenceBetween(now, merged).empty()) {
        if (!m_dialogs.mayMerge(question, merged))
            return;
        m_document.replace(step, std::move(merged));
    }
    if (thenRemove && m_document.finishSaving(patience))
        m_versions->remove(copy.path);
}

void RecordFiles::offerUnsaved(bool ofAny) {
    m_versions->findUnsaved([this, ofAny](const std::vector<RecordVersions::Copy>& copies) {
        for (const RecordVersions::Copy& copy : copies) {
            if (ofAny || copy.record.id == m_document.record().id)
                offer(copy, tr("When the program ended last, this could not be saved. Put it into the record now?"),
                      tr("Put in what was not saved", "a step to undo"), true);
        }
    });
}

void RecordFiles::remember() {
    // To a record in which nothing was written there is nothing to come back: the one before stays the last one, and is tried
    // again at the next start.
    m_isRemembered = m_document.hasFile();
    if (!m_isRemembered)
        return;
    m_session.settings().setValue(Setting::recordPath, m_document.path());
    RecentRecords(m_session.settings()).add(m_document.path());
}

void RecordFiles::report(const QString& title, const QString& outcome, const Findings& findings) {
    m_dialogs.showFindings(title, outcome, findings);
}

bool RecordFiles::mayClose() {
    while (!m_document.finishSaving(patience)) {
        switch (m_dialogs.unsaved(saveSentence(m_document))) {
        case Dialogs::Unsaved::tryAgain:
            break;
        case Dialogs::Unsaved::saveAs: {
            QEventLoop loop;
            bool answered = false;
            saveAs([&](bool) {
                answered = true;
                loop.quit();
            });
            if (!answered)
                loop.exec();
            break;
        }
        case Dialogs::Unsaved::closeWithout:
            return true;
        case Dialogs::Unsaved::stay:
            return false;
        }
    }
    return true;
}

} // namespace waymark
