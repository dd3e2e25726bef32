// What programs of benchmarks measured, by the name of the benchmark.
#pragma once

#include <map>
#include <string>

namespace waymark::bench {

// Runs a program of benchmarks and gives the median processor time of each, in nanoseconds. Empty if it failed.
[[nodiscard]] std::map<std::string, double> medianNanoseconds(const std::string& program);

// Runs a command that prints lines of a name and a number of milliseconds. Empty if it failed.
[[nodiscard]] std::map<std::string, double> namedMilliseconds(const std::string& command);

} // namespace waymark::bench
