#include "app/desktop/document/record_folders.h"

#include "app/text/to_qt.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace waymark {

QString dataFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

std::filesystem::path backupFolder(const Record& record) {
    return pathFromQt(dataFolder() + u"/backups/"_s + toQt(record.id));
}

std::filesystem::path unsavedFolder() {
    return pathFromQt(dataFolder() + u"/unsaved"_s);
}

std::filesystem::path unsavedPath(const Record& record, const std::string& occasion) {
    return unsavedFolder() / (record.id + '-' + occasion + ".waymark");
}

} // namespace waymark
