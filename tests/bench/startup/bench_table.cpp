// Prints what was measured as one table of ratios, each beside its aim.
//   waymark_bench_table PROGRAMS-FOLDER RECORD [ROUNDS]
#include "tests/bench/startup/in_process.h"
#include "tests/bench/startup/process.h"
#include "tests/bench/startup/virtual_display.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace waymark::bench {
namespace {

constexpr double firstPaintAim = 1.3;
constexpr double memoryAim = 12; // MiB more than the shell
constexpr int defaultRounds = 15;

struct InProcessAim {
    const char* title;
    const char* ours;
    const char* yardstick;
    double ratio;
};

constexpr InProcessAim inProcessAims[] = {
    {"reading gdd-2025-09 / JSON parse", "read/gdd", "parse/gdd", 0.9},
    {"reading a large framework / JSON parse", "read/large", "parse/large", 0.85},
};

// What has to be done within a time, on one core.
struct Bound {
    const char* title;
    const char* name;
    double milliseconds;
};

constexpr Bound inProcessBounds[] = {
    {"loading all bundled frameworks", "loadAllBundled", 5},
    {"reading all bundled crosswalks", "readAllCrosswalks", 5},
    {"differences of the largest pair", "diffLargestPair", 5},
    {"carrying a record over, largest pair", "migrateLargestPair", 5},
    {"reading a record of twenty years", "readLongRecord", 100},
    {"writing a record of twenty years", "writeLongRecord", 50},
};

// In the window, with the large framework, until it is painted.
constexpr double memoryOfFileAim = 1.5;
constexpr double growthAim = 1.5; // of what should not grow at all, with the noise of the clock

constexpr Bound windowBounds[] = {
    {"a key press in the search field, p99", "search", 16},
    {"longest stall while the index is made", "stallWhileIndexing", 16},
    {"choosing a role level", "chooseRoleLevel", 16},
    {"choosing one on the pathway", "choosePathway", 16},
    {"opening a step", "openStep", 16},
    {"toggling only what differs", "onlyWhatDiffers", 16},
    {"showing a comparison of eight", "compareEight", 50},
};

// A record of twenty years in the program, with the disk. The stall is the longest time for which the window does not answer.
constexpr Bound documentBounds[] = {
    {"opening a record of twenty years", "openLongRecord", 100},
    {"saving a record of twenty years", "saveLongRecord", 50},
    {"longest stall while rating and saving", "stallWhileRating", 16},
    {"longest stall while typing and saving", "stallWhileTyping", 16},
    {"longest stall while merging two copies", "stallWhileMerging", 16},
};

const char* verdict(bool met) {
    return met ? "met" : "MISSED";
}

void printHead() {
    std::printf("%-42s %12s %12s %11s %12s\n", "", "Waymark", "yardstick", "", "aim");
}

void printRatio(const std::string& title, double ours, double yardstick, double aim, const char* unit) {
    const double ratio = ours / yardstick;
    std::printf("%-42s %9.2f %s %9.2f %s %11.2f %9s%.2f  %s\n", title.c_str(), ours, unit, yardstick, unit, ratio,
                "<= ", aim, verdict(ratio <= aim));
}

// What stays within a quarter of its bound may be small or smaller by the noise of the clock: that is no growth.
void printGrowth(const Bound& bound, double whole, double tenth) {
    const double ratio = whole / tenth;
    const bool isSmall = whole <= bound.milliseconds / 4;
    std::printf("%-42s %9.2f ms %9.2f ms %11.2f %9s%.2f  %s\n", "   the same over a tenth of the file", whole, tenth,
                ratio, "<= ", growthAim,
                ratio <= growthAim ? "met"
                : isSmall          ? "too small to judge"
                                   : "MISSED");
}

void printBound(const Bound& bound, double milliseconds) {
    std::printf("%-42s %9.2f ms %12s %11s %6s%.0f ms  %s\n", bound.title, milliseconds, "", "",
                "<= ", bound.milliseconds, verdict(milliseconds <= bound.milliseconds));
}

void printStart(const std::string& platform, const Pair& pair) {
    printRatio("first painted window, " + platform, pair.ours.seconds * 1e3, pair.yardstick.seconds * 1e3,
               firstPaintAim, "ms");
    const double more = pair.ours.peakMebibytes - pair.yardstick.peakMebibytes;
    std::printf("%-42s %8.1f MiB %8.1f MiB %+7.1f MiB %7s%.0f MiB  %s\n", ("peak memory, " + platform).c_str(),
                pair.ours.peakMebibytes, pair.yardstick.peakMebibytes, more, "<= +", memoryAim,
                verdict(more <= memoryAim));
}

// Both programs with a home of their own, so that nobody's settings are read or changed.
std::optional<Pair> measureStart(const std::filesystem::path& programs, const std::string& record, int rounds,
                                 std::vector<std::pair<std::string, std::string>> environment) {
    const std::filesystem::path home =
        std::filesystem::temp_directory_path() / ("waymark-bench-" + std::to_string(getpid()));
    std::filesystem::create_directories(home);
    const std::filesystem::path opened = home / "record.waymark";
    std::filesystem::copy_file(record, opened, std::filesystem::copy_options::overwrite_existing);
    environment.emplace_back("WAYMARK_FIRST_PAINT_EXIT", "1");
    environment.emplace_back("HOME", home.string());
    for (const char* variable :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.emplace_back(variable, home.string());
    // Both windows come in the size that Waymark's has at first. Asking the platform plugin for a size would not do: it
    // gives it to a window that is laid out already, and so measures laying out twice.
    const Command ours{.arguments = {(programs / "waymark").string(), opened.string()},
                       .environment = environment,
                       .leftovers = {home.string(), ".record.waymark"}};
    const Command shell{
        .arguments = {(programs / "waymark_bare_shell").string()}, .environment = environment, .leftovers = {}};
    const std::optional<Pair> pair = measureInTurn(ours, shell, rounds);
    std::filesystem::remove_all(home);
    return pair;
}

bool tellStart(const std::filesystem::path& programs, const std::string& record, int rounds) {
    const std::optional<Pair> offscreen = measureStart(programs, record, rounds, {{"QT_QPA_PLATFORM", "offscreen"}});
    if (!offscreen)
        return false;
    printStart("offscreen", *offscreen);
    const VirtualDisplay display;
    if (display.name().empty()) {
        std::printf("%-42s there is no Xvfb here\n", "first painted window, X11");
        return true;
    }
    const std::optional<Pair> x11 =
        measureStart(programs, record, rounds, {{"QT_QPA_PLATFORM", "xcb"}, {"DISPLAY", display.name()}});
    if (x11)
        printStart("X11", *x11);
    return x11.has_value();
}

bool tellInProcess(const std::filesystem::path& programs) {
    const std::map<std::string, double> medians = medianNanoseconds((programs / "waymark_core_bench").string());
    bool whole = true;
    for (const InProcessAim& aim : inProcessAims) {
        const auto ours = medians.find(aim.ours);
        const auto yardstick = medians.find(aim.yardstick);
        if (ours == medians.end() || yardstick == medians.end()) {
            whole = false;
            continue;
        }
        printRatio(aim.title, ours->second / 1e6, yardstick->second / 1e6, aim.ratio, "ms");
    }
    for (const Bound& bound : inProcessBounds) {
        const auto median = medians.find(bound.name);
        if (median != medians.end())
            printBound(bound, median->second / 1e6);
        whole = whole && median != medians.end();
    }
    return whole;
}

std::map<std::string, double> figuresOf(const std::filesystem::path& program, const char* size = "") {
    return namedMilliseconds("QT_QPA_PLATFORM=offscreen '" + program.string() + "' " + size + " 2>/dev/null");
}

bool tellBounds(const std::filesystem::path& program, std::span<const Bound> bounds) {
    const std::map<std::string, double> figures = figuresOf(program);
    bool whole = true;
    for (const Bound& bound : bounds) {
        const auto figure = figures.find(bound.name);
        if (figure != figures.end())
            printBound(bound, figure->second);
        whole = whole && figure != figures.end();
    }
    return whole;
}

// With the large framework against its bound, and against one of a tenth of the size: nothing should grow with the file.
bool tellWindow(const std::filesystem::path& programs) {
    const std::map<std::string, double> figures = figuresOf(programs / "waymark_window_bench");
    const std::map<std::string, double> tenth = figuresOf(programs / "waymark_window_bench", "--tenth");
    bool whole = true;
    for (const Bound& bound : windowBounds) {
        const auto figure = figures.find(bound.name);
        const auto smaller = tenth.find(bound.name);
        whole = whole && figure != figures.end() && smaller != tenth.end();
        if (figure != figures.end())
            printBound(bound, figure->second);
        if (figure != figures.end() && smaller != tenth.end())
            printGrowth(bound, figure->second, smaller->second);
    }
    return whole;
}

bool tellMemory(const std::filesystem::path& programs) {
    const std::map<std::string, double> figures =
        namedMilliseconds("'" + (programs / "waymark_memory_bench").string() + "'");
    const auto ratio = figures.find("memoryOfFile");
    if (ratio == figures.end())
        return false;
    std::printf("%-42s %12s %12s %11.2f %9s%.2f  %s\n", "memory of a large framework / its text", "", "", ratio->second,
                "<= ", memoryOfFileAim, verdict(ratio->second <= memoryOfFileAim));
    return true;
}

} // namespace
} // namespace waymark::bench

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fputs("waymark_bench_table PROGRAMS-FOLDER RECORD [ROUNDS]\n", stderr);
        return 2;
    }
    const int rounds = argc > 3 ? std::max(1, std::atoi(argv[3])) : waymark::bench::defaultRounds;
    waymark::bench::printHead();
    const bool started = waymark::bench::tellStart(argv[1], argv[2], rounds);
    if (!started)
        std::fputs("waymark or waymark_bare_shell did not reach its first painted window; try it with "
                   "WAYMARK_FIRST_PAINT_EXIT=1.\n",
                   stderr);
    const bool read = waymark::bench::tellInProcess(argv[1]);
    if (!read)
        std::fputs("Some of the benchmarks of the core gave no figure.\n", stderr);
    const std::filesystem::path programs = argv[1];
    const bool memory = waymark::bench::tellMemory(programs);
    if (!memory)
        std::fputs("waymark_memory_bench gave no figure.\n", stderr);
    const bool window = waymark::bench::tellWindow(programs);
    const bool document =
        waymark::bench::tellBounds(programs / "waymark_document_bench", waymark::bench::documentBounds);
    if (!window || !document)
        std::fputs("Some of the benchmarks of the window gave no figure.\n", stderr);
    return started && read && memory && window && document ? 0 : 1;
}
