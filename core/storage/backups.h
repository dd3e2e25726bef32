// Earlier versions of a file, kept in a folder of their own.
//
// The folder is the caller's choice, one for each record, named by the record's id in the program's state folder, and
// not beside the record: a disk that fails, a folder that is deleted or a synchronising tool that goes wrong does not
// take the backups with it; a synchronised folder does not carry ten copies of every save; who is given the record's
// folder does not get what was deleted from it; and a record that is renamed or moved keeps its backups.
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/storage/atomic_write.h"
#include "core/storage/file_operations.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct Backup {
    std::filesystem::path path;
    std::uint64_t number = 0; // counts up from 1: the order, whatever the clock said
    Moment at{}; // when it was kept
};

class Backups {
public:
    static constexpr std::size_t kept = 10;

    // A record is saved a moment after each change. Versions closer together than this are one: the first of them is
    // what somebody wants back.
    static constexpr std::chrono::seconds spacing = std::chrono::minutes(10);

    // The folder is made, with those above it, when the first version is kept.
    explicit Backups(std::filesystem::path folder, FileOperations& files = realFiles())
        : m_folder(std::move(folder))
        , m_files(&files) {}

    // Keeps `content` (what a save is about to replace) unless it is the newest version already or follows one within
    // `apart`; then removes what is more than `kept`. A clock that was set back keeps more, never less. Errors: those
    // of writing; nothing that was kept is lost then.
    [[nodiscard]] Result<void> keep(std::string_view content, Moment now, std::chrono::seconds apart = spacing);

    // The newest first. No folder: none. Errors: those of reading.
    [[nodiscard]] Result<std::vector<Backup>> list() const;

    [[nodiscard]] Result<std::string> read(const Backup& backup) const;

    // Puts a version in the place of the file, which is kept as the newest version first. Errors: those of reading the
    // version, of keeping, and of writing; the file stands as it was then.
    [[nodiscard]] Result<Written> restore(const Backup& backup, const std::filesystem::path& path, Moment now,
                                          const WriteOptions& options = {});

private:
    [[nodiscard]] Result<void> makeFolder(const std::filesystem::path& folder);

    std::filesystem::path m_folder;
    FileOperations* m_files;
};

} // namespace waymark
