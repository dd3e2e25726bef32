#ifdef _WIN32

#define WIN32_LEAN_AND_MEAN
#include "core/storage/file_operations.h"

#include <windows.h>

#include <algorithm>

namespace waymark {

namespace {

std::unexpected<std::error_code> failure(DWORD reason = ::GetLastError()) {
    return std::unexpected(std::error_code(static_cast<int>(reason), std::system_category()));
}

Io<void> done(BOOL result) {
    if (result == 0)
        return failure();
    return {};
}

HANDLE handleOf(FileHandle file) {
    return reinterpret_cast<HANDLE>(file);
}

// Everybody else may read, write, rename and remove the file meanwhile, as on other systems.
Io<FileHandle> open(const std::filesystem::path& path, DWORD access, DWORD disposition, DWORD flags) {
    const HANDLE handle = ::CreateFileW(path.c_str(), access, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                        nullptr, disposition, flags, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return failure();
    return reinterpret_cast<FileHandle>(handle);
}

std::uint64_t joined(DWORD high, DWORD low) {
    return (static_cast<std::uint64_t>(high) << 32U) | low;
}

Io<FileStatus> statusOf(HANDLE handle) {
    BY_HANDLE_FILE_INFORMATION data{};
    if (::GetFileInformationByHandle(handle, &data) == 0)
        return failure();
    FileStatus status;
    if ((data.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0)
        status.kind = FileStatus::Kind::folder;
    else if (::GetFileType(handle) == FILE_TYPE_DISK)
        status.kind = FileStatus::Kind::regular;
    status.size = joined(data.nFileSizeHigh, data.nFileSizeLow);
    status.device = data.dwVolumeSerialNumber;
    status.node = joined(data.nFileIndexHigh, data.nFileIndexLow);
    return status;
}

// A virus scanner or an indexer holds a new file for a moment now and then.
Io<void> moved(const std::filesystem::path& from, const std::filesystem::path& to, DWORD flags) {
    for (DWORD wait = 1;; wait *= 2) {
        if (::MoveFileExW(from.c_str(), to.c_str(), flags | MOVEFILE_WRITE_THROUGH) != 0)
            return {};
        const DWORD reason = ::GetLastError();
        if ((reason != ERROR_SHARING_VIOLATION && reason != ERROR_ACCESS_DENIED) || wait > 128)
            return failure(reason);
        ::Sleep(wait);
    }
}

class WindowsFiles final : public FileOperations {
public:
    Io<FileHandle> openToRead(const std::filesystem::path& path) override {
        return open(path, GENERIC_READ, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL);
    }

    Io<FileHandle> create(const std::filesystem::path& path, std::uint32_t) override {
        return open(path, GENERIC_WRITE, CREATE_NEW, FILE_ATTRIBUTE_NORMAL);
    }

    Io<FileHandle> openOrCreate(const std::filesystem::path& path, std::uint32_t) override {
        return open(path, GENERIC_READ | GENERIC_WRITE, OPEN_ALWAYS, FILE_ATTRIBUTE_HIDDEN);
    }

    Io<FileHandle> openFolder(const std::filesystem::path& path) override {
        return open(path, GENERIC_READ, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS);
    }

    Io<void> close(FileHandle file) override { return done(::CloseHandle(handleOf(file))); }

    Io<std::size_t> read(FileHandle file, std::span<char> into) override {
        DWORD count = 0;
        const auto wanted = static_cast<DWORD>(std::min<std::size_t>(into.size(), 1U << 30U));
        if (::ReadFile(handleOf(file), into.data(), wanted, &count, nullptr) == 0)
            return failure();
        return count;
    }

    Io<std::size_t> write(FileHandle file, std::span<const char> bytes) override {
        DWORD count = 0;
        const auto wanted = static_cast<DWORD>(std::min<std::size_t>(bytes.size(), 1U << 30U));
        if (::WriteFile(handleOf(file), bytes.data(), wanted, &count, nullptr) == 0)
            return failure();
        return count;
    }

    Io<void> truncate(FileHandle file) override {
        if (::SetFilePointer(handleOf(file), 0, nullptr, FILE_BEGIN) == INVALID_SET_FILE_POINTER)
            return failure();
        return done(::SetEndOfFile(handleOf(file)));
    }

    // A folder cannot be flushed; the rename is written through instead.
    Io<void> flush(FileHandle file) override {
        const auto what = statusOf(handleOf(file));
        if (what && what->kind == FileStatus::Kind::folder)
            return {};
        return done(::FlushFileBuffers(handleOf(file)));
    }

    Io<FileStatus> status(FileHandle file) override { return statusOf(handleOf(file)); }

    Io<FileStatus> linkStatus(const std::filesystem::path& path) override {
        const DWORD attributes = ::GetFileAttributesW(path.c_str());
        if (attributes == INVALID_FILE_ATTRIBUTES)
            return failure();
        std::error_code reason;
        // A reparse point need not be a link: files of a synchronising tool are reparse points too.
        if ((attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 && std::filesystem::is_symlink(path, reason)) {
            FileStatus status;
            status.kind = FileStatus::Kind::link;
            return status;
        }
        return followedStatus(path);
    }

    Io<FileStatus> followedStatus(const std::filesystem::path& path) override {
        const auto handle = open(path, FILE_READ_ATTRIBUTES, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS);
        if (!handle)
            return std::unexpected(handle.error());
        const OpenFile file(*this, *handle);
        return statusOf(handleOf(file.handle()));
    }

    Io<void> checkWritable(const std::filesystem::path& path) override {
        const DWORD attributes = ::GetFileAttributesW(path.c_str());
        if (attributes == INVALID_FILE_ATTRIBUTES)
            return failure();
        if ((attributes & FILE_ATTRIBUTE_READONLY) != 0)
            return failure(ERROR_ACCESS_DENIED);
        return {};
    }

    Io<std::filesystem::path> readLink(const std::filesystem::path& path) override {
        std::error_code reason;
        std::filesystem::path target = std::filesystem::read_symlink(path, reason);
        if (reason)
            return std::unexpected(reason);
        return target;
    }

    // Access rights come from the folder.
    Io<void> setMode(FileHandle, std::uint32_t) override { return {}; }

    Io<void> setOwner(FileHandle, std::optional<std::uint32_t>, std::uint32_t) override { return {}; }

    Io<void> rename(const std::filesystem::path& from, const std::filesystem::path& to) override {
        return moved(from, to, MOVEFILE_REPLACE_EXISTING);
    }

    Io<void> renameToNew(const std::filesystem::path& from, const std::filesystem::path& to) override {
        return moved(from, to, 0);
    }

    Io<void> remove(const std::filesystem::path& path) override { return done(::DeleteFileW(path.c_str())); }

    Io<void> makeFolder(const std::filesystem::path& path) override {
        return done(::CreateDirectoryW(path.c_str(), nullptr));
    }

    Io<std::vector<std::filesystem::path>> listFolder(const std::filesystem::path& path) override {
        std::error_code reason;
        std::vector<std::filesystem::path> names;
        for (std::filesystem::directory_iterator entry(path, reason), end; !reason && entry != end;
             entry.increment(reason))
            names.push_back(entry->path().filename());
        if (reason)
            return std::unexpected(reason);
        return names;
    }

    Io<void> tryLock(FileHandle file) override {
        // Far behind the end, so that whoever wants to know the holder can still read the file.
        OVERLAPPED where{};
        where.OffsetHigh = 0x7fffffff;
        if (::LockFileEx(handleOf(file), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &where) != 0)
            return {};
        if (::GetLastError() == ERROR_LOCK_VIOLATION || ::GetLastError() == ERROR_IO_PENDING)
            return std::unexpected(std::make_error_code(std::errc::resource_unavailable_try_again));
        return failure();
    }
};

} // namespace

FileOperations& realFiles() {
    static WindowsFiles files;
    return files;
}

} // namespace waymark

#endif
