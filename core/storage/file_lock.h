// Keeps a second window or process from writing a file that somebody has open. Advisory: the lock stands beside the
// file, says who holds it, and ends with its process, however that ends.
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/storage/file_operations.h"
#include "core/storage/process_identity.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>

namespace waymark {

struct LockHolder {
    std::string name; // of the person; may be empty
    std::string computer; // its name
    ProcessIdentity process;
    Moment since{};

    friend bool operator==(const LockHolder&, const LockHolder&) = default;
};

// This process, for FileLock::acquire.
[[nodiscard]] LockHolder lockHolderNow(std::string personName, Moment now);

class FileLock {
public:
    enum class Mode : std::uint8_t {
        respect,
        // Also takes a lock that was left by another computer, of which nobody here can say whether it still runs.
        // Never one that a running process of this computer holds.
        takeOver,
    };

    // For the file behind the links. A lock whose process has ended is taken over. Errors: fileLocked (lockHolderOf()
    // has it all); those of writing if the folder takes no lock, in which case it would take no save either.
    [[nodiscard]] static Result<FileLock> acquire(const std::filesystem::path& path, const LockHolder& self,
                                                  Mode mode = Mode::respect, FileOperations& files = realFiles());

    FileLock(FileLock&& other) noexcept
        : m_files(other.m_files)
        , m_file(std::exchange(other.m_file, std::nullopt))
        , m_path(std::move(other.m_path)) {}

    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    FileLock(FileOperations& files, OpenFile file, std::filesystem::path path)
        : m_files(&files)
        , m_file(std::move(file))
        , m_path(std::move(path)) {}

    void release() noexcept;

    FileOperations* m_files;
    std::optional<OpenFile> m_file; // nothing: moved from
    std::filesystem::path m_path;
};

// What the lock beside the file says; nothing: there is none, or it does not say. The holder may have ended since.
[[nodiscard]] std::optional<LockHolder> lockHolderOf(const std::filesystem::path& path,
                                                     FileOperations& files = realFiles());

} // namespace waymark
