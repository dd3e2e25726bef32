#include "app/desktop/document/record_versions.h"

#include "app/desktop/document/document.h"
#include "app/desktop/document/record_folders.h"
#include "app/text/to_qt.h"
#include "core/storage/file_errors.h"
#include "core/storage/path_text.h"
#include "core/storage/read_file.h"

#include <QPointer>

#include <chrono>
#include <optional>
#include <string>
#include <utility>

namespace waymark {

namespace {

std::optional<Record> readable(const std::filesystem::path& path, FileOperations& files) {
    LoadedRecord loaded = loadRecord(path, files);
    return loaded.newerFormat ? std::nullopt : std::move(loaded.record);
}

Result<void> moveAmongBackups(const std::filesystem::path& path, const FileStamp& expected,
                              const std::filesystem::path& folder, Moment now, FileOperations& files) {
    const Result<std::string> bytes = readFile(path, largestRecordFile, files);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (FileStamp::of(*bytes) != expected)
        return std::unexpected(makeError(ErrorCode::fileChangedOnDisk, {}, textOf(path)));
    if (const Result<void> kept = Backups(folder, files).keep(*bytes, now, std::chrono::seconds(0)); !kept)
        return kept;
    if (const Io<void> gone = files.remove(path); !gone)
        return std::unexpected(writeError(gone.error(), path));
    return {};
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

void RecordVersions::read(const std::filesystem::path& path, const std::function<void(const LoadedRecord&)>& done) {
    m_document.runBehindSaving([path, done, here = QPointer(this)](FileOperations& files) -> AutoSave::Answer {
        return [loaded = loadRecord(path, files), done, here] {
            if (here != nullptr)
                done(loaded);
        };
    });
}

void RecordVersions::findCopies(const std::function<void(const std::vector<Copy>&)>& done) {
    const QString path = m_document.path();
    const std::string id = m_document.record().id;
    const bool same = m_looked.path == path && m_looked.id == id;
    m_document.runBehindSaving([path, id, before = same ? std::optional(m_looked.copies) : std::nullopt, done,
                                here = QPointer(this)](FileOperations& files) -> AutoSave::Answer {
        std::vector<Outside> seen;
        const auto found = findConflictCopies(pathFromQt(path), files);
        for (const ConflictCopy& copy : found.value_or(std::vector<ConflictCopy>())) {
            if (const auto status = files.followedStatus(copy.path))
                seen.push_back({copy.path, status->size, status->node});
        }
        if (before == seen)
            return [] {};
        std::vector<Copy> copies;
        for (const Outside& file : seen) {
            LoadedRecord loaded = loadRecord(file.path, files);
            // A name may lie; the id of the record does not.
            if (loaded.record && !loaded.newerFormat && loaded.record->id == id)
                copies.push_back({file.path, std::move(*loaded.record), loaded.stamp});
        }
        return [copies = std::move(copies), looked = Looked{path, id, std::move(seen)}, done, here] {
            // Somebody may have opened another record meanwhile.
            if (here == nullptr || here->m_document.path() != looked.path || here->m_document.record().id != looked.id)
                return;
            here->m_looked = looked;
            done(copies);
        };
    });
}

void RecordVersions::putAway(const Copy& copy, const std::function<void(const Result<void>&)>& done) {
    m_document.runBehindSaving([path = copy.path, stamp = copy.stamp, folder = backupFolder(m_document.record()),
                                now = m_document.now(), done,
                                here = QPointer(this)](FileOperations& files) -> AutoSave::Answer {
        const Result<void> result = moveAmongBackups(path, stamp, folder, now, files);
        return [result, done, here] {
            if (here != nullptr)
                done(result);
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
                        copies.push_back({folder / name, std::move(*record), {}});
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
