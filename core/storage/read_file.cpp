#include "core/storage/read_file.h"

#include "core/storage/file_errors.h"
#include "core/storage/path_text.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace waymark {

namespace {

std::optional<ErrorCode> faultOf(const FileStatus& status) {
    switch (status.kind) {
    case FileStatus::Kind::regular:
        return std::nullopt;
    case FileStatus::Kind::folder:
        return ErrorCode::fileIsDirectory;
    case FileStatus::Kind::link:
    case FileStatus::Kind::other:
        return ErrorCode::fileNotRegular;
    }
    return ErrorCode::fileNotRegular;
}

} // namespace

Io<std::string> readOpenFile(FileOperations& files, FileHandle file, std::uint64_t limit, std::uint64_t expectedSize) {
    constexpr std::uint64_t most = std::numeric_limits<std::ptrdiff_t>::max();
    const auto end = static_cast<std::size_t>(std::min(limit, most - 1) + 1);
    std::string content;
    std::size_t size = 0;
    // One byte more than expected, so that the end is seen without growing.
    content.resize(static_cast<std::size_t>(std::min<std::uint64_t>(expectedSize, end - 1)) + 1);
    while (size < end) {
        if (size == content.size())
            content.resize(std::min(end, std::max<std::size_t>(size * 2, 4096)));
        const auto count =
            uninterrupted([&] { return files.read(file, {content.data() + size, content.size() - size}); });
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            break;
        size += *count;
    }
    content.resize(size);
    return content;
}

Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t limit, FileOperations& files) {
    const auto failed = [&](std::error_code reason) { return std::unexpected(readError(reason, path)); };
    const auto refused = [&](ErrorCode code) { return std::unexpected(makeError(code, {}, textOf(path))); };
    const auto tooLarge = [&] {
        return std::unexpected(makeError(ErrorCode::fileTooLarge, {static_cast<std::int64_t>(limit)}, textOf(path)));
    };

    // Looked at before it is opened: opening a device can do something.
    const auto before = uninterrupted([&] { return files.followedStatus(path); });
    if (!before)
        return failed(before.error());
    if (const auto fault = faultOf(*before))
        return refused(*fault);

    const auto handle = uninterrupted([&] { return files.openToRead(path); });
    if (!handle)
        return failed(handle.error());
    const OpenFile file(files, *handle);
    const auto status = uninterrupted([&] { return files.status(file.handle()); });
    if (!status)
        return failed(status.error());
    if (const auto fault = faultOf(*status))
        return refused(*fault);
    if (status->size > limit)
        return tooLarge();

    auto content = readOpenFile(files, file.handle(), limit, status->size);
    if (!content)
        return failed(content.error());
    if (content->size() > limit)
        return tooLarge();
    return std::move(*content);
}

} // namespace waymark
