// Where the program keeps its own files (backups, what could not be saved): a folder for one test.
#pragma once

#include "app/desktop/document/document.h"

#include <QByteArray>
#include <QTest>
#include <QtGlobal>

#include <filesystem>

namespace waymark::test {

// Also that of child processes, for as long as it lives.
class DataFolder {
public:
    explicit DataFolder(const std::filesystem::path& path) : m_before(qgetenv("XDG_DATA_HOME")) {
        qputenv("XDG_DATA_HOME", QByteArray::fromStdString(path.string()));
    }

    DataFolder(const DataFolder&) = delete;
    DataFolder& operator=(const DataFolder&) = delete;

    ~DataFolder() { qputenv("XDG_DATA_HOME", m_before); }

private:
    QByteArray m_before;
};

// Waits until the thread that saves has nothing left to do; false: it takes too long.
[[nodiscard]] inline bool drained(Document& document) {
    bool idle = false;
    document.runBehindSaving([&idle](FileOperations&) -> AutoSave::Answer { return [&idle] { idle = true; }; });
    return QTest::qWaitFor([&] { return idle; }, 60'000);
}

} // namespace waymark::test
