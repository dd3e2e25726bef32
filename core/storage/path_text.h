// Paths as UTF-8 text, for messages and for building names. On systems where a path is bytes these are the bytes.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace waymark {

[[nodiscard]] inline std::string textOf(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

[[nodiscard]] inline std::filesystem::path pathOf(std::string_view text) {
    return std::u8string(text.begin(), text.end());
}

} // namespace waymark
