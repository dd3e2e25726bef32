// Where the program keeps records and what belongs to them, if nobody says otherwise.
#pragma once

#include "core/record/record.h"

#include <QString>

#include <filesystem>

namespace waymark {

[[nodiscard]] QString dataFolder();

// One for each record, whatever its file is called and wherever it stands.
[[nodiscard]] std::filesystem::path backupFolder(const Record& record);

// For records that could not be saved where they belong.
[[nodiscard]] std::filesystem::path unsavedFolder();
[[nodiscard]] std::filesystem::path unsavedPath(const Record& record);

} // namespace waymark
