// Reads a whole file that somebody chose, whatever it turns out to be.
#pragma once

#include "core/base/error.h"
#include "core/storage/file_operations.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace waymark {

// The largest record that is read, in bytes: 20,000 ratings with long reasons and 2,000 evidence items take a tenth.
inline constexpr std::uint64_t largestRecordFile = 64 * 1024 * 1024;

// At most `limit` bytes are ever read, also from a file that grows meanwhile. Links are followed. Errors: fileNotFound,
// fileIsDirectory, fileNotRegular, filePermission, fileTooLarge, fileNameTooLong, fileLinkLoop, fileReadFailed.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t limit,
                                           FileOperations& files = realFiles());

// The rest of an open file, but no more than `limit` + 1 bytes: the one too many tells that there is more.
[[nodiscard]] Io<std::string> readOpenFile(FileOperations& files, FileHandle file, std::uint64_t limit,
                                           std::uint64_t expectedSize);

} // namespace waymark
