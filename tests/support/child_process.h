// A child process whose standard output is read through a pipe.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace waymark::test {

class ChildProcess {
public:
    // Throws if it cannot be started.
    explicit ChildProcess(const std::vector<std::string>& command);
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;
    ~ChildProcess();

    // Reads its output until `text` stands in it, the process has ended, or the time is over.
    bool waitFor(const std::string& text, int milliseconds);
    // Reads its output for a time.
    void readFor(int microseconds);

    void kill();
    void endInput();

    // Its exit status; -1: it was killed. Reads the rest of its output first.
    int wait();

    [[nodiscard]] pid_t id() const noexcept { return m_id; }

    [[nodiscard]] const std::string& output() const noexcept { return m_output; }

private:
    bool readOnce(int microseconds);

    pid_t m_id = -1;
    int m_input = -1;
    int m_from = -1;
    int m_status = 0;
    bool m_ended = false;
    std::string m_output;
};

} // namespace waymark::test
