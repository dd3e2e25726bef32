#include "app/desktop/document/rescue.h"

#include "app/desktop/document/record_folders.h"
#include "core/record/entry_id.h"

#include <tuple>
#include <utility>

namespace waymark {

namespace {

// Nobody has put anything into it yet.
bool isBare(const Record& record) {
    Record bare;
    bare.formatVersion = record.formatVersion;
    bare.id = record.id;
    bare.framework = record.framework;
    return record == bare;
}

} // namespace

Rescue::Rescue(AutoSave& save, const Record& record, Snapshot snapshot, QObject* parent)
    : QObject(parent)
    , m_save(save)
    , m_record(record)
    , m_snapshot(std::move(snapshot)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &Rescue::now);
}

void Rescue::soon() {
    if (!m_timer.isActive())
        m_timer.start();
}

void Rescue::now() {
    m_timer.stop();
    const std::uint64_t generation = m_save.generation();
    if (m_aside == generation || isBare(m_record))
        return;
    if (m_path.empty())
        m_path = unsavedPath(m_record, newId());
    m_aside = generation;
    m_save.write(m_snapshot(m_path), [this, path = m_path, generation](const Result<Written>& result) {
        // The next failed save tries it again.
        if (!result && path == m_path && m_aside == generation)
            m_aside.reset();
    });
}

void Rescue::settled() {
    m_timer.stop();
    m_aside.reset();
    if (m_path.empty())
        return;
    m_save.run([path = std::exchange(m_path, {})](FileOperations& files) -> AutoSave::Answer {
        std::ignore = uninterrupted([&] { return files.remove(path); });
        return [] {};
    });
}

void Rescue::leave() {
    if (m_timer.isActive())
        now();
    m_path.clear();
    m_aside.reset();
}

} // namespace waymark
