// Where the program keeps records and what belongs to them, if nobody says otherwise.
#pragma once

#include "core/record/record.h"

#include <QString>

#include <filesystem>
#include <string>

namespace waymark {

[[nodiscard]] QString dataFolder();

// One for each record, whatever its file is called and wherever it stands.
[[nodiscard]] std::filesystem::path backupFolder(const Record& record);

// For records that could not be saved where they belong.
[[nodiscard]] std::filesystem::path unsavedFolder();

// `occasion` tells apart what was put aside at different times: the earlier may be wanted still.
[[nodiscard]] std::filesystem::path unsavedPath(const Record& record, const std::string& occasion);

} // namespace waymark
