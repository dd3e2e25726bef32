// Copies that synchronising tools put beside a file when it changed on two machines at once.
#pragma once

#include "core/base/error.h"
#include "core/storage/file_operations.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

enum class SyncTool : std::uint8_t { syncthing, dropbox, nextcloud, oneDrive, googleDrive, iCloud };

struct ConflictCopy {
    std::filesystem::path path;
    SyncTool tool{};
    std::string from; // whose or which computer's, as the tool says it; may be empty

    friend bool operator==(const ConflictCopy&, const ConflictCopy&) = default;
};

// Whether `name` is what one of the tools makes of `fileName`. The names of some look like what a person could type
// ("me (1).waymark"): whoever merges makes sure first that both are copies of one record.
[[nodiscard]] std::optional<ConflictCopy> conflictCopyOf(const std::filesystem::path& name,
                                                         const std::filesystem::path& fileName);

// Those beside the file (behind its links), ordered by name. Errors: those of reading, with the folder as the file.
[[nodiscard]] Result<std::vector<ConflictCopy>> findConflictCopies(const std::filesystem::path& path,
                                                                   FileOperations& files = realFiles());

} // namespace waymark
