// The records that were open last, as the File menu offers them.
#pragma once

#include <QString>

#include <vector>

namespace waymark {

class Settings;

class RecentRecords {
public:
    // `settings` outlive this object, and hold the list.
    explicit RecentRecords(Settings& settings) : m_settings(settings) {}

    void add(const QString& path);
    void remove(const QString& path);
    void clear();

    [[nodiscard]] bool isEmpty() const;

    struct Entry {
        QString path;
        QString name; // of the file, with its folder where another entry has the same name
    };

    // Those that are there now, the last one first. A file on a drive that is away stays in the list until it is back.
    [[nodiscard]] std::vector<Entry> there() const;

private:
    Settings& m_settings;
};

} // namespace waymark
