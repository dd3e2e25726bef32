#include "app/desktop/document/document.h"

#include "app/desktop/document/record_folders.h"
#include "app/desktop/document/rescue.h"
#include "app/text/to_qt.h"
#include "core/record/entry_id.h"
#include "core/record/snapshots.h"

#include <QDir>
#include <QFileInfo>
#include <QUndoStack>

#include <algorithm>
#include <chrono>
#include <tuple>
#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

Moment systemNow() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace

Document::Document(QObject* parent) : Document(realFiles(), parent) {}

Document::Document(FileOperations& files, QObject* parent)
    : QObject(parent)
    , m_files(files)
    , m_undoStack(new QUndoStack(this))
    , m_save(new AutoSave([this] { return snapshot(m_path, true); }, files, this))
    , m_watch(new DiskWatch(*m_save, this))
    , m_rescue(new Rescue(
          *m_save, m_record, [this](const std::filesystem::path& path) { return snapshot(toQt(path), false); }, this))
    , m_clock(systemNow) {
    connect(m_undoStack, &QUndoStack::indexChanged, this, &Document::stackMoved);
    connect(m_save, &AutoSave::stateChanged, this, &Document::saveStateChanged);
    connect(m_save, &AutoSave::stateChanged, this, [this] {
        const SaveState::Kind kind = m_save->state().kind;
        if (kind == SaveState::Kind::changedOnDisk && m_theirs == nullptr)
            m_watch->look();
        // What somebody else wrote may have replaced what was saved here last.
        if (kind == SaveState::Kind::changedOnDisk || (kind == SaveState::Kind::failed && !m_undoStack->isClean()))
            m_rescue->now();
    });
    connect(m_watch, &DiskWatch::changed, this, &Document::found);
    connect(m_watch, &DiskWatch::looking, this, &Document::askForLock);
    connect(m_watch, &DiskWatch::folderChanged, this, &Document::folderChanged);
    connect(m_save, &AutoSave::saved, this, [this](bool current) {
        if (current)
            m_undoStack->setClean();
        m_rescue->settled();
    });
    m_record.id = newId();
    m_mirror.reset(m_record);
}

Document::~Document() {
    // The stack is torn down with the object; nobody listens any more by then.
    m_undoStack->disconnect(this);
}

QString Document::defaultPath() {
    return dataFolder() + u"/my-record.waymark"_s;
}

void Document::offerFramework(FrameworkPtr framework) {
    m_onScreen = std::move(framework);
    if (m_onScreen != nullptr && m_onScreen->id() == m_record.framework.id)
        m_framework = m_onScreen;
}

bool Document::apply(const QString& text, RecordChanges changes, const QString& mergeKey) {
    if (isReadOnly())
        return false;
    if (std::ranges::all_of(changes, changesNothing))
        return true;
    const auto changesHistory = [this](const RecordChange& change) {
        const auto* rating = std::get_if<PartChange<RatingEntry>>(&change);
        return rating != nullptr && rating->before && isKept(m_record, *rating->before);
    };
    if (std::ranges::any_of(changes, changesHistory))
        return false;
    if (m_record.framework.id.empty() && m_onScreen != nullptr) {
        m_framework = m_onScreen;
        RecordFramework chosen = m_record.framework;
        chosen.id = m_framework->id();
        chosen.chosen = now();
        changes.insert(changes.begin(), ValueChange<RecordFramework>{m_record.framework, std::move(chosen)});
    }
    m_undoStack->push(new RecordCommand(text, std::move(changes), mergeKey,
                                        [this](RecordChanges& all, Direction direction) { carry(all, direction); }));
    return true;
}

const RatingIndex& Document::ratings() const {
    if (!m_ratings || m_ratingsOf != m_ratingsRevision) {
        m_ratings.emplace(m_record.ratings);
        m_ratingsOf = m_ratingsRevision;
    }
    return *m_ratings;
}

void Document::carry(RecordChanges& changes, Direction direction) {
    waymark::carry(m_record, changes, direction);
    m_mirror.note(changes, direction);
    for (const RecordChange& change : changes) {
        const auto* rating = std::get_if<PartChange<RatingEntry>>(&change);
        // A snapshot that comes or goes decides what may be amended.
        if (movesRatings(change) || std::holds_alternative<PartChange<Snapshot>>(change))
            ++m_ratingsRevision;
        if (direction == Direction::forward && rating != nullptr && !rating->before)
            m_ownEntries.insert(rating->after->id);
    }
}

bool Document::mayAmend(const RatingEntry& entry) const {
    return m_ownEntries.contains(entry.id) && !isKept(m_record, entry);
}

void Document::stackMoved() {
    if (m_undoStack->isClean())
        m_save->unchanged();
    else
        m_save->changed();
    switch (m_save->state().kind) {
    case SaveState::Kind::changedOnDisk:
    case SaveState::Kind::failed:
        m_rescue->soon();
        break;
    case SaveState::Kind::idle:
    case SaveState::Kind::saved:
        m_rescue->settled(); // what could not be saved was taken back
        break;
    case SaveState::Kind::waiting:
    case SaveState::Kind::saving:
        break;
    }
    Q_EMIT changed();
}

AutoSave::JobMaker Document::snapshot(const QString& path, bool withBackups) {
    return [record = m_mirror.now(), framework = m_framework, path = pathFromQt(path),
            backups = withBackups ? backupFolder(m_record) : std::filesystem::path(), now = now()] {
        return SaveJob{
            .record = record(), .framework = framework, .path = path, .expected = {}, .backups = backups, .now = now};
    };
}

