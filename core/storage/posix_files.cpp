#ifndef _WIN32

#include "core/storage/file_operations.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string>

namespace waymark {

namespace {

std::unexpected<std::error_code> failure() {
    return std::unexpected(std::error_code(errno, std::generic_category()));
}

Io<void> done(int result) {
    if (result != 0)
        return failure();
    return {};
}

Io<FileHandle> opened(int descriptor) {
    if (descriptor < 0)
        return failure();
    return descriptor;
}

int descriptorOf(FileHandle file) {
    return static_cast<int>(file);
}

Io<FileStatus> statusOf(int result, const struct stat& data) {
    if (result != 0)
        return failure();
    FileStatus status;
    if (S_ISREG(data.st_mode))
        status.kind = FileStatus::Kind::regular;
    else if (S_ISDIR(data.st_mode))
        status.kind = FileStatus::Kind::folder;
    else if (S_ISLNK(data.st_mode))
        status.kind = FileStatus::Kind::link;
    status.size = static_cast<std::uint64_t>(data.st_size);
    status.mode = static_cast<std::uint32_t>(data.st_mode) & 07777U;
    status.owner = data.st_uid;
    status.group = data.st_gid;
    status.device = data.st_dev;
    status.node = data.st_ino;
    return status;
}

class PosixFiles final : public FileOperations {
public:
    Io<FileHandle> openToRead(const std::filesystem::path& path) override {
        return opened(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    }

    Io<FileHandle> create(const std::filesystem::path& path, std::uint32_t mode) override {
        return opened(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
    }

    Io<FileHandle> openOrCreate(const std::filesystem::path& path, std::uint32_t mode) override {
        return opened(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, mode));
    }

    Io<FileHandle> openFolder(const std::filesystem::path& path) override {
        return opened(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    }

    Io<void> close(FileHandle file) override { return done(::close(descriptorOf(file))); }

    Io<std::size_t> read(FileHandle file, std::span<char> into) override {
        const ssize_t count = ::read(descriptorOf(file), into.data(), into.size());
        if (count < 0)
            return failure();
        return static_cast<std::size_t>(count);
    }

    Io<std::size_t> write(FileHandle file, std::span<const char> bytes) override {
        const ssize_t count = ::write(descriptorOf(file), bytes.data(), bytes.size());
        if (count < 0)
            return failure();
        return static_cast<std::size_t>(count);
    }

    Io<void> truncate(FileHandle file) override {
        if (::lseek(descriptorOf(file), 0, SEEK_SET) < 0)
            return failure();
        return done(::ftruncate(descriptorOf(file), 0));
    }

    Io<void> flush(FileHandle file) override {
#ifdef __APPLE__
        // fsync leaves the data in the drive's own memory there.
        if (::fcntl(descriptorOf(file), F_FULLFSYNC) == 0)
            return {};
#endif
        return done(::fsync(descriptorOf(file)));
    }

    Io<FileStatus> status(FileHandle file) override {
        struct stat data = {};
        return statusOf(::fstat(descriptorOf(file), &data), data);
    }

    Io<FileStatus> linkStatus(const std::filesystem::path& path) override {
        struct stat data = {};
        return statusOf(::lstat(path.c_str(), &data), data);
    }

    Io<FileStatus> followedStatus(const std::filesystem::path& path) override {
        struct stat data = {};
        return statusOf(::stat(path.c_str(), &data), data);
    }

    Io<void> checkWritable(const std::filesystem::path& path) override {
        return done(::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS));
    }

    Io<std::filesystem::path> readLink(const std::filesystem::path& path) override {
        std::string target(256, '\0');
        while (true) {
            const ssize_t length = ::readlink(path.c_str(), target.data(), target.size());
            if (length < 0)
                return failure();
            if (static_cast<std::size_t>(length) < target.size()) {
                target.resize(static_cast<std::size_t>(length));
                return target;
            }
            target.resize(target.size() * 2);
        }
    }

    Io<void> setMode(FileHandle file, std::uint32_t mode) override {
        return done(::fchmod(descriptorOf(file), static_cast<mode_t>(mode)));
    }

    Io<void> setOwner(FileHandle file, std::optional<std::uint32_t> owner, std::uint32_t group) override {
        constexpr auto unchanged = static_cast<uid_t>(-1);
        return done(::fchown(descriptorOf(file), owner.value_or(unchanged), group));
    }

    Io<void> rename(const std::filesystem::path& from, const std::filesystem::path& to) override {
        return done(::rename(from.c_str(), to.c_str()));
    }

    Io<void> renameToNew(const std::filesystem::path& from, const std::filesystem::path& to) override {
#if defined(__linux__) && defined(RENAME_NOREPLACE)
        const int result = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE);
        if (result != 0 && (errno == EINVAL || errno == ENOSYS))
            return std::unexpected(std::make_error_code(std::errc::not_supported));
        return done(result);
#elif defined(__APPLE__)
        return done(::renamex_np(from.c_str(), to.c_str(), RENAME_EXCL));
#else
        static_cast<void>(from);
        static_cast<void>(to);
        return std::unexpected(std::make_error_code(std::errc::not_supported));
#endif
    }

    Io<void> remove(const std::filesystem::path& path) override { return done(::unlink(path.c_str())); }

    Io<void> makeFolder(const std::filesystem::path& path) override { return done(::mkdir(path.c_str(), 0700)); }

    Io<std::vector<std::filesystem::path>> listFolder(const std::filesystem::path& path) override {
        DIR* folder = ::opendir(path.c_str());
        if (folder == nullptr)
            return failure();
        std::vector<std::filesystem::path> names;
        errno = 0;
        while (const dirent* entry = ::readdir(folder)) {
            const std::string_view name = entry->d_name;
            if (name != "." && name != "..")
                names.emplace_back(name);
            errno = 0;
        }
        const int reason = errno;
        ::closedir(folder);
        if (reason != 0)
            return std::unexpected(std::error_code(reason, std::generic_category()));
        return names;
    }

    Io<void> tryLock(FileHandle file) override { return done(::flock(descriptorOf(file), LOCK_EX | LOCK_NB)); }
};

} // namespace

FileOperations& realFiles() {
    static PosixFiles files;
    return files;
}

} // namespace waymark

#endif
