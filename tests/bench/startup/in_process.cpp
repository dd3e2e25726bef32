#include "tests/bench/startup/in_process.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <string_view>

namespace waymark::bench {

namespace {

std::string outputOf(const std::string& command) {
    std::FILE* pipe = popen(command.c_str(), "r");
    if (pipe == nullptr)
        return {};
    std::string text;
    std::array<char, 4096> buffer{};
    while (const std::size_t length = std::fread(buffer.data(), 1, buffer.size(), pipe))
        text.append(buffer.data(), length);
    return pclose(pipe) == 0 ? text : std::string();
}

double nanosecondsIn(std::string_view unit) {
    if (unit == "us")
        return 1e3;
    if (unit == "ms")
        return 1e6;
    return unit == "s" ? 1e9 : 1;
}

} // namespace

std::map<std::string, double> medianNanoseconds(const std::string& program) {
    // Repetitions of the benchmarks are mixed, so that a change of the machine's speed touches all of them alike.
    const std::string command = "'" + program +
                                "' --benchmark_format=csv "
                                "--benchmark_repetitions=9 --benchmark_min_time=0.2"
                                " --benchmark_enable_random_interleaving=true"
                                " --benchmark_report_aggregates_only=true 2>/dev/null";
    constexpr std::string_view suffix = "_median\"";
    std::map<std::string, double> medians;
    std::istringstream lines(outputOf(command));
    // "name",iterations,real_time,cpu_time,time_unit,...
    for (std::string line; std::getline(lines, line);) {
        const std::size_t end = line.find(suffix);
        if (!line.starts_with('"') || end == std::string::npos)
            continue;
        std::istringstream cells(line.substr(end + suffix.size() + 1));
        std::string iterations;
        std::string real;
        std::string cpu;
        std::string unit;
        std::getline(cells, iterations, ',');
        std::getline(cells, real, ',');
        std::getline(cells, cpu, ',');
        std::getline(cells, unit, ',');
        medians[line.substr(1, end - 1)] = std::strtod(cpu.c_str(), nullptr) * nanosecondsIn(unit);
    }
    return medians;
}

std::map<std::string, double> namedMilliseconds(const std::string& command) {
    std::map<std::string, double> figures;
    std::istringstream lines(outputOf(command));
    std::string name;
    for (double milliseconds = 0; lines >> name >> milliseconds;)
        figures[name] = milliseconds;
    return figures;
}

} // namespace waymark::bench