// The one that is held already, or a new one.
RecordLock Document::lockFor(const QString& path, const std::string& personName) {
    if (path == m_path && m_lock)
        return {.why = {}, .held = std::exchange(m_lock, std::nullopt)};
    return lockRecord(pathFromQt(path), personName, now(), FileLock::Mode::respect, m_files);
}

Document::Opened Document::open(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    LoadedRecord loaded = loadRecord(pathFromQt(whole), m_files);
    if (!loaded.record)
        return {.done = false, .findings = std::move(loaded.findings)};
    RecordLock lock = lockFor(whole, loaded.record->personName);
    if (loaded.newerFormat)
        lock.why = {.reason = ReadOnly::Reason::newerFormat, .error = {}};
    m_lock = std::move(lock.held);
    take(std::move(*loaded.record), whole, loaded.stamp, {});
    setReadOnly(std::move(lock.why));
    removeStrays();
    return {.done = true, .findings = std::move(loaded.findings)};
}

void Document::begin(const QString& path, bool replace) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    Record empty;
    empty.id = newId();
    RecordLock lock = lockFor(whole, {});
    m_lock = std::move(lock.held);
    take(std::move(empty), whole, replace ? std::nullopt : std::optional(FileStamp::absent()), {});
    setReadOnly(std::move(lock.why));
    removeStrays();
}

void Document::saveAs(const QString& path, const std::function<void(const Result<void>&)>& done) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    auto held = std::make_shared<std::optional<FileLock>>();
    if (whole != m_path) {
        RecordLock lock = lockFor(whole, m_record.personName);
        if (lock.why.reason != ReadOnly::Reason::no) {
            done(std::unexpected(lock.why.error));
            return;
        }
        *held = std::move(lock.held);
    }
    const auto job = [make = snapshot(whole, true)] {
        SaveJob all = make();
        all.keepReplaced = true;
        return all;
    };
    m_save->write(job, [this, whole, held, done, generation = m_save->generation()](const Result<Written>& result) {
        if (!result) {
            done(std::unexpected(result.error()));
            return;
        }
        if (whole != m_path)
            m_lock = std::move(*held);
        m_path = whole;
        m_theirs.reset();
        m_watch->watch(m_path);
        const bool current = m_save->generation() == generation;
        m_save->reset(result->stamp, {.kind = SaveState::Kind::saved, .at = now(), .error = {}});
        if (current) {
            m_undoStack->setClean();
            m_rescue->settled();
        } else {
            m_save->changed();
        }
        setReadOnly({});
        removeStrays();
        Q_EMIT pathChanged();
        done({});
    });
}

void Document::saveCopy(const QString& path, const std::function<void(const Result<void>&)>& done) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    // A copy under its own name is a save.
    if (whole == m_path)
        return saveAs(path, done);
    auto held = std::make_shared<std::optional<FileLock>>();
    RecordLock lock = lockFor(whole, m_record.personName);
    if (lock.why.reason != ReadOnly::Reason::no) {
        done(std::unexpected(lock.why.error));
        return;
    }
    *held = std::move(lock.held);
    const std::optional<FileStamp> saved = m_undoStack->isClean() ? m_save->stamp() : std::nullopt;
    // Of what only a newer version understands there is nothing but the file.
    const bool fileAlone = m_readOnly.reason == ReadOnly::Reason::newerFormat;
    m_save->run([make = snapshot(whole, false), from = pathFromQt(m_path), saved, fileAlone, held,
                 done](FileOperations& files) -> AutoSave::Answer {
        const SaveJob job = make();
        std::optional<Result<Written>> written;
        if (saved && saved->exists)
            written = copyRecordFile(from, *saved, job.path, files);
        if (!written || (!*written && !fileAlone))
            written = saveRecord(job, files);
        held->reset();
        return [done, written] { done(*written ? Result<void>() : std::unexpected(written->error())); };
    });
}

bool Document::replace(const QString& step, Record record) {
    return replaceBy(step, std::make_shared<const Record>(std::move(record)));
}

bool Document::replaceBy(const QString& step, std::shared_ptr<const Record> record) {
    if (isReadOnly())
        return false;
    if (m_record == *record)
        return true;
    // Among the versions of the one that is open then. One without a framework has nothing in it yet.
    if (!m_record.framework.id.empty()) {
        m_save->run([make = snapshot(m_path, true), backups = backupFolder(*record)](FileOperations& files) {
            SaveJob job = make();
            job.backups = backups;
            std::ignore = keepAsBackup(job, files);
            return AutoSave::Answer([] {});
        });
    }
    // Not copied: the command puts the new one in its place before anybody looks.
    auto before = std::make_shared<const Record>(std::move(m_record));
    RecordChanges changes;
    changes.emplace_back(WholeChange{std::move(before), std::move(record)});
    m_undoStack->push(new RecordCommand(step, std::move(changes), {},
                                        [this](RecordChanges& all, Direction direction) { carry(all, direction); }));
    offerFramework(m_onScreen);
    return true;
}

void Document::take(Record record, const QString& path, std::optional<FileStamp> stamp, const SaveState& state) {
    m_rescue->leave();
    m_record = std::move(record);
    m_mirror.reset(m_record);
    ++m_ratingsRevision;
    m_path = path;
    m_theirs.reset();
    m_ownEntries.clear();
    offerFramework(m_onScreen);
    // First, so that nothing that comes with the empty stack is told of the file before.
    m_save->reset(stamp, state);
    m_undoStack->clear();
    m_undoStack->setClean();
    m_watch->watch(m_path);
    Q_EMIT pathChanged();
    Q_EMIT changed();
}

void Document::setReadOnly(ReadOnly readOnly) {
    m_readOnly = std::move(readOnly);
    Q_EMIT readOnlyChanged();
}

} // namespace waymark
