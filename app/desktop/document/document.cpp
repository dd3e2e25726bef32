#include "app/desktop/document/document.h"

#include "app/desktop/document/record_folders.h"
#include "app/text/to_qt.h"
#include "core/record/entry_id.h"
#include "core/record/merge.h"
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
    , m_clock(systemNow) {
    connect(m_undoStack, &QUndoStack::indexChanged, this, &Document::stackMoved);
    connect(m_save, &AutoSave::stateChanged, this, &Document::saveStateChanged);
    connect(m_save, &AutoSave::stateChanged, this, [this] {
        const SaveState::Kind kind = m_save->state().kind;
        if (kind == SaveState::Kind::changedOnDisk && m_theirs == nullptr)
            m_watch->look();
        if (kind == SaveState::Kind::changedOnDisk || kind == SaveState::Kind::failed)
            rescue(true);
    });
    connect(m_watch, &DiskWatch::changed, this, &Document::found);
    connect(m_save, &AutoSave::saved, this, [this](bool current) {
        if (current)
            m_undoStack->setClean();
        rescue(false);
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
    m_save->write(snapshot(whole, true),
                  [this, whole, held, done, generation = m_save->generation()](const Result<Written>& result) {
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
                      if (current)
                          m_undoStack->setClean();
                      else
                          m_save->changed();
                      setReadOnly({});
                      Q_EMIT pathChanged();
                      done({});
                  });
}

// What cannot be saved where it belongs is put aside, so that it is there after a crash; once it is saved, it is removed.
void Document::rescue(bool needed) {
    if (needed && m_undoStack->isClean())
        return;
    if (needed) {
        m_rescued = unsavedPath(m_record);
        m_save->write(snapshot(toQt(m_rescued), false), [](const Result<Written>&) {});
    } else if (!m_rescued.empty()) {
        m_save->run([path = std::exchange(m_rescued, {})](FileOperations& files) -> AutoSave::Answer {
            std::ignore = files.remove(path);
            return [] {};
        });
    }
}

bool Document::replace(const QString& step, Record record) {
    return apply(step, {ValueChange<Record>{m_record, std::move(record)}});
}

void Document::found(const std::shared_ptr<LoadedRecord>& theirs) {
    if (m_readOnly.reason == ReadOnly::Reason::openElsewhere) {
        // Whoever holds it goes on writing; here one only looks on.
        if (theirs->record)
            take(*theirs->record, m_path, theirs->stamp, {});
        return;
    }
    m_theirs = theirs;
    m_save->markChangedOnDisk();
    Q_EMIT changedOnDisk();
}

void Document::settle(const QString& step, std::optional<Record> record) {
    const FileStamp stamp = m_theirs->stamp;
    m_theirs.reset();
    if (record)
        apply(step, {ValueChange<Record>{m_record, std::move(*record)}});
    m_save->saveOver(stamp);
}

void Document::keepMine() {
    if (m_theirs != nullptr)
        settle({}, std::nullopt);
}

bool Document::takeTheirs() {
    if (m_theirs == nullptr || !m_theirs->record)
        return false;
    settle(tr("Take what stands in the file", "a step to undo"), m_theirs->record);
    return true;
}

bool Document::mergeTheirs() {
    if (m_theirs == nullptr || !m_theirs->record || m_theirs->record->id != m_record.id)
        return false;
    settle(tr("Merge with what stands in the file", "a step to undo"), mergeRecords(m_record, *m_theirs->record));
    return true;
}

void Document::take(Record record, const QString& path, std::optional<FileStamp> stamp, const SaveState& state) {
    m_record = std::move(record);
    m_mirror.reset(m_record);
    ++m_ratingsRevision;
    m_path = path;
    m_theirs.reset();
    m_ownEntries.clear();
    offerFramework(m_onScreen);
    m_undoStack->clear();
    m_undoStack->setClean();
    m_save->reset(stamp, state);
    m_watch->watch(m_path);
    Q_EMIT pathChanged();
    Q_EMIT changed();
}

void Document::setReadOnly(ReadOnly readOnly) {
    m_readOnly = std::move(readOnly);
    Q_EMIT readOnlyChanged();
}

} // namespace waymark
