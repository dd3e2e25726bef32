#include "tests/bench/startup/process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <span>

extern char** environ;

namespace waymark::bench {

namespace {

#ifdef __APPLE__
constexpr double maxrssPerMebibyte = 1024.0 * 1024.0; // bytes there
#else
constexpr double maxrssPerMebibyte = 1024.0; // KiB
#endif

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> made;
    for (std::string& text : texts)
        made.push_back(text.data());
    made.push_back(nullptr);
    return made;
}

std::vector<std::string> environmentWith(std::span<const std::pair<std::string, std::string>> added) {
    std::vector<std::string> made;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string text = *entry;
        const auto replaced = [&](const auto& variable) { return text.starts_with(variable.first + "="); };
        if (std::ranges::none_of(added, replaced))
            made.push_back(text);
    }
    for (const auto& [name, value] : added)
        made.push_back(name + "=" + value);
    return made;
}

std::string readAll(int descriptor) {
    std::string text;
    std::array<char, 256> part{};
    for (ssize_t got = 0; (got = read(descriptor, part.data(), part.size())) > 0;)
        text.append(part.data(), static_cast<std::size_t>(got));
    return text;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

Measured medians(std::span<const Measured> runs) {
    std::vector<double> seconds;
    std::vector<double> memory;
    for (const Measured& run : runs) {
        seconds.push_back(run.seconds);
        memory.push_back(run.peakMebibytes);
    }
    return {.seconds = median(seconds), .peakMebibytes = median(memory)};
}

} // namespace

std::optional<Measured> measure(const Command& command) {
    std::vector<std::string> arguments = command.arguments;
    std::vector<std::string> environment = environmentWith(command.environment);
    const std::vector<char*> argumentPointers = pointers(arguments);
    const std::vector<char*> environmentPointers = pointers(environment);

    if (!command.leftovers.first.empty()) {
        for (const auto& entry : std::filesystem::directory_iterator(command.leftovers.first)) {
            if (entry.path().filename().string().starts_with(command.leftovers.second))
                std::filesystem::remove(entry.path());
        }
    }

    // What platform plugins say about a machine without a desktop would stand in the middle of the table.
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::array<int, 2> told{};
    if (pipe(told.data()) != 0)
        return std::nullopt;
    posix_spawn_file_actions_adddup2(&actions, told[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, told[0]);
    posix_spawn_file_actions_addclose(&actions, told[1]);
    pid_t child = 0;
    const auto begin = std::chrono::steady_clock::now();
    const int spawned = posix_spawnp(&child, arguments.front().c_str(), &actions, nullptr, argumentPointers.data(),
                                     environmentPointers.data());
    posix_spawn_file_actions_destroy(&actions);
    close(told[1]);
    const std::string moment = spawned == 0 ? readAll(told[0]) : std::string();
    close(told[0]);
    if (spawned != 0)
        return std::nullopt;
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child)
        return std::nullopt;
    long long nanoseconds = 0;
    const auto [end, error] = std::from_chars(moment.data(), moment.data() + moment.size(), nanoseconds);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || error != std::errc())
        return std::nullopt;
    const std::chrono::duration<double> taken =
        std::chrono::nanoseconds(nanoseconds) - std::chrono::nanoseconds(begin.time_since_epoch());
    return Measured{.seconds = taken.count(),
                    .peakMebibytes = static_cast<double>(usage.ru_maxrss) / maxrssPerMebibyte};
}

std::optional<Pair> measureInTurn(const Command& ours, const Command& yardstick, int rounds) {
    std::vector<Measured> oursRuns;
    std::vector<Measured> yardstickRuns;
    for (int round = 0; round <= rounds; ++round) {
        const std::optional<Measured> first = measure(ours);
        const std::optional<Measured> second = measure(yardstick);
        if (!first || !second)
            return std::nullopt;
        if (round == 0) // fills the system's caches
            continue;
        oursRuns.push_back(*first);
        yardstickRuns.push_back(*second);
    }
    return Pair{.ours = medians(oursRuns), .yardstick = medians(yardstickRuns)};
}

} // namespace waymark::bench
