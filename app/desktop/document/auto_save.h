// Saves by itself: a moment after a change, on a thread of its own, again and again until it succeeds.
#pragma once

#include "app/desktop/document/record_file.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <vector>

namespace waymark {

struct SaveState {
    enum class Kind {
        idle, // nothing was saved yet, and there is nothing to save
        waiting, // a change will be saved in a moment
        saving,
        saved, // at `at`; nothing has changed since
        failed, // because of `error`; tried again by itself
        changedOnDisk, // somebody else wrote the file: a person has to choose
    };

    Kind kind = Kind::idle;
    Moment at{};
    Error error;
};

class AutoSave : public QObject {
    Q_OBJECT

public:
    // Puts a job together, on the thread that saves.
    using JobMaker = std::function<SaveJob()>;

    // What is to be saved now. Called on the thread of this object.
    using Snapshot = std::function<JobMaker()>;

    AutoSave(Snapshot snapshot, FileOperations& files, QObject* parent = nullptr);
    ~AutoSave() override;

    [[nodiscard]] const SaveState& state() const { return m_state; }

    // The file is another one, or stands as `stamp` says; what was waiting is forgotten.
    void reset(std::optional<FileStamp> stamp, const SaveState& state);

    [[nodiscard]] const std::optional<FileStamp>& stamp() const { return m_stamp; }

    void changed();

    // What was changed is as it was when it was saved.
    void unchanged();

    // Does not wait for the moment. Nothing happens if there is nothing to save.
    void saveNow();

    // Saves over what somebody else wrote there, which is kept among the backups.
    void saveOver(const FileStamp& theirs);

    // Runs something on the thread that saves, behind what is being saved, and what it gives on the thread of this object.
    using Answer = std::function<void()>;
    void run(const std::function<Answer(FileOperations&)>& job);

    // The same, but when a moment has passed or something else is run: for what nobody waits for. Nothing is run if this
    // object goes before.
    void runLater(std::function<Answer(FileOperations&)> job);

    // Writes a file once; the answer comes on the thread of this object.
    void write(const JobMaker& make, const std::function<void(const Result<Written>&)>& done);

    // Counts changes.
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }

    // Waits, with the window alive but deaf, until nothing is left to save or saving failed, and until everything that run()
    // and runLater() were given is done; false after `milliseconds` or if there is something left to save.
    bool finish(int milliseconds);

    void markChangedOnDisk();

    static constexpr int delay = 500; // milliseconds after the last change
    static constexpr int longestDelay = 5000; // while somebody types on and on
    static constexpr int firstRetry = 2000;
    static constexpr int later = 300; // of runLater()
    static constexpr int longestRetry = 60000;

Q_SIGNALS:
    void stateChanged();
    // The file holds the state that the snapshot gave; `current`: and nothing has changed since.
    void saved(bool current);
    // Something that run() was given is done.
    void answered();

private:
    void start();
    void runWaiting();
    void finished(std::uint64_t generation, std::uint64_t target, const Result<Written>& result, Moment at);
    void setState(const SaveState& state);

    Snapshot m_snapshot;
    FileOperations& m_files;
    QThread m_thread;
    QObject* m_worker;
    QTimer m_timer;
    QTimer m_limit; // runs out while changes keep pushing m_timer on
    QTimer m_laterTimer;
    std::vector<std::function<Answer(FileOperations&)>> m_waiting; // for m_laterTimer
    SaveState m_state;
    std::optional<FileStamp> m_stamp;
    std::uint64_t m_generation = 0; // counts changes
    std::uint64_t m_target = 0; // counts files, so that a late answer about the file before is not mixed up
    int m_retry = firstRetry;
    bool m_dirty = false;
    bool m_running = false;
    bool m_again = false;
    bool m_over = false; // the next save replaces what somebody else wrote
    int m_unanswered = 0;
};

} // namespace waymark
