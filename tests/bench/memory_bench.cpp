// How much memory a loaded framework keeps, over the bytes of its text. Prints one line: a name and the ratio.
#include "core/framework/framework_reader.h"
#include "tests/bench/large_framework.h"
#include "tests/bench/live_bytes.h"

#include <cstdio>
#include <string>

int main() {
    const std::string bytes = waymark::makeLargeFrameworkFile();
    const std::size_t before = waymark::liveBytes();
    const waymark::FrameworkReading reading = waymark::readFramework(bytes, "large.json");
    if (!reading.framework)
        return 1;
    const std::size_t kept = waymark::liveBytes() - before;
    std::printf("memoryOfFile %.3f\n", static_cast<double>(kept) / static_cast<double>(bytes.size()));
    return 0;
}
