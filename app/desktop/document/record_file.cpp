#include "app/desktop/document/record_file.h"

#include "core/record/record_names.h"
#include "core/record/record_reader.h"
#include "core/record/record_writer.h"
#include "core/storage/backups.h"
#include "core/storage/file_errors.h"
#include "core/storage/path_text.h"
#include "core/storage/read_file.h"

#include <chrono>
#include <tuple>
#include <utility>

namespace waymark {

LoadedRecord parseRecord(std::string_view bytes, const std::filesystem::path& path) {
    RecordReading reading = readRecord(bytes, textOf(path));
    return {.record = std::move(reading.record),
            .findings = std::move(reading.findings),
            .stamp = FileStamp::of(bytes),
            .newerFormat = reading.readOnly};
}

LoadedRecord loadRecord(const std::filesystem::path& path, FileOperations& files) {
    const Result<std::string> bytes = readFile(path, largestRecordFile, files);
    if (bytes)
        return parseRecord(*bytes, path);
    LoadedRecord failed;
    failed.findings.push_back({.severity = Severity::error, .error = bytes.error()});
    return failed;
}

namespace {

std::string bytesOf(const SaveJob& job) {
    if (job.framework == nullptr || job.framework->id() != job.record->framework.id)
        return writeRecord(*job.record);
    Record named = *job.record;
    nameFromFramework(named, *job.framework);
    return writeRecord(named);
}

} // namespace

Result<Written> saveRecord(const SaveJob& job, FileOperations& files) {
    const std::string bytes = bytesOf(job);
    if (const Result<void> folder = makeFolders(job.path.parent_path(), files); !folder)
        return std::unexpected(folder.error());
    if (!job.backups.empty()) {
        // What is about to be replaced; unreadable or not there: there is nothing to keep.
        if (const Result<std::string> before = readFile(job.path, largestRecordFile, files))
            std::ignore = Backups(job.backups, files)
                              .keep(*before, job.now, job.keepReplaced ? std::chrono::seconds(0) : Backups::spacing);
    }
    return writeAtomically(job.path, bytes, {.expected = job.expected}, files);
}

Result<void> keepAsBackup(const SaveJob& job, FileOperations& files) {
    return Backups(job.backups, files).keep(bytesOf(job), job.now, std::chrono::seconds(0));
}

Result<Written> copyRecordFile(const std::filesystem::path& from, const FileStamp& expected,
                               const std::filesystem::path& to, FileOperations& files) {
    const Result<std::string> bytes = readFile(from, largestRecordFile, files);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (FileStamp::of(*bytes) != expected)
        return std::unexpected(makeError(ErrorCode::fileChangedOnDisk, {}, textOf(from)));
    if (const Result<void> folder = makeFolders(to.parent_path(), files); !folder)
        return std::unexpected(folder.error());
    return writeAtomically(to, *bytes, {}, files);
}

Result<void> makeFolders(const std::filesystem::path& folder, FileOperations& files) {
    if (folder.empty() || files.followedStatus(folder))
        return {};
    if (folder.has_parent_path() && folder.parent_path() != folder) {
        if (const Result<void> above = makeFolders(folder.parent_path(), files); !above)
            return above;
    }
    const Io<void> made = files.makeFolder(folder);
    if (!made && made.error() != std::errc::file_exists)
        return std::unexpected(writeError(made.error(), folder));
    return {};
}

} // namespace waymark
