// The bytes of one JSON file and what they are called in messages.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace waymark {

// A byte order mark at the beginning is left out: offsets count from what follows it. The bytes outlive the source.
class JsonSource {
public:
    explicit JsonSource(std::string_view bytes, std::string fileName = {})
        : m_fileBytes(bytes.size())
        , m_text(bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes)
        , m_fileName(std::move(fileName)) {}

    [[nodiscard]] std::string_view text() const noexcept { return m_text; }

    // With the byte order mark.
    [[nodiscard]] std::size_t fileBytes() const noexcept { return m_fileBytes; }

    [[nodiscard]] const std::string& fileName() const noexcept { return m_fileName; }

private:
    std::size_t m_fileBytes;
    std::string_view m_text;
    std::string m_fileName;
};

} // namespace waymark
