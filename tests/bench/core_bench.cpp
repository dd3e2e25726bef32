// Speed of the core, to be compared within one run.
#include "core/framework/framework_reader.h"
#include "tests/bench/large_framework.h"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace waymark {
namespace {

std::string readWhole(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const std::string& largeFile() {
    static const std::string bytes = makeLargeFrameworkFile();
    return bytes;
}

const std::string& gddFile() {
    static const std::string bytes = readWhole(WAYMARK_SOURCE_DIR "/resources/frameworks/gdd-2025-09.json");
    return bytes;
}

void read(benchmark::State& state, const std::string& bytes) {
    for (auto _ : state) {
        const FrameworkReading reading = readFramework(bytes, "bench.json");
        if (!reading.framework)
            state.SkipWithError("the framework has faults");
        benchmark::DoNotOptimize(reading.framework.get());
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}

// The yardstick: the same bytes into nlohmann's DOM.
void parse(benchmark::State& state, const std::string& bytes) {
    for (auto _ : state) {
        const nlohmann::json parsed = nlohmann::json::parse(bytes);
        benchmark::DoNotOptimize(parsed.size());
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}

BENCHMARK_CAPTURE(read, gdd, gddFile());
BENCHMARK_CAPTURE(parse, gdd, gddFile());
BENCHMARK_CAPTURE(read, large, largeFile())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(parse, large, largeFile())->Unit(benchmark::kMillisecond);

} // namespace
} // namespace waymark

BENCHMARK_MAIN();
