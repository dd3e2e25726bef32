// What the document does about its file when others have to do with it too.
#include "app/desktop/document/document.h"
#include "app/desktop/document/record_folders.h"
#include "app/text/to_qt.h"
#include "core/record/merge.h"
#include "core/storage/atomic_write.h"

#include <QFileInfo>

#include <filesystem>
#include <tuple>
#include <utility>

namespace waymark {

Document::Opened Document::look(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    LoadedRecord loaded = loadRecord(pathFromQt(whole), m_files);
    if (!loaded.record)
        return {.done = false, .findings = std::move(loaded.findings)};
    m_lock.reset();
    take(std::move(*loaded.record), whole, loaded.stamp, {});
    m_watch->leave();
    setReadOnly({.reason = loaded.newerFormat ? ReadOnly::Reason::newerFormat : ReadOnly::Reason::no, .error = {}});
    return {.done = true, .findings = std::move(loaded.findings)};
}

// What processes left behind that were killed while they saved this record, or put one aside.
void Document::removeStrays() {
    if (isReadOnly())
        return;
    m_save->runLater([path = pathFromQt(m_path), aside = unsavedFolder(),
                      backups = backupFolder(m_record)](FileOperations& files) -> AutoSave::Answer {
        std::ignore = waymark::removeStrays(path, files);
        std::ignore = removeStraysIn(aside, files);
        std::ignore = removeStraysIn(backups, files);
        return [] {};
    });
}

void Document::found(const std::shared_ptr<LoadedRecord>& theirs) {
    if (m_readOnly.reason == ReadOnly::Reason::openElsewhere) {
        // Whoever holds it goes on writing; here one only looks on.
        if (theirs->record)
            take(std::move(*theirs->record), m_path, theirs->stamp, {});
        return;
    }
    if (m_save->stamp() == theirs->stamp) {
        // It was away for a moment, or somebody put it back: nothing is left to decide.
        m_theirs.reset();
        m_save->saveOver(theirs->stamp);
        return;
    }
    // Told before: what was chosen about it may be under way.
    if (m_theirs != nullptr && m_theirs->stamp == theirs->stamp)
        return;
    m_theirs = theirs;
    m_save->markChangedOnDisk();
    Q_EMIT changedOnDisk();
}

void Document::settle(const QString& step, const std::shared_ptr<const Record>& record) {
    const FileStamp stamp = m_theirs->stamp;
    m_theirs.reset();
    if (record != nullptr)
        replaceBy(step, record);
    m_save->saveOver(stamp);
}

void Document::keepMine() {
    if (m_theirs != nullptr)
        settle({}, nullptr);
}

bool Document::takeTheirs() {
    if (m_theirs == nullptr || !m_theirs->record)
        return false;
    settle(tr("Take what stands in the file", "a step to undo"),
           std::shared_ptr<const Record>(m_theirs, &*m_theirs->record));
    return true;
}

bool Document::mergeTheirs() {
    if (m_theirs == nullptr || !m_theirs->record || m_theirs->record->id != m_record.id)
        return false;
    m_save->run([this, mine = m_mirror.now(), theirs = m_theirs,
                 generation = m_save->generation()](FileOperations&) -> AutoSave::Answer {
        const auto merged = std::make_shared<const Record>(mergeRecords(*mine(), *theirs->record));
        return [this, theirs, merged, generation] {
            if (theirs != m_theirs)
                return; // another choice was made meanwhile, or the file changed again
            if (generation != m_save->generation())
                mergeTheirs(); // somebody went on typing
            else
                settle(tr("Merge with what stands in the file", "a step to undo"), merged);
        };
    });
    return true;
}

bool Document::takeOver() {
    if (!m_readOnly.mayTakeOver)
        return false;
    const std::filesystem::path path = pathFromQt(m_path);
    RecordLock lock = lockRecord(path, m_record.personName, now(), FileLock::Mode::takeOver, m_files);
    if (!lock.held) {
        setReadOnly(std::move(lock.why));
        return false;
    }
    goOnWith(std::move(lock), loadRecord(path, m_files));
    return true;
}

// Whoever held the file may have closed it, or the folder may be written now.
void Document::askForLock() {
    const bool waiting =
        m_readOnly.reason == ReadOnly::Reason::openElsewhere || m_readOnly.reason == ReadOnly::Reason::folder;
    if (!waiting || m_askingForLock)
        return;
    m_askingForLock = true;
    m_save->run([this, whole = m_path, name = m_record.personName, at = now()](FileOperations& files) {
        const std::filesystem::path path = pathFromQt(whole);
        auto lock = std::make_shared<RecordLock>(lockRecord(path, name, at, FileLock::Mode::respect, files));
        auto loaded = std::make_shared<LoadedRecord>();
        if (lock->held)
            *loaded = loadRecord(path, files);
        return AutoSave::Answer([this, whole, lock, loaded] {
            m_askingForLock = false;
            if (whole != m_path || !isReadOnly())
                return;
            if (lock->held)
                goOnWith(std::move(*lock), std::move(*loaded));
            else if (lock->why.reason != ReadOnly::Reason::no && lock->why.error != m_readOnly.error)
                setReadOnly(std::move(lock->why)); // now it is somebody else
        });
    });
}

void Document::goOnWith(RecordLock lock, LoadedRecord loaded) {
    m_lock = std::move(lock.held);
    if (loaded.newerFormat)
        lock.why = {.reason = ReadOnly::Reason::newerFormat, .error = {}};
    if (loaded.record)
        take(std::move(*loaded.record), m_path, loaded.stamp, {});
    setReadOnly(std::move(lock.why));
    removeStrays();
    // What is on screen may be all that is left of it.
    if (!loaded.record)
        m_watch->look();
}

} // namespace waymark
