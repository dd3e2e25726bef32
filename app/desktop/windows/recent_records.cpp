#include "app/desktop/windows/recent_records.h"

#include "app/desktop/document/save_sentence.h"
#include "app/desktop/settings/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace waymark {

namespace {

constexpr int most = 10;

// Says to lupdate to which class the texts belong.
class RecentRecordsText {
    Q_DECLARE_TR_FUNCTIONS(waymark::RecentRecords)

public:
    static QString withFolder(const QFileInfo& file) {
        return tr("%1 in %2", "a file’s name and its folder").arg(file.fileName(), shortPath(file.absolutePath()));
    }
};

} // namespace

void RecentRecords::add(const QString& path) {
    QStringList paths = m_settings.value(Setting::recentRecords).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(Setting::recentRecords, paths.mid(0, most));
}

void RecentRecords::remove(const QString& path) {
    QStringList paths = m_settings.value(Setting::recentRecords).toStringList();
    paths.removeAll(path);
    m_settings.setValue(Setting::recentRecords, paths);
}

void RecentRecords::clear() {
    m_settings.setValue(Setting::recentRecords, QStringList());
}

bool RecentRecords::isEmpty() const {
    return m_settings.value(Setting::recentRecords).toStringList().isEmpty();
}

std::vector<RecentRecords::Entry> RecentRecords::there() const {
    std::vector<QFileInfo> files;
    for (const QString& path : m_settings.value(Setting::recentRecords).toStringList()) {
        if (const QFileInfo file(path); file.isFile())
            files.push_back(file);
    }
    std::vector<Entry> entries;
    for (const QFileInfo& file : files) {
        const bool isAlone = std::ranges::count(files, file.fileName(), &QFileInfo::fileName) == 1;
        entries.push_back({file.filePath(), isAlone ? file.fileName() : RecentRecordsText::withFolder(file)});
    }
    return entries;
}

} // namespace waymark
