#include "core/storage/file_lock.h"

#include "core/storage/atomic_write.h"
#include "core/storage/companion_name.h"
#include "core/storage/file_errors.h"
#include "core/storage/path_text.h"
#include "core/storage/read_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <tuple>
#include <utility>

namespace waymark {

namespace {

constexpr std::string_view firstLine = "waymark-lock 1";
constexpr std::uint64_t longestLock = 4096;

std::string line(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return text.substr(0, 500) + '\n';
}

std::string contentFor(const LockHolder& holder) {
    return std::string(firstLine) + '\n' + line(holder.name) + line(holder.computer) +
           line(std::to_string(holder.process.computer)) + line(std::to_string(holder.process.process)) +
           line(std::to_string(holder.process.started)) + line(formatMoment(holder.since));
}

template <class Number>
bool parseNumber(std::string_view text, Number& into) {
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), into);
    return fault == std::errc{} && end == text.data() + text.size();
}

std::optional<LockHolder> parseHolder(std::string_view content) {
    std::array<std::string_view, 7> lines;
    for (std::string_view& text : lines) {
        const std::size_t end = content.find('\n');
        if (end == std::string_view::npos)
            return std::nullopt;
        text = content.substr(0, end);
        content.remove_prefix(end + 1);
    }
    LockHolder holder{std::string(lines[1]), std::string(lines[2]), {}, {}};
    const auto since = parseMoment(lines[6]);
    if (lines[0] != firstLine || !parseNumber(lines[3], holder.process.computer) ||
        !parseNumber(lines[4], holder.process.process) || !parseNumber(lines[5], holder.process.started) || !since)
        return std::nullopt;
    holder.since = *since;
    return holder;
}

std::optional<LockHolder> readHolder(FileOperations& files, FileHandle file) {
    const auto content = readOpenFile(files, file, longestLock, 512);
    return content ? parseHolder(*content) : std::nullopt;
}

std::optional<LockHolder> readHolder(FileOperations& files, const std::filesystem::path& lockPath) {
    const auto handle = uninterrupted([&] { return files.openToRead(lockPath); });
    if (!handle)
        return std::nullopt;
    const OpenFile file(files, *handle);
    return readHolder(files, file.handle());
}

Error lockedBy(const std::optional<LockHolder>& holder, const std::filesystem::path& path) {
    const LockHolder known = holder.value_or(LockHolder{});
    return makeError(ErrorCode::fileLocked,
                     {known.name, known.computer, holder ? formatMoment(known.since) : std::string()}, textOf(path));
}

// Whether the open lock file still stands under its name: a holder removes its lock when it is done.
bool isCurrent(FileOperations& files, FileHandle file, const std::filesystem::path& lockPath) {
    const auto held = uninterrupted([&] { return files.status(file); });
    const auto named = uninterrupted([&] { return files.linkStatus(lockPath); });
    return held && named && held->device == named->device && held->node == named->node;
}

bool writeHolder(FileOperations& files, FileHandle file, const LockHolder& self) {
    const std::string content = contentFor(self);
    if (!uninterrupted([&] { return files.truncate(file); }))
        return false;
    std::span<const char> rest(content);
    while (!rest.empty()) {
        const auto count = uninterrupted([&] { return files.write(file, rest); });
        if (!count || *count == 0)
            return false;
        rest = rest.subspan(*count);
    }
    return true;
}

std::filesystem::path lockPathOf(const std::filesystem::path& target) {
    return target.parent_path() / lockName(target.filename());
}

// The file system has no locks; any other reason might be gone for the next who asks, and two would hold the file.
bool isUnsupported(std::error_code reason) {
    return reason == std::errc::function_not_supported || reason == std::errc::operation_not_supported ||
           reason == std::errc::not_supported || reason == std::errc::invalid_argument ||
           reason == std::errc::no_lock_available;
}

// Whether a lock with this content keeps us out, where the system's own lock is free or cannot be had.
bool keepsOut(const LockHolder& holder, FileLock::Mode mode, bool systemLocks) {
    if (holder.process.computer != thisProcess().computer)
        return mode == FileLock::Mode::respect;
    return !systemLocks && isRunning(holder.process);
}

} // namespace

LockHolder lockHolderNow(std::string personName, Moment now) {
    return {std::move(personName), computerName(), thisProcess(), now};
}

Result<FileLock> FileLock::acquire(const std::filesystem::path& path, const LockHolder& self, Mode mode,
                                   FileOperations& files) {
    const auto target = followLinks(path, files);
    if (!target)
        return std::unexpected(writeError(target.error(), path));
    const std::filesystem::path lockPath = lockPathOf(*target);
    for (int attempts = 16;; --attempts) {
        const auto handle = uninterrupted([&] { return files.openOrCreate(lockPath, 0644); });
        if (!handle) {
            // Another person's lock may be read but not written.
            const auto holder = readHolder(files, lockPath);
            if (!holder)
                return std::unexpected(writeError(handle.error(), path));
            if (attempts == 0 || keepsOut(*holder, mode, false) ||
                !uninterrupted([&] { return files.remove(lockPath); }))
                return std::unexpected(lockedBy(holder, path));
            continue;
        }
        OpenFile file(files, *handle);
        const auto locked = uninterrupted([&] { return files.tryLock(file.handle()); });
        if (!locked && locked.error() == std::errc::resource_unavailable_try_again)
            return std::unexpected(lockedBy(readHolder(files, file.handle()), path));
        if (!locked && !isUnsupported(locked.error()))
            return std::unexpected(writeError(locked.error(), path));
        if (!isCurrent(files, file.handle(), lockPath)) {
            if (attempts == 0)
                return std::unexpected(lockedBy(std::nullopt, path));
            continue;
        }
        const auto holder = readHolder(files, file.handle());
        if (holder && keepsOut(*holder, mode, locked.has_value()))
            return std::unexpected(lockedBy(holder, path));
        // Whoever lost it may still run there, and must not remove what stands in its place: a file of its own.
        if (holder && holder->process.computer != thisProcess().computer && attempts > 0 &&
            uninterrupted([&] { return files.remove(lockPath); }))
            continue;
        // A full disk may have no room for the name; the system's lock holds without it.
        if (!writeHolder(files, file.handle(), self) && !locked)
            return std::unexpected(writeError(locked.error(), path));
        return FileLock(files, std::move(file), lockPath);
    }
}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    if (this != &other) {
        release();
        m_files = other.m_files;
        m_file = std::move(other.m_file);
        other.m_file.reset();
        m_path = std::move(other.m_path);
    }
    return *this;
}

FileLock::~FileLock() {
    release();
}

void FileLock::release() noexcept {
    if (!m_file)
        return;
    // While it is still locked, so that nobody holds a lock file that has lost its name without noticing.
    if (isCurrent(*m_files, m_file->handle(), m_path))
        std::ignore = uninterrupted([&] { return m_files->remove(m_path); });
    m_file.reset();
}

std::optional<LockHolder> lockHolderOf(const std::filesystem::path& path, FileOperations& files) {
    const auto target = followLinks(path, files);
    return target ? readHolder(files, lockPathOf(*target)) : std::nullopt;
}

} // namespace waymark
