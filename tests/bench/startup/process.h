// Runs a program and measures it from outside.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace waymark::bench {

struct Command {
    std::vector<std::string> arguments; // the program's path first
    std::vector<std::pair<std::string, std::string>> environment; // added to what this process has
    // Files of a folder that a run leaves behind because it does not end properly: removed before the next, which is to begin
    // as after a proper end. Every name in the folder that begins with `leftovers.second`.
    std::pair<std::string, std::string> leftovers;
};

struct Measured {
    double seconds = 0; // from just before the start to the moment that the program tells, see FirstPaint
    double peakMebibytes = 0; // the largest resident set
};

// Nothing if the program could not be started, told no moment or did not end with status 0.
[[nodiscard]] std::optional<Measured> measure(const Command& command);

struct Pair {
    Measured ours; // medians
    Measured yardstick;
};

// Runs both in turn, A B A B, after one run of each that does not count. `rounds` is at least 1.
[[nodiscard]] std::optional<Pair> measureInTurn(const Command& ours, const Command& yardstick, int rounds);

} // namespace waymark::bench
