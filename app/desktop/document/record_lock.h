// The lock of a record's file, and what it means for the record if somebody else has it.
#pragma once

#include "core/storage/file_lock.h"

#include <filesystem>
#include <optional>
#include <string>

namespace waymark {

// Why nothing may be changed. Saving under another name makes a copy that may.
struct ReadOnly {
    enum class Reason {
        no, // it may be changed
        newerFormat, // written by a newer version of the program
        openElsewhere, // `error` says by whom
        folder, // nothing may be written there; `error` says why
    };

    Reason reason = Reason::no;
    Error error;
    bool mayTakeOver = false; // openElsewhere on another computer, of which nobody here can say whether it still runs
};

struct RecordLock {
    ReadOnly why;
    // Nothing here and no reason either: the folder takes no lock, as on a full disk; saving is tried all the same.
    std::optional<FileLock> held;
};

// Makes the folder if it is missing. `personName` tells others who holds the file; empty: the name of the user's account.
[[nodiscard]] RecordLock lockRecord(const std::filesystem::path& path, const std::string& personName, Moment now,
                                    FileLock::Mode mode = FileLock::Mode::respect, FileOperations& files = realFiles());

} // namespace waymark
