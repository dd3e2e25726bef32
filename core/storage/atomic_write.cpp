#include "core/storage/atomic_write.h"

#include "core/storage/companion_name.h"
#include "core/storage/file_errors.h"
#include "core/storage/path_text.h"
#include "core/storage/read_file.h"

#include <chrono>
#include <optional>
#include <random>
#include <span>
#include <thread>
#include <tuple>
#include <utility>

namespace waymark {

namespace {

std::filesystem::path folderOf(const std::filesystem::path& path) {
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

std::uint64_t randomPart() {
    static thread_local std::mt19937_64 source{std::random_device{}()};
    return source();
}

// One save, from looking at the target to the flushed folder. Every step gives an error or nothing.
class Save {
public:
    Save(const std::filesystem::path& path, std::string_view content, const WriteOptions& options,
         FileOperations& files)
        : m_files(files)
        , m_asked(path)
        , m_content(content)
        , m_options(options) {}

    Save(const Save&) = delete;
    Save& operator=(const Save&) = delete;

    ~Save() {
        if (!m_temporary.empty())
            std::ignore = uninterrupted([&] { return m_files.remove(m_temporary); });
    }

    Result<Written> run() {
        using Step = Result<void> (Save::*)();
        for (const Step step : {&Save::findTarget, &Save::writeTemporary, &Save::replaceTarget}) {
            if (const auto result = (this->*step)(); !result)
                return std::unexpected(result.error());
        }
        return Written{FileStamp::of(m_content), flushFolder()};
    }

private:
    std::unexpected<Error> failed(std::error_code reason) const {
        Error error = writeError(reason, m_target.empty() ? m_asked : m_target);
        error.place.file = textOf(m_asked);
        return std::unexpected(std::move(error));
    }

    std::unexpected<Error> refused(ErrorCode code) const {
        return std::unexpected(makeError(code, {}, textOf(m_asked)));
    }

    Result<void> findTarget() {
        const auto target = followLinks(m_asked, m_files);
        if (!target)
            return failed(target.error());
        m_target = *target;
        const auto status = uninterrupted([&] { return m_files.linkStatus(m_target); });
        if (!status) {
            if (status.error() == std::errc::no_such_file_or_directory)
                return {};
            return failed(status.error());
        }
        if (status->kind == FileStatus::Kind::folder)
            return refused(ErrorCode::fileIsDirectory);
        if (status->kind != FileStatus::Kind::regular)
            return refused(ErrorCode::fileNotRegular);
        m_old = *status;
        // Renaming asks only the folder; whoever made the file read-only meant it.
        if (const auto writable = uninterrupted([&] { return m_files.checkWritable(m_target); }); !writable)
            return failed(writable.error());
        return {};
    }

    Io<OpenFile> createTemporary() {
        constexpr std::uint32_t ownerOnly = 0600;
        std::size_t longest = longestFileName;
        for (int attempts = 16;; --attempts) {
            std::filesystem::path path = folderOf(m_target) / temporaryName(m_target.filename(), randomPart(), longest);
            const auto handle =
                uninterrupted([&] { return m_files.create(path, m_old ? ownerOnly : m_options.newFileMode); });
            if (handle) {
                m_temporary = std::move(path);
                return OpenFile(m_files, *handle);
            }
            const bool tooLong = handle.error() == std::errc::filename_too_long && longest > 0;
            if ((!tooLong && handle.error() != std::errc::file_exists) || attempts == 0)
                return std::unexpected(handle.error());
            if (tooLong)
                longest = 0; // the shortest: some file systems take fewer bytes than most
        }
    }

    Result<void> writeTemporary() {
        auto file = createTemporary();
        if (!file)
            return failed(file.error());
        std::span<const char> rest(m_content);
        while (!rest.empty()) {
            const auto count = uninterrupted([&] { return m_files.write(file->handle(), rest); });
            if (!count)
                return failed(count.error());
            if (*count == 0)
                return failed(std::make_error_code(std::errc::io_error));
            rest = rest.subspan(*count);
        }
        if (const auto kept = keepRights(file->handle()); !kept)
            return failed(kept.error());
        if (const auto flushed = uninterrupted([&] { return m_files.flush(file->handle()); }); !flushed)
            return failed(flushed.error());
        // An interrupted close has closed, and what was written is on the disk already.
        if (const auto closed = file->close(); !closed && closed.error() != std::errc::interrupted)
            return failed(closed.error());
        return {};
    }

    Io<void> keepRights(FileHandle file) {
        if (!m_old)
            return {};
        const auto now = uninterrupted([&] { return m_files.status(file); });
        if (!now)
            return std::unexpected(now.error());
        std::uint32_t mode = m_old->mode;
        if (now->owner != m_old->owner || now->group != m_old->group) {
            const bool kept = uninterrupted([&] { return m_files.setOwner(file, m_old->owner, m_old->group); }) ||
                              uninterrupted([&] { return m_files.setOwner(file, std::nullopt, m_old->group); });
            // Whoever is in our group was not meant by the rights of the old group.
            if (!kept && now->group != m_old->group)
                mode = (mode & ~070U) | ((mode & 07U) << 3U);
        }
        return uninterrupted([&] { return m_files.setMode(file, mode); });
    }

    Result<void> replaceTarget() {
        if (!m_options.expected)
            return renameOver();
        if (!m_options.expected->exists)
            return renameToNew();
        auto current = holdExpected();
        if (!current)
            return std::unexpected(current.error());
#ifdef _WIN32
        // An open file cannot be replaced there.
        std::ignore = current->close();
#endif
        return renameOver(); // `current` stays open, and with it the lock, until this is done
    }

    // The target, open and locked against other saves, if it still holds what is expected.
    Result<OpenFile> holdExpected() {
        while (true) {
            const auto handle = uninterrupted([&] { return m_files.openToRead(m_target); });
            if (!handle) {
                if (handle.error() == std::errc::no_such_file_or_directory)
                    return refused(ErrorCode::fileChangedOnDisk);
                return failed(handle.error());
            }
            OpenFile file(m_files, *handle);
            lockForAMoment(file.handle());
            const auto held = uninterrupted([&] { return m_files.status(file.handle()); });
            if (!held)
                return failed(held.error());
            const auto named = uninterrupted([&] { return m_files.linkStatus(m_target); });
            if (!named && named.error() == std::errc::no_such_file_or_directory)
                return refused(ErrorCode::fileChangedOnDisk);
            if (!named)
                return failed(named.error());
            // Another save came between opening and locking: look at what it left.
            if (named->device != held->device || named->node != held->node)
                continue;
            const std::uint64_t size = m_options.expected->size;
            const auto content = readOpenFile(m_files, file.handle(), size, size);
            if (!content)
                return failed(content.error());
            if (FileStamp::of(*content) != *m_options.expected)
                return refused(ErrorCode::fileChangedOnDisk);
            return file;
        }
    }

    // Other saves hold the lock only while they compare and rename. Whatever else keeps it longer, or a file system
    // without locks, must not keep a person from saving.
    void lockForAMoment(FileHandle file) {
        constexpr auto pause = std::chrono::milliseconds(2);
        for (int attempts = 100; attempts > 0; --attempts) {
            const auto locked = uninterrupted([&] { return m_files.tryLock(file); });
            if (locked || locked.error() != std::errc::resource_unavailable_try_again)
                return;
            std::this_thread::sleep_for(pause);
        }
    }

    Result<void> renameToNew() {
        const auto renamed = uninterrupted([&] { return m_files.renameToNew(m_temporary, m_target); });
        if (renamed) {
            m_temporary.clear();
            return {};
        }
        if (renamed.error() == std::errc::file_exists)
            return refused(ErrorCode::fileChangedOnDisk);
        if (renamed.error() != std::errc::not_supported)
            return failed(renamed.error());
        if (uninterrupted([&] { return m_files.linkStatus(m_target); }))
            return refused(ErrorCode::fileChangedOnDisk);
        return renameOver();
    }

    Result<void> renameOver() {
        if (const auto renamed = uninterrupted([&] { return m_files.rename(m_temporary, m_target); }); !renamed)
            return failed(renamed.error());
        m_temporary.clear();
        return {};
    }

    bool flushFolder() {
        const auto handle = uninterrupted([&] { return m_files.openFolder(folderOf(m_target)); });
        if (!handle)
            return false;
        const OpenFile folder(m_files, *handle);
        return uninterrupted([&] { return m_files.flush(folder.handle()); }).has_value();
    }

    FileOperations& m_files;
    const std::filesystem::path& m_asked;
    std::string_view m_content;
    const WriteOptions& m_options;
    std::filesystem::path m_target;
    std::optional<FileStatus> m_old;
    std::filesystem::path m_temporary; // empty: there is none
};

} // namespace

Result<Written> writeAtomically(const std::filesystem::path& path, std::string_view content,
                                const WriteOptions& options, FileOperations& files) {
    return Save(path, content, options, files).run();
}

Io<std::filesystem::path> followLinks(const std::filesystem::path& path, FileOperations& files) {
    constexpr int mostLinks = 40;
    std::filesystem::path target = path;
    for (int links = 0; links <= mostLinks; ++links) {
        const auto status = uninterrupted([&] { return files.linkStatus(target); });
        if (!status && status.error() != std::errc::no_such_file_or_directory)
            return std::unexpected(status.error());
        if (!status || status->kind != FileStatus::Kind::link)
            return target;
        const auto next = uninterrupted([&] { return files.readLink(target); });
        if (!next)
            return std::unexpected(next.error());
        target = target.parent_path() / *next; // an absolute one takes the place of all
    }
    return std::unexpected(std::make_error_code(std::errc::too_many_symbolic_link_levels));
}

namespace {

template <class OwnerOf>
Result<std::size_t> removeAll(const std::filesystem::path& folder, const OwnerOf& ownerOf, FileOperations& files) {
    const auto names = uninterrupted([&] { return files.listFolder(folder); });
    if (!names)
        return std::unexpected(readError(names.error(), folder));
    std::size_t removed = 0;
    for (const std::filesystem::path& name : *names) {
        const std::optional<ProcessIdentity> owner = ownerOf(name);
        if (!owner || owner->computer != thisProcess().computer || isRunning(*owner))
            continue;
        const auto status = uninterrupted([&] { return files.linkStatus(folder / name); });
        if (!status || status->kind != FileStatus::Kind::regular)
            continue;
        const auto gone = uninterrupted([&] { return files.remove(folder / name); });
        if (!gone && gone.error() != std::errc::no_such_file_or_directory)
            return std::unexpected(writeError(gone.error(), folder / name));
        ++removed;
    }
    return removed;
}

} // namespace

Result<std::size_t> removeStrays(const std::filesystem::path& path, FileOperations& files) {
    const auto target = followLinks(path, files);
    if (!target)
        return std::unexpected(readError(target.error(), path));
    const auto ownerOf = [&](const std::filesystem::path& name) { return ownerOfTemporary(name, target->filename()); };
    return removeAll(folderOf(*target), ownerOf, files);
}

Result<std::size_t> removeStraysIn(const std::filesystem::path& folder, FileOperations& files) {
    const auto ownerOf = [](const std::filesystem::path& name) { return ownerOfTemporary(name); };
    const Result<std::size_t> removed = removeAll(folder, ownerOf, files);
    return !removed && removed.error().code == ErrorCode::fileNotFound ? Result<std::size_t>(0) : removed;
}

} // namespace waymark
