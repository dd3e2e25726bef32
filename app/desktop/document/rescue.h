// Puts aside what cannot be saved where it belongs, so that it is there after a crash.
#pragma once

#include "app/desktop/document/auto_save.h"
#include "core/record/record.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>

namespace waymark {

class Rescue : public QObject {
    Q_OBJECT

public:
    // What is to be put aside now. Called on the thread of this object.
    using Snapshot = std::function<AutoSave::JobMaker(const std::filesystem::path&)>;

    // `save` lends its thread; `record` is the open one. All outlive this object.
    Rescue(AutoSave& save, const Record& record, Snapshot snapshot, QObject* parent);

    // While somebody types: within `delay`, and not once a key.
    void soon();

    // Nothing happens if what is there now is aside already.
    void now();

    // Everything is saved where it belongs.
    void settled();

    // The record is going to be another one. What is aside stays: it is offered at the next start.
    void leave();

    static constexpr int delay = 300; // milliseconds

private:
    AutoSave& m_save;
    const Record& m_record;
    Snapshot m_snapshot;
    QTimer m_timer;
    std::filesystem::path m_path; // where it was put; empty: nowhere
    std::optional<std::uint64_t> m_aside; // how far the record had come then; nothing: that is not aside
};

} // namespace waymark
