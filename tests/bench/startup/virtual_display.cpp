#include "tests/bench/startup/virtual_display.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

extern char** environ;

namespace waymark::bench {

VirtualDisplay::VirtualDisplay() {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return;
    const auto [reading, writing] = ends;
    // The server chooses a free number and writes it into the pipe as soon as it can be asked.
    std::string descriptor = std::to_string(writing);
    std::string program = "Xvfb";
    std::string numberTo = "-displayfd";
    std::string screen = "-screen";
    std::string number = "0";
    std::string size = "1920x1200x24";
    std::string quiet = "-nolisten";
    std::string tcp = "tcp";
    const std::array<char*, 9> arguments{program.data(), numberTo.data(), descriptor.data(),
                                         screen.data(),  number.data(),   size.data(),
                                         quiet.data(),   tcp.data(),      nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addclose(&actions, reading);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const int spawned = posix_spawnp(&m_server, program.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(writing);
    if (spawned == 0) {
        // The number and the end of its line come one after the other.
        std::string name;
        for (char next = ':'; next != '\n';) {
            name.push_back(next);
            if (read(reading, &next, 1) != 1) {
                name.clear();
                break;
            }
        }
        m_name = name;
    } else {
        m_server = 0;
    }
    close(reading);
}

VirtualDisplay::~VirtualDisplay() {
    if (m_server > 0) {
        kill(m_server, SIGTERM);
        waitpid(m_server, nullptr, 0);
    }
}

} // namespace waymark::bench
