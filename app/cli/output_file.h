// Files that a call writes.
#pragma once

#include "app/cli/command_line.h"

#include <QString>

#include <optional>
#include <string_view>

namespace waymark {

class CommandCall;

// Of something that can be made again at any time: whatever stands there is replaced. Done, or what was said.
[[nodiscard]] ExitStatus writeOutput(CommandCall& call, const QString& path, std::string_view bytes);

// Of a record: over the file that it was read from (`before`: its bytes), or to a name that is not taken. Nothing else is ever
// replaced, and nothing that another program has open or has changed since.
[[nodiscard]] ExitStatus writeRecordFile(CommandCall& call, const QString& path, const QString& readFrom,
                                         std::string_view before, std::string_view bytes);

} // namespace waymark
