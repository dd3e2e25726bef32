#include "app/desktop/document/auto_save.h"

#include <QDeadlineTimer>
#include <QEventLoop>

#include <algorithm>
#include <utility>

namespace waymark {

AutoSave::AutoSave(Snapshot snapshot, FileOperations& files, QObject* parent)
    : QObject(parent)
    , m_snapshot(std::move(snapshot))
    , m_files(files)
    , m_worker(new QObject) {
    m_timer.setSingleShot(true);
    m_limit.setSingleShot(true);
    m_laterTimer.setSingleShot(true);
    m_laterTimer.setInterval(later);
    connect(&m_laterTimer, &QTimer::timeout, this, &AutoSave::runWaiting);
    connect(&m_timer, &QTimer::timeout, this, &AutoSave::saveNow);
    connect(&m_limit, &QTimer::timeout, this, &AutoSave::saveNow);
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("saving"));
}

AutoSave::~AutoSave() {
    // What was given to it is done first: it may be all that puts something aside.
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
    delete m_worker;
}

void AutoSave::reset(std::optional<FileStamp> stamp, const SaveState& state) {
    ++m_target;
    m_timer.stop();
    m_limit.stop();
    m_stamp = stamp;
    m_dirty = false;
    m_again = false;
    m_over = false;
    m_retry = firstRetry;
    setState(state);
}

void AutoSave::changed() {
    ++m_generation;
    m_dirty = true;
    if (m_state.kind == SaveState::Kind::changedOnDisk)
        return;
    m_timer.start(delay);
    if (!m_limit.isActive())
        m_limit.start(longestDelay);
    // A failed save stays told until one succeeds.
    if (m_state.kind != SaveState::Kind::failed && !m_running)
        setState({.kind = SaveState::Kind::waiting, .at = m_state.at, .error = {}});
}

void AutoSave::unchanged() {
    ++m_generation;
    if (m_running || m_state.kind == SaveState::Kind::changedOnDisk)
        return;
    m_timer.stop();
    m_limit.stop();
    m_dirty = false;
    if (m_state.kind == SaveState::Kind::waiting || m_state.kind == SaveState::Kind::failed)
        setState({.kind = m_state.at == Moment{} ? SaveState::Kind::idle : SaveState::Kind::saved,
                  .at = m_state.at,
                  .error = {}});
}

void AutoSave::saveNow() {
    m_timer.stop();
    m_limit.stop();
    if (!m_dirty || m_state.kind == SaveState::Kind::changedOnDisk)
        return;
    if (m_running)
        m_again = true;
    else
        start();
}

void AutoSave::saveOver(const FileStamp& theirs) {
    m_stamp = theirs;
    m_dirty = true;
    m_over = true;
    setState({.kind = SaveState::Kind::waiting, .at = m_state.at, .error = {}});
    saveNow();
}

void AutoSave::start() {
    m_running = true;
    m_again = false;
    const JobMaker make = m_snapshot();
    if (m_state.kind != SaveState::Kind::failed)
        setState({.kind = SaveState::Kind::saving, .at = m_state.at, .error = {}});
    run([this, make, expected = m_stamp, over = m_over, generation = m_generation,
         target = m_target](FileOperations& files) -> Answer {
        SaveJob job = make();
        job.expected = expected;
        job.keepReplaced = over;
        const Result<Written> result = saveRecord(job, files);
        return [this, result, generation, target, at = job.now] { finished(generation, target, result, at); };
    });
}

void AutoSave::run(const std::function<Answer(FileOperations&)>& job) {
    runWaiting();
    if (!m_thread.isRunning())
        m_thread.start();
    ++m_unanswered;
    QMetaObject::invokeMethod(m_worker, [this, job] {
        QMetaObject::invokeMethod(this, [this, answer = job(m_files)] {
            --m_unanswered;
            answer();
            Q_EMIT answered();
        });
    });
}

void AutoSave::runLater(std::function<Answer(FileOperations&)> job) {
    m_waiting.push_back(std::move(job));
    m_laterTimer.start();
}

void AutoSave::runWaiting() {
    m_laterTimer.stop();
    for (const auto& job : std::exchange(m_waiting, {}))
        run(job);
}

void AutoSave::write(const JobMaker& make, const std::function<void(const Result<Written>&)>& done) {
    run([make, done](FileOperations& files) -> Answer {
        const Result<Written> result = saveRecord(make(), files);
        return [done, result] { done(result); };
    });
}

void AutoSave::finished(std::uint64_t generation, std::uint64_t target, const Result<Written>& result, Moment at) {
    m_running = false;
    if (target != m_target) {
        if (m_dirty)
            m_timer.start(delay);
        return;
    }
    if (!result) {
        const bool theirs = result.error().code == ErrorCode::fileChangedOnDisk;
        setState({.kind = theirs ? SaveState::Kind::changedOnDisk : SaveState::Kind::failed,
                  .at = m_state.at,
                  .error = result.error()});
        if (!theirs) {
            m_timer.start(m_again ? delay : m_retry);
            m_retry = std::min(2 * m_retry, longestRetry);
        }
        return;
    }
    m_stamp = result->stamp;
    m_over = false;
    m_retry = firstRetry;
    const bool current = generation == m_generation;
    m_dirty = !current;
    setState({.kind = current ? SaveState::Kind::saved : SaveState::Kind::waiting, .at = at, .error = {}});
    Q_EMIT saved(current);
    if (m_dirty)
        m_again ? start() : m_timer.start(delay);
}

bool AutoSave::finish(int milliseconds) {
    saveNow();
    runWaiting();
    QDeadlineTimer deadline(milliseconds);
    QEventLoop loop;
    QTimer alarm;
    alarm.setSingleShot(true);
    connect(&alarm, &QTimer::timeout, &loop, &QEventLoop::quit);
    connect(this, &AutoSave::answered, &loop, &QEventLoop::quit);
    while (m_unanswered > 0 && !deadline.hasExpired()) {
        alarm.start(static_cast<int>(std::max<qint64>(1, deadline.remainingTime())));
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        if (!m_running && m_dirty && m_state.kind == SaveState::Kind::waiting)
            saveNow();
    }
    return !m_dirty;
}

void AutoSave::markChangedOnDisk() {
    m_timer.stop();
    m_limit.stop();
    setState({.kind = SaveState::Kind::changedOnDisk, .at = m_state.at, .error = m_state.error});
}

void AutoSave::setState(const SaveState& state) {
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace waymark
