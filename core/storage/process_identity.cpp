#include "core/storage/process_identity.h"

#include "core/storage/file_stamp.h"

#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>

#ifdef _WIN32
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#else
#include <unistd.h>

#include <cerrno>
#include <csignal>
#endif

namespace waymark {

namespace {

#ifdef _WIN32

std::optional<std::uint64_t> startOf(HANDLE process) {
    FILETIME created{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
    DWORD status = 0;
    if (::GetProcessTimes(process, &created, &ended, &kernel, &user) == 0 ||
        ::GetExitCodeProcess(process, &status) == 0 || status != STILL_ACTIVE)
        return std::nullopt;
    return (static_cast<std::uint64_t>(created.dwHighDateTime) << 32U) | created.dwLowDateTime;
}

std::optional<std::uint64_t> startOf(std::uint64_t number) {
    const HANDLE process = ::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(number));
    if (process == nullptr)
        return ::GetLastError() == ERROR_ACCESS_DENIED ? std::optional<std::uint64_t>(0) : std::nullopt;
    const auto start = startOf(process);
    ::CloseHandle(process);
    return start;
}

std::uint64_t ownNumber() {
    return ::GetCurrentProcessId();
}

#else

// The start of a running process, 0 if it runs and the start is not known; nothing if it does not run.
std::optional<std::uint64_t> startOf(std::uint64_t number) {
    if (::kill(static_cast<pid_t>(number), 0) != 0 && errno == ESRCH)
        return std::nullopt;
#ifdef __linux__
    // proc(5): "number (name) state ...", the start is the 22nd field; a name may hold brackets and blanks.
    std::ifstream file("/proc/" + std::to_string(number) + "/stat");
    const std::string line{std::istreambuf_iterator<char>(file), {}};
    const std::size_t nameEnd = line.rfind(')');
    if (nameEnd == std::string::npos)
        return 0;
    std::istringstream fields(line.substr(nameEnd + 1));
    std::string field;
    fields >> field;
    if (field == "Z" || field == "X")
        return std::nullopt;
    constexpr int fieldsBetween = 18;
    for (int i = 0; i < fieldsBetween; ++i)
        fields >> field;
    std::uint64_t start = 0;
    fields >> start;
    return start;
#else
    return 0;
#endif
}

std::uint64_t ownNumber() {
    return static_cast<std::uint64_t>(::getpid());
}

#endif

std::string machineId() {
    std::string id;
    std::ifstream("/etc/machine-id") >> id;
    return id;
}

} // namespace

const ProcessIdentity& thisProcess() {
    static const ProcessIdentity identity = [] {
        // The name too: containers made from one image share the machine's id, and their process numbers mean different
        // processes.
        const auto computer = static_cast<std::uint32_t>(fingerprintOf(machineId() + '\n' + computerName()));
        return ProcessIdentity{computer, ownNumber(), startOf(ownNumber()).value_or(0)};
    }();
    return identity;
}

bool isRunning(const ProcessIdentity& process) {
    const auto start = startOf(process.process);
    return start && (*start == process.started || *start == 0 || process.started == 0);
}

std::string computerName() {
#ifdef _WIN32
    std::array<char, MAX_COMPUTERNAME_LENGTH + 1> name{};
    DWORD size = static_cast<DWORD>(name.size());
    return ::GetComputerNameA(name.data(), &size) != 0 ? std::string(name.data(), size) : std::string();
#else
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
#endif
}

std::string userName() {
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"}) {
        const char* name = std::getenv(variable);
        if (name != nullptr && *name != '\0')
            return name;
    }
    return {};
}

} // namespace waymark
