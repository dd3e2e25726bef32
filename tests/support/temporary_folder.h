// A folder of its own for a test, removed with everything in it at the end.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace waymark::test {

class TemporaryFolder {
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }

private:
    std::filesystem::path m_path;
};

// A small file system of its own in memory. Only root may mount one, and not everywhere: mounted() tells.
class SmallDisk {
public:
    // `options` as mount(8) takes them: "size=64k".
    explicit SmallDisk(const char* options);
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk();

    [[nodiscard]] bool mounted() const noexcept { return m_mounted; }

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_folder.path(); }

    [[nodiscard]] bool makeReadOnly() const;

private:
    TemporaryFolder m_folder;
    bool m_mounted = false;
};

// While it lives the process has no rights of root; without effect where it had none.
class WithoutRoot {
public:
    WithoutRoot();
    WithoutRoot(const WithoutRoot&) = delete;
    WithoutRoot& operator=(const WithoutRoot&) = delete;
    ~WithoutRoot();

private:
    bool m_wasRoot;
};

void writePlain(const std::filesystem::path& path, std::string_view content);
[[nodiscard]] std::string readPlain(const std::filesystem::path& path);

// Names and contents of the regular files in a folder.
[[nodiscard]] std::map<std::string, std::string> contentsOf(const std::filesystem::path& folder);

} // namespace waymark::test
