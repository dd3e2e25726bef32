// Files of the source tree, for tests.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::test {

// `path` from the top of the source tree.
[[nodiscard]] std::filesystem::path sourcePath(std::string_view path);

// The files of a folder (from the top of the source tree) whose names end so, in the order of their names; at least one.
[[nodiscard]] std::vector<std::filesystem::path> filesIn(std::string_view folder, std::string_view ending);

[[nodiscard]] std::string readWhole(const std::filesystem::path& path);

} // namespace waymark::test
