#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace waymark::test {

std::filesystem::path sourcePath(std::string_view path) {
    return std::filesystem::path(WAYMARK_SOURCE_DIR) / path;
}

std::vector<std::filesystem::path> filesIn(std::string_view folder, std::string_view ending) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(sourcePath(folder))) {
        if (entry.path().filename().string().ends_with(ending))
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    EXPECT_FALSE(files.empty()) << folder;
    return files;
}

std::string readWhole(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    EXPECT_TRUE(file) << path;
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace waymark::test
