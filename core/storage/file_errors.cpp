#include "core/storage/file_errors.h"

#include "core/storage/path_text.h"

#include <cerrno>
#include <optional>

namespace waymark {

namespace {

bool isQuota(std::error_code reason) {
#ifdef EDQUOT
    return reason == std::error_code(EDQUOT, std::generic_category());
#else
    static_cast<void>(reason);
    return false;
#endif
}

std::optional<ErrorCode> codeForBoth(std::error_code reason) {
    if (reason == std::errc::permission_denied || reason == std::errc::operation_not_permitted)
        return ErrorCode::filePermission;
    if (reason == std::errc::is_a_directory)
        return ErrorCode::fileIsDirectory;
    if (reason == std::errc::filename_too_long)
        return ErrorCode::fileNameTooLong;
    if (reason == std::errc::too_many_symbolic_link_levels)
        return ErrorCode::fileLinkLoop;
    return std::nullopt;
}

bool isMissing(std::error_code reason) {
    return reason == std::errc::no_such_file_or_directory || reason == std::errc::not_a_directory;
}

} // namespace

Error readError(std::error_code reason, const std::filesystem::path& path) {
    if (const auto code = codeForBoth(reason))
        return makeError(*code, {}, textOf(path));
    if (isMissing(reason))
        return makeError(ErrorCode::fileNotFound, {}, textOf(path));
    return makeError(ErrorCode::fileReadFailed, {reason.message()}, textOf(path));
}

Error writeError(std::error_code reason, const std::filesystem::path& path) {
    if (const auto code = codeForBoth(reason))
        return makeError(*code, {}, textOf(path));
    if (isMissing(reason))
        return makeError(ErrorCode::fileFolderMissing, {textOf(path.parent_path())}, textOf(path));
    if (reason == std::errc::no_space_on_device || isQuota(reason))
        return makeError(ErrorCode::fileNoSpace, {}, textOf(path));
    if (reason == std::errc::read_only_file_system)
        return makeError(ErrorCode::fileReadOnlySystem, {}, textOf(path));
    return makeError(ErrorCode::fileWriteFailed, {reason.message()}, textOf(path));
}

} // namespace waymark
