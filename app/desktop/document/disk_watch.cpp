#include "app/desktop/document/disk_watch.h"

#include "app/text/to_qt.h"
#include "core/storage/read_file.h"

#include <QDir>
#include <QFileInfo>

namespace waymark {

DiskWatch::DiskWatch(AutoSave& save, QObject* parent) : QObject(parent), m_save(save) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &DiskWatch::look);
    connect(&m_timer, &QTimer::timeout, this, &DiskWatch::folderChanged);
    // Saving puts a new file in the place of the old one, so that the folder is what has to be watched.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_timer.start(); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_timer.start(); });
}

void DiskWatch::leave() {
    const QStringList before = m_watcher.directories() + m_watcher.files();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    m_timer.stop();
    m_path.clear();
}

void DiskWatch::watch(const QString& path) {
    leave();
    m_path = path;
    const QFileInfo file(path);
    if (file.dir().exists())
        m_watcher.addPath(file.absolutePath());
    if (file.exists())
        m_watcher.addPath(path);
}

void DiskWatch::look() {
    if (m_path.isEmpty())
        return;
    Q_EMIT looking();
    m_save.run([this, path = m_path, known = m_save.stamp()](FileOperations& files) -> AutoSave::Answer {
        const Result<std::string> bytes = readFile(pathFromQt(path), largestRecordFile, files);
        const bool gone = !bytes && bytes.error().code == ErrorCode::fileNotFound;
        if (!bytes && !gone)
            return [] {}; // nobody can say what it holds; the next save will tell
        const FileStamp stamp = gone ? FileStamp::absent() : FileStamp::of(*bytes);
        const bool asKnown = known == stamp;
        auto loaded = std::make_shared<LoadedRecord>();
        if (!asKnown && !gone)
            *loaded = parseRecord(*bytes, pathFromQt(path));
        loaded->stamp = stamp;
        // It stands behind every save that was under way, so that what those wrote is known by now.
        return [this, path, loaded, asKnown] {
            if (path != m_path || !m_save.stamp())
                return;
            const bool changedBefore = m_save.state().kind == SaveState::Kind::changedOnDisk;
            const bool changedNow = *m_save.stamp() != loaded->stamp;
            if (changedNow ? !asKnown : changedBefore)
                Q_EMIT changed(loaded);
        };
    });
    // A file that was replaced is another one for the system.
    if (QFileInfo::exists(m_path) && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
}

} // namespace waymark
