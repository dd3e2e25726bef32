// Contents that tell by themselves whether they are whole: version N holds the entries 1 to N and says so at its end.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace waymark::test {

inline std::string contentOfVersion(int version) {
    std::string content;
    for (int entry = 1; entry <= version; ++entry)
        content += "entry " + std::to_string(entry) + ": " + std::string(200, 'x') + '\n';
    return content + "end " + std::to_string(version) + '\n';
}

// Nothing unless every byte is there.
inline std::optional<int> versionOf(std::string_view content) {
    const std::size_t end = content.rfind("end ");
    if (end == std::string_view::npos)
        return std::nullopt;
    const int version = std::atoi(std::string(content.substr(end + 4)).c_str());
    return version > 0 && contentOfVersion(version) == content ? std::optional(version) : std::nullopt;
}

} // namespace waymark::test
