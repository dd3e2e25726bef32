// Notices that somebody else changed the record's file: a synchronised folder, an editor, another program.
#pragma once

#include "app/desktop/document/auto_save.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace waymark {

class DiskWatch : public QObject {
    Q_OBJECT

public:
    // `save` knows what the file should hold, and lends its thread for looking at it; it outlives the watch.
    DiskWatch(AutoSave& save, QObject* parent);

    // Looks after this file from now on.
    void watch(const QString& path);

    // Looks after none.
    void leave();

    // Looks now, and not when the system tells.
    void look();

    static constexpr int delay = 300; // milliseconds: whoever writes there may not be done

Q_SIGNALS:
    // Something stirred in the folder, or somebody asked to look.
    void looking();
    // The file holds something else than what was last read or written. Its stamp says if it is gone.
    void changed(const std::shared_ptr<waymark::LoadedRecord>& theirs);
    // Something is different in the file's folder.
    void folderChanged();

private:
    AutoSave& m_save;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QString m_path;
};

} // namespace waymark
