// From the operating system's reason to the project's error codes.
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <system_error>

namespace waymark {

[[nodiscard]] Error readError(std::error_code reason, const std::filesystem::path& path);

// A missing folder is told by its path.
[[nodiscard]] Error writeError(std::error_code reason, const std::filesystem::path& path);

} // namespace waymark
