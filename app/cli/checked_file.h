// Files of any kind that Waymark knows, read to find what is wrong with them.
#pragma once

#include "core/base/error.h"
#include "core/json/json_file_kind.h"

#include <QString>

#include <vector>

namespace waymark {

class CommandCall;

struct CheckedFile {
    QString name; // as the call named it
    JsonFileKind kind = JsonFileKind::unknown;
    Findings findings; // with at least one error if the kind is unknown
};

// Every file that the call names, in that order. The kind is recognised from the content.
[[nodiscard]] std::vector<CheckedFile> checkFiles(CommandCall& call);

} // namespace waymark
