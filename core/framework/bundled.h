// The framework and crosswalk files that are in the binary.
#pragma once

#include <span>
#include <string_view>

namespace waymark {

struct BundledFile {
    std::string_view id; // the file's name without its ending: a framework's or a crosswalk's id
    std::string_view bytes;
};

// The newest edition of the UK framework first, then those before it, then the others.
[[nodiscard]] std::span<const BundledFile> bundledFrameworkFiles();

[[nodiscard]] std::span<const BundledFile> bundledCrosswalkFiles();

} // namespace waymark
