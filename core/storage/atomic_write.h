// Saves a file so that at every moment, also when the power fails, either the old or the new one stands there whole.
#pragma once

#include "core/base/error.h"
#include "core/storage/file_operations.h"
#include "core/storage/file_stamp.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

namespace waymark {

struct WriteOptions {
    // What the file held when the caller last read or wrote it (FileStamp::absent(): there was none). If it holds
    // something else now, nothing is written: fileChangedOnDisk. Without it whatever stands there is replaced.
    std::optional<FileStamp> expected;

    // Of a file that is not there yet, less the process's umask. A file that is there keeps its own.
    std::uint32_t newFileMode = 0666;
};

struct Written {
    FileStamp stamp; // to expect at the next save

    // False: the new file stands, but the system would not say that the folder's change is on the disk, so that after a
    // power failure the old one may be there again.
    bool folderFlushed = true;
};

// Writes a temporary file in the same folder, flushes it to the disk, gives it the old file's mode and (as far as is
// allowed) owner, renames it over the old one and flushes the folder. A link is followed to the file behind it. On
// failure the old file stands and the temporary one is removed. Between processes that save with this function the
// comparison with `expected` and the renaming are one step. Errors: fileChangedOnDisk, fileIsDirectory, fileNotRegular,
// filePermission, fileNoSpace, fileReadOnlySystem, fileNameTooLong, fileFolderMissing, fileLinkLoop, fileWriteFailed.
[[nodiscard]] Result<Written> writeAtomically(const std::filesystem::path& path, std::string_view content,
                                              const WriteOptions& options = {}, FileOperations& files = realFiles());

// The file behind a chain of links; `path` itself if it is none or is missing.
[[nodiscard]] Io<std::filesystem::path> followLinks(const std::filesystem::path& path,
                                                    FileOperations& files = realFiles());

// Removes the temporary files beside the file (behind its links) that saves of it left behind on this computer when
// their process was killed. Never a file of a process that still runs, of another computer, of another file or of
// another program. Says how many were removed. Errors as for reading, with the folder as the file.
[[nodiscard]] Result<std::size_t> removeStrays(const std::filesystem::path& path, FileOperations& files = realFiles());

// The same for files of any name in a folder where only this program writes. No folder: none.
[[nodiscard]] Result<std::size_t> removeStraysIn(const std::filesystem::path& folder,
                                                 FileOperations& files = realFiles());

} // namespace waymark
