// The open record: its path, its undo stack, and the only way to change it.
#pragma once

#include "app/desktop/document/auto_save.h"
#include "app/desktop/document/disk_watch.h"
#include "app/desktop/document/record_lock.h"
#include "app/desktop/document/record_mirror.h"
#include "core/framework/framework.h"
#include "core/record/rating_index.h"
#include "core/record/record.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>

class QUndoStack;

namespace waymark {

class Rescue;

class Document : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<Moment()>;

    explicit Document(QObject* parent = nullptr);

    // `files` outlives the document.
    explicit Document(FileOperations& files, QObject* parent = nullptr);
    ~Document() override;

    [[nodiscard]] const Record& record() const { return m_record; }

    // Every change goes through a command on this stack; modified means that it is not clean.
    [[nodiscard]] QUndoStack* undoStack() const { return m_undoStack; }

    [[nodiscard]] QString path() const { return m_path; }

    // False: the record was begun and nothing was written yet; there may be no file of that name, or still another record in it.
    [[nodiscard]] bool hasFile() const { return m_save->stamp() && m_save->stamp()->exists; }

    // Does the changes as one step that undo names by `text`. Steps with the same `mergeKey`, one straight after the other,
    // become one. False: the record may not be changed, or a rating that a snapshot shows would be amended or taken away.
    bool apply(const QString& text, RecordChanges changes, const QString& mergeKey = {});

    // All of it at once, as one step: an earlier version, a merge. What it was before stays among the backups.
    bool replace(const QString& step, Record record);

    // Another number as soon as ratings came, went or moved, or became history: what points at them is out of date. While one
    // is only amended, it stays.
    [[nodiscard]] std::uint64_t ratingsRevision() const { return m_ratingsRevision; }

    // The ratings by skill. Good until ratingsRevision() is another number.
    [[nodiscard]] const RatingIndex& ratings() const;

    // Ratings that were made since the record was opened may be amended, until a snapshot shows them; others are history.
    [[nodiscard]] bool mayAmend(const RatingEntry& entry) const;

    // The framework on screen. It becomes that of a record that has none yet, with the first change; and a record of this
    // framework keeps its names.
    void offerFramework(FrameworkPtr framework);

    [[nodiscard]] Moment now() const { return m_clock(); }

    void setClock(Clock clock) { m_clock = std::move(clock); }

    [[nodiscard]] const ReadOnly& readOnly() const { return m_readOnly; }

    [[nodiscard]] bool isReadOnly() const { return m_readOnly.reason != ReadOnly::Reason::no; }

    [[nodiscard]] const SaveState& saveState() const { return m_save->state(); }

    // Opens a file. If it cannot be read, the open record stays as it was and the findings say why; warnings come also with
    // a record that was opened.
    struct Opened {
        bool done = false;
        Findings findings;
    };

    Opened open(const QString& path);

    // Reads a file to show it once: nothing is locked or watched, and whoever has it open does not matter. Nobody may change it.
    Opened look(const QString& path);

    // Begins an empty record that is saved to `path` from the first change on; nothing is written before. `replace`: also if
    // a file stands there, which is otherwise told as changed on disk.
    void begin(const QString& path, bool replace = false);

    // Goes on with the record in another file, which is replaced if it is there. The answer comes by `done`; on failure the
    // document stays with the file that it has.
    void saveAs(const QString& path, const std::function<void(const Result<void>&)>& done);

    // Writes the record to another file, which is replaced if it is there, and goes on in this one. What is saved is copied byte
    // for byte; what could not be saved so far is in the copy, too. The answer comes by `done`.
    void saveCopy(const QString& path, const std::function<void(const Result<void>&)>& done);

    // What stands in the file while saveState() is changedOnDisk; nullptr otherwise. No record in it: the file is gone or
    // cannot be read, and the findings say why.
    [[nodiscard]] const std::shared_ptr<LoadedRecord>& theirs() const { return m_theirs; }

    // The three ways out. All save over what stands there, which is kept among the backups; what they change is a step that
    // can be undone. Merging is done a moment later, when the thread that saves has done the work. False: there is nothing to
    // take, or it belongs to another record.
    void keepMine();
    bool takeTheirs();
    bool mergeTheirs();

    // Goes on with a file that another computer has locked and does not let go, after reading it again. False: it is not so,
    // or whoever holds it still runs; readOnly() says why.
    bool takeOver();

    // Looks whether the file was changed from outside, and whether it may be changed now; happens by itself when the system
    // tells.
    void lookAtDisk() { m_watch->look(); }

    // On the thread that saves, behind what is being saved.
    void runBehindSaving(const std::function<AutoSave::Answer(FileOperations&)>& job) { m_save->run(job); }

    void saveNow() { m_save->saveNow(); }

    // Waits until everything is saved; false: it is not, for the reason that saveState() gives, or time ran out.
    bool finishSaving(int milliseconds) { return m_save->finish(milliseconds); }

    // Where a record is kept if nobody says otherwise.
    [[nodiscard]] static QString defaultPath();

Q_SIGNALS:
    // The record is not what it was: a command was done or undone, or another record was opened.
    void changed();
    void pathChanged();
    void saveStateChanged();
    void readOnlyChanged();
    // Somebody else wrote the file; theirs() is there.
    void changedOnDisk();
    // Something came, went or changed in the folder of the file; also by saving.
    void folderChanged();

private:
    void carry(RecordChanges& changes, Direction direction);
    void stackMoved();
    void found(const std::shared_ptr<LoadedRecord>& theirs);
    bool replaceBy(const QString& step, std::shared_ptr<const Record> record);
    void settle(const QString& step, const std::shared_ptr<const Record>& record);
    void removeStrays();
    void askForLock();
    void goOnWith(RecordLock lock, LoadedRecord loaded);
    [[nodiscard]] RecordLock lockFor(const QString& path, const std::string& personName);
    void take(Record record, const QString& path, std::optional<FileStamp> stamp, const SaveState& state);
    void setReadOnly(ReadOnly readOnly);
    [[nodiscard]] AutoSave::JobMaker snapshot(const QString& path, bool withBackups);

    FileOperations& m_files;
    Record m_record;
    RecordMirror m_mirror;
    std::uint64_t m_ratingsRevision = 0;
    // Twenty years of answers are gone through once for each new one, and not once for whoever asks.
    mutable std::optional<RatingIndex> m_ratings;
    mutable std::uint64_t m_ratingsOf = 0; // the revision that they are of
    QString m_path;
    QUndoStack* m_undoStack = nullptr;
    AutoSave* m_save = nullptr;
    DiskWatch* m_watch = nullptr;
    Rescue* m_rescue = nullptr;
    std::shared_ptr<LoadedRecord> m_theirs;
    Clock m_clock;
    ReadOnly m_readOnly;
    FrameworkPtr m_onScreen;
    FrameworkPtr m_framework; // the record's, if it was ever on screen
    std::unordered_set<EntryId> m_ownEntries;
    std::optional<FileLock> m_lock;
    bool m_askingForLock = false;
};

} // namespace waymark
