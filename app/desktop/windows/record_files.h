// What has to do with the record's file and needs a window: asking for names, telling what went wrong, closing.
#pragma once

#include "app/desktop/dialogs/changed_on_disk_dialog.h"
#include "app/desktop/document/document.h"
#include "app/desktop/document/record_versions.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

class QWidget;

namespace waymark {

class Session;

class RecordFiles : public QObject {
    Q_OBJECT

public:
    // Carries out the actions of the File menu. `window` bears the dialogs; both outlive this object.
    RecordFiles(Session& session, QWidget* window);

    // The record that was open last, or the one in the default place, or an empty one that will be saved there. A file that
    // cannot be read is told and left as it is, and the program goes on with an empty record beside it.
    void openAtStart(const QString& wanted = {});

    // Reads the record for a picture, and leaves it to whoever works on it.
    void look(const QString& path) { m_startFindings = m_document.look(path).findings; }

    // What has to be said about that, once the window is there.
    void tellAboutStart();

    // The same, where there is nobody to press a button: everything that was found in the file.
    [[nodiscard]] Findings startFindings() const;

    void open(const QString& path);

    // Waits for the save. If it cannot be saved, somebody is asked; false: the window stays.
    [[nodiscard]] bool mayClose();

    // Asks for a file; empty: never mind. Tests put their own in the place of the system's dialogs.
    struct Dialogs {
        std::function<QString(const QString& folder)> fileToOpen = {};
        std::function<QString(const QString& suggested)> fileToBegin = {};
        std::function<QString(const QString& suggested)> fileToSave = {};
        std::function<QString(const QString& suggested)> copyToSave = {};
        std::function<QString(const QString& folder)> copyToMerge = {};
        std::function<void(const QString& title, const QString& outcome, const Findings& findings)> showFindings = {};
        // What to do about a record that cannot be saved.
        enum class Unsaved { tryAgain, saveAs, closeWithout, stay };
        std::function<Unsaved(const QString& why)> unsaved = {};
        // `why` says why there is nothing of theirs, if so.
        std::function<ChangedOnDiskDialog::Choice(const std::optional<Record>& theirs, const QString& why)>
            changedOnDisk = {};
        // An earlier version and when it was kept; nothing: never mind.
        std::function<std::optional<std::pair<Record, Moment>>(RecordVersions& versions)> earlierVersion = {};
        // Whether to put into the record what another copy of it holds.
        std::function<bool(const QString& question, const Record& merged)> mayMerge = {};
    };

    void setDialogs(Dialogs dialogs) { m_dialogs = std::move(dialogs); }

private:
    [[nodiscard]] Dialogs systemDialogs();
    void begin();
    void saveNow();
    void tellIfSaved();
    void saveAs(const std::function<void(bool)>& done = [](bool) {});
    void saveCopy();
    void mergeCopy();
    void merge(const QString& path, const LoadedRecord& copy);
    void showInFolder();
    void goBackToVersion();
    void askAboutDisk();
    // What a crash left of the open record; `ofAny`: and of one that has no file, if the open one is empty.
    void offerUnsaved(bool ofAny);
    [[nodiscard]] Findings missingInFramework() const;
    void offer(const RecordVersions::Copy& copy, const QString& question, const QString& step, bool thenRemove);
    void remember();
    void report(const QString& title, const QString& outcome, const Findings& findings);
    [[nodiscard]] static QString unusedPath();

    Session& m_session;
    Document& m_document;
    QWidget* m_window;
    Dialogs m_dialogs;
    RecordVersions* m_versions;
    bool m_isRemembered = false; // the open record, as the last one
    bool m_tellsIfSaved = false; // somebody waits for it
    bool m_isAway = false; // somebody looks at another program
    bool m_asking = false; // one question about the disk at a time
    std::function<void()> m_atStart; // what there is to tell
    Findings m_startFindings;
};

} // namespace waymark
