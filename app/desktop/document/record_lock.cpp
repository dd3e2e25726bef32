#include "app/desktop/document/record_lock.h"

#include "app/desktop/document/record_file.h"
#include "core/storage/process_identity.h"

#include <utility>

namespace waymark {

namespace {

bool isOfAnotherComputer(const std::filesystem::path& path, FileOperations& files) {
    const std::optional<LockHolder> holder = lockHolderOf(path, files);
    return holder && holder->process.computer != thisProcess().computer;
}

// Here nobody knows the computer by its name.
Error withoutComputer(Error error) {
    if (error.arguments.size() > 1)
        error.arguments[1] = std::string();
    return error;
}

RecordLock openElsewhere(const std::filesystem::path& path, const Error& error, FileOperations& files) {
    const bool another = isOfAnotherComputer(path, files);
    return {.why = {.reason = ReadOnly::Reason::openElsewhere,
                    .error = another ? error : withoutComputer(error),
                    .mayTakeOver = another},
            .held = {}};
}

} // namespace

RecordLock lockRecord(const std::filesystem::path& path, const std::string& personName, Moment now, FileLock::Mode mode,
                      FileOperations& files) {
    if (const Result<void> made = makeFolders(path.parent_path(), files); !made)
        return {.why = {.reason = ReadOnly::Reason::folder, .error = made.error()}, .held = {}};
    const LockHolder self = lockHolderNow(personName.empty() ? userName() : personName, now);
    Result<FileLock> lock = FileLock::acquire(path, self, mode, files);
    if (lock)
        return {.why = {}, .held = std::move(*lock)};
    switch (lock.error().code) {
    case ErrorCode::fileLocked:
        return openElsewhere(path, lock.error(), files);
    case ErrorCode::filePermission:
    case ErrorCode::fileReadOnlySystem:
        return {.why = {.reason = ReadOnly::Reason::folder, .error = lock.error()}, .held = {}};
    default:
        return {};
    }
}

} // namespace waymark
