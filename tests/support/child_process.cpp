#include "tests/support/child_process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/select.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <stdexcept>

extern char** environ;

namespace waymark::test {

namespace {

using Clock = std::chrono::steady_clock;

// No other child gets its ends: it would keep them open. pipe2() would do in one call what macOS does in three.
std::array<int, 2> ownPipe() {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    return ends;
}

} // namespace

ChildProcess::ChildProcess(const std::vector<std::string>& command) {
    const std::array<int, 2> toChild = ownPipe();
    const std::array<int, 2> fromChild = ownPipe();
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, toChild[0], STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, fromChild[1], STDOUT_FILENO);
    std::vector<char*> arguments;
    for (const std::string& argument : command)
        arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    const int failed = ::posix_spawnp(&m_id, arguments[0], &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(toChild[0]);
    ::close(fromChild[1]);
    m_input = toChild[1];
    m_from = fromChild[0];
    if (failed != 0)
        throw std::runtime_error("cannot start " + command.front());
}

ChildProcess::~ChildProcess() {
    if (!m_ended) {
        kill();
        wait();
    }
    endInput();
    ::close(m_from);
}

// False: the process has closed its output, or the time is over.
bool ChildProcess::readOnce(int microseconds) {
    fd_set wanted;
    FD_ZERO(&wanted);
    FD_SET(m_from, &wanted);
    const timespec time{microseconds / 1'000'000, (microseconds % 1'000'000) * 1000L};
    if (::pselect(m_from + 1, &wanted, nullptr, nullptr, &time, nullptr) <= 0)
        return false;
    std::array<char, 4096> buffer{};
    const ssize_t count = ::read(m_from, buffer.data(), buffer.size());
    if (count <= 0)
        return false;
    m_output.append(buffer.data(), static_cast<std::size_t>(count));
    return true;
}

bool ChildProcess::waitFor(const std::string& text, int milliseconds) {
    const auto end = Clock::now() + std::chrono::milliseconds(milliseconds);
    while (m_output.find(text) == std::string::npos) {
        const auto left = std::chrono::duration_cast<std::chrono::microseconds>(end - Clock::now()).count();
        if (left <= 0 || !readOnce(static_cast<int>(left)))
            return m_output.find(text) != std::string::npos;
    }
    return true;
}

void ChildProcess::readFor(int microseconds) {
    const auto end = Clock::now() + std::chrono::microseconds(microseconds);
    for (auto left = microseconds; left > 0 && readOnce(left);)
        left = static_cast<int>(std::chrono::duration_cast<std::chrono::microseconds>(end - Clock::now()).count());
}

void ChildProcess::kill() {
    ::kill(m_id, SIGKILL);
}

void ChildProcess::endInput() {
    if (m_input >= 0)
        ::close(m_input);
    m_input = -1;
}

int ChildProcess::wait() {
    constexpr int aMinute = 60'000'000;
    while (readOnce(aMinute)) {
    }
    if (!m_ended && ::waitpid(m_id, &m_status, 0) == m_id)
        m_ended = true;
    return WIFEXITED(m_status) ? WEXITSTATUS(m_status) : -1;
}

} // namespace waymark::test
