#include "tests/support/temporary_folder.h"

#ifdef __linux__
#include <sched.h>
#include <sys/mount.h>
#endif
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace waymark::test {

TemporaryFolder::TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "waymark-test-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    m_path = name;
    // Also for a test that puts its rights down.
    std::filesystem::permissions(m_path, std::filesystem::perms::all);
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

#ifdef __linux__

SmallDisk::SmallDisk(const char* options) {
    // In a view of the file systems that ends with the process, so that a test that dies leaves no mount behind.
    static const bool own =
        ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    m_mounted = own && ::mount("waymark-test", path().c_str(), "tmpfs", 0, options) == 0;
}

SmallDisk::~SmallDisk() {
    if (m_mounted)
        ::umount2(path().c_str(), MNT_DETACH);
}

bool SmallDisk::makeReadOnly() const {
    return ::mount("waymark-test", path().c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

#else

// Elsewhere none is mounted, and the tests that need one say so.
SmallDisk::SmallDisk(const char*) {}

SmallDisk::~SmallDisk() = default;

bool SmallDisk::makeReadOnly() const {
    return false;
}

#endif

WithoutRoot::WithoutRoot() : m_wasRoot(::geteuid() == 0) {
    constexpr unsigned nobody = 65534;
    if (m_wasRoot && (::setegid(nobody) != 0 || ::seteuid(nobody) != 0))
        throw std::runtime_error("cannot put root's rights down");
}

WithoutRoot::~WithoutRoot() {
    if (m_wasRoot && (::seteuid(0) != 0 || ::setegid(0) != 0))
        std::abort();
}

void writePlain(const std::filesystem::path& path, std::string_view content) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
}

std::string readPlain(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::map<std::string, std::string> contentsOf(const std::filesystem::path& folder) {
    std::map<std::string, std::string> contents;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.is_regular_file() && !entry.is_symlink())
            contents[entry.path().filename().string()] = readPlain(entry.path());
    }
    return contents;
}

} // namespace waymark::test
