// Every call to the operating system that reading and saving make, in one place, so that a test can let each of them
// fail.
#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <filesystem>
#include <optional>
#include <span>
#include <system_error>
#include <tuple>
#include <utility>
#include <vector>

namespace waymark {

// What a call gives, or the system's reason; compare the reason with std::errc.
template <class T>
using Io = std::expected<T, std::error_code>;

// An open file: a file descriptor, or a handle on Windows.
using FileHandle = std::intptr_t;

struct FileStatus {
    enum class Kind : std::uint8_t { regular, folder, link, other };

    Kind kind = Kind::other;
    std::uint64_t size = 0; // bytes
    std::uint32_t mode = 0; // permission bits; 0 where there are none
    std::uint32_t owner = 0;
    std::uint32_t group = 0;
    std::uint64_t device = 0; // with `node` it tells two files apart
    std::uint64_t node = 0;
};

// Thin: one function is one call, which is not repeated when it is interrupted. Functions with a path do not follow a
// link in its last part unless they say so.
class FileOperations {
public:
    FileOperations() = default;
    FileOperations(const FileOperations&) = delete;
    FileOperations& operator=(const FileOperations&) = delete;
    virtual ~FileOperations() = default;

    // Follows links. Never waits for the other end of a pipe.
    virtual Io<FileHandle> openToRead(const std::filesystem::path& path) = 0;
    // The file must not exist. `mode` is what the process's umask leaves of it.
    virtual Io<FileHandle> create(const std::filesystem::path& path, std::uint32_t mode) = 0;
    // Opened to read and write, made where it is missing.
    virtual Io<FileHandle> openOrCreate(const std::filesystem::path& path, std::uint32_t mode) = 0;
    virtual Io<FileHandle> openFolder(const std::filesystem::path& path) = 0;
    virtual Io<void> close(FileHandle file) = 0;

    // 0 bytes: the end of the file.
    virtual Io<std::size_t> read(FileHandle file, std::span<char> into) = 0;
    // May write fewer bytes than it is given.
    virtual Io<std::size_t> write(FileHandle file, std::span<const char> bytes) = 0;
    virtual Io<void> truncate(FileHandle file) = 0; // to nothing; the next write stands at the beginning
    virtual Io<void> flush(FileHandle file) = 0; // returns when the disk has it

    virtual Io<FileStatus> status(FileHandle file) = 0;
    virtual Io<FileStatus> linkStatus(const std::filesystem::path& path) = 0;
    virtual Io<FileStatus> followedStatus(const std::filesystem::path& path) = 0; // follows links
    virtual Io<void> checkWritable(const std::filesystem::path& path) = 0; // whether this process may write it
    virtual Io<std::filesystem::path> readLink(const std::filesystem::path& path) = 0;
    virtual Io<void> setMode(FileHandle file, std::uint32_t mode) = 0;
    // Without `owner` the group alone.
    virtual Io<void> setOwner(FileHandle file, std::optional<std::uint32_t> owner, std::uint32_t group) = 0;

    virtual Io<void> rename(const std::filesystem::path& from, const std::filesystem::path& to) = 0;
    // Fails with std::errc::file_exists rather than replace `to`, and with std::errc::not_supported where the file
    // system cannot promise that.
    virtual Io<void> renameToNew(const std::filesystem::path& from, const std::filesystem::path& to) = 0;
    virtual Io<void> remove(const std::filesystem::path& path) = 0;
    virtual Io<void> makeFolder(const std::filesystem::path& path) = 0; // one, readable by its owner
    virtual Io<std::vector<std::filesystem::path>>
    listFolder(const std::filesystem::path& path) = 0; // names, in no order

    // An advisory lock that ends with the handle or the process; std::errc::resource_unavailable_try_again: another
    // holds it.
    virtual Io<void> tryLock(FileHandle file) = 0;
};

// The operating system itself. Lives as long as the process; may be used by several threads.
[[nodiscard]] FileOperations& realFiles();

// Closes its handle when it dies.
class OpenFile {
public:
    OpenFile(FileOperations& files, FileHandle handle) noexcept : m_files(&files), m_handle(handle) {}

    OpenFile(OpenFile&& other) noexcept : m_files(other.m_files), m_handle(std::exchange(other.m_handle, closed)) {}

    OpenFile& operator=(OpenFile&& other) noexcept {
        std::swap(m_files, other.m_files);
        std::swap(m_handle, other.m_handle);
        return *this;
    }

    ~OpenFile() {
        if (m_handle != closed)
            std::ignore = m_files->close(m_handle);
    }

    [[nodiscard]] FileHandle handle() const noexcept { return m_handle; }

    // For those who want to know: a network file system may tell only here that the disk is full.
    [[nodiscard]] Io<void> close() { return m_files->close(std::exchange(m_handle, closed)); }

private:
    static constexpr FileHandle closed = -1;

    FileOperations* m_files;
    FileHandle m_handle;
};

// Repeats a call for as long as a signal interrupts it.
template <class Call>
auto uninterrupted(const Call& call) {
    auto result = call();
    while (!result && result.error() == std::errc::interrupted)
        result = call();
    return result;
}

} // namespace waymark
