// A record on the disk: reading it, and saving it with its backups. Plain functions, which any thread may call.
#pragma once

#include "core/base/error.h"
#include "core/framework/framework.h"
#include "core/record/record.h"
#include "core/storage/atomic_write.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

namespace waymark {

struct LoadedRecord {
    std::optional<Record> record; // nothing: the findings say why
    Findings findings;
    FileStamp stamp; // of what was read
    bool newerFormat = false; // it must not be overwritten
};

// `path` only stands in the findings.
[[nodiscard]] LoadedRecord parseRecord(std::string_view bytes, const std::filesystem::path& path);

[[nodiscard]] LoadedRecord loadRecord(const std::filesystem::path& path, FileOperations& files = realFiles());

// A record, and where it goes.
struct SaveJob {
    std::shared_ptr<const Record> record; // nobody else touches it while it is saved
    FrameworkPtr framework; // names what the record speaks of, if it is the record's; may be null
    std::filesystem::path path;
    std::optional<FileStamp> expected; // nothing: whatever stands there is replaced
    std::filesystem::path backups; // the folder; empty: none are kept
    bool keepReplaced = false; // what is replaced becomes a backup also right after another one
    Moment now{};
};

// Makes the folder of the path if it is missing. A backup that cannot be kept does not stop the save.
[[nodiscard]] Result<Written> saveRecord(const SaveJob& job, FileOperations& files = realFiles());

// Puts the record among the backups and nowhere else.
[[nodiscard]] Result<void> keepAsBackup(const SaveJob& job, FileOperations& files = realFiles());

// Writes the same bytes as stand in a file: what somebody laid out by hand, and what a newer version knows, is in the copy, too.
// Error: fileChangedOnDisk if the file holds something else than `expected`; those of reading and writing.
[[nodiscard]] Result<Written> copyRecordFile(const std::filesystem::path& from, const FileStamp& expected,
                                             const std::filesystem::path& to, FileOperations& files = realFiles());

// Makes the folder and those above it.
[[nodiscard]] Result<void> makeFolders(const std::filesystem::path& folder, FileOperations& files = realFiles());

} // namespace waymark
