#include "app/desktop/document/record_versions.h"

#include "app/desktop/document/document.h"
#include "app/desktop/document/record_folders.h"
#include "app/text/to_qt.h"

#include <QPointer>

#include <utility>

namespace waymark {

namespace {

std::optional<Record> readable(const std::filesystem::path& path, FileOperations& files) {
    LoadedRecord loaded = loadRecord(path, files);
    return loaded.newerFormat ? std::nullopt : std::move(loaded.record);
}

} // namespace

RecordVersions::RecordVersions(Document& document, QObject* parent) : QObject(parent), m_document(document) {}

void RecordVersions::list(const std::function<void(const Result<std::vector<Backup>>&)>& done) {
    m_document.runBehindSaving([folder = backupFolder(m_document.record()), done,
                                here = QPointer(this)](FileOperations& files) -> AutoSave::Answer {
        auto found = Backups(folder, files).list();
        return [found = std::move(found), done, here] {
            if (here != nullptr)
                done(found);
        };
    });
}

void RecordVersions::read(const Backup& backup, const std::function<void(const LoadedRecord&)>& done) {
    m_document.runBehindSaving([backup, done, here = QPointer(this)](FileOperations& files) -> AutoSave::Answer {
        return [loaded = loadRecord(backup.path, files), done, here] {
            if (here != nullptr)
                done(loaded);
        };
    });
}

void RecordVersions::findCopies(const std::function<void(const std::vector<Copy>&)>& done) {
    m_document.runBehindSaving([path = pathFromQt(m_document.path()), id = m_document.record().id, done,
                                here = QPointer(this)](FileOperations& files) -> AutoSave::Answer {
        std::vector<Copy> copies;
        if (const auto found = findConflictCopies(path, files)) {
            for (const ConflictCopy& copy : *found) {
                // A name may lie; the id of the record does not.
                if (std::optional<Record> record = readable(copy.path, files); record && record->id == id)
                    copies.push_back({copy.path, std::move(*record)});
            }
        }
        return [copies = std::move(copies), done, here] {
            if (here != nullptr)
                done(copies);
        };
    });
}

void RecordVersions::findUnsaved(const std::function<void(const std::vector<Copy>&)>& done) {
    m_document.runBehindSaving(
        [folder = unsavedFolder(), done, here = QPointer(this)](FileOperations& files) -> AutoSave::Answer {
            std::vector<Copy> copies;
            if (const auto names = files.listFolder(folder)) {
                for (const std::filesystem::path& name : *names) {
                    if (name.extension() != ".waymark")
                        continue;
                    if (std::optional<Record> record = readable(folder / name, files))
                        copies.push_back({folder / name, std::move(*record)});
                }
            }
            return [copies = std::move(copies), done, here] {
                if (here != nullptr)
                    done(copies);
            };
        });
}

void RecordVersions::remove(const std::filesystem::path& path) {
    m_document.runBehindSaving([path](FileOperations& files) -> AutoSave::Answer {
        std::ignore = files.remove(path);
        return [] {};
    });
}

} // namespace waymark
