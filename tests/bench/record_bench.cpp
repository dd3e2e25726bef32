// A record of twenty years: 20,000 ratings and 2,000 evidence items. It should open in 100 ms and be written in 50.
#include "core/record/merge.h"
#include "core/record/rating_index.h"
#include "core/record/record_reader.h"
#include "core/record/record_writer.h"
#include "core/storage/file_stamp.h"
#include "tests/support/random_record.h"

#include <benchmark/benchmark.h>

namespace waymark {
namespace {

const Record& twentyYears() {
    static const Record record = test::longRecord(20'000, 2'000);
    return record;
}

const std::string& bytes() {
    static const std::string text = writeRecord(twentyYears());
    return text;
}

void readLongRecord(benchmark::State& state) {
    for (auto _ : state) {
        const RecordReading reading = readRecord(bytes(), "long.waymark");
        if (!reading.record)
            state.SkipWithError("the record has faults");
        benchmark::DoNotOptimize(reading.record->ratings.data());
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes().size()));
}

void writeLongRecord(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(writeRecord(twentyYears()).data());
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes().size()));
}

void stampLongRecord(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(FileStamp::of(bytes()).fingerprint);
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes().size()));
}

void indexLongRecord(benchmark::State& state) {
    for (auto _ : state) {
        const RatingIndex index(twentyYears().ratings);
        benchmark::DoNotOptimize(&index);
    }
}

void mergeLongRecord(benchmark::State& state) {
    Record other = twentyYears();
    other.evidence.pop_back();
    other.ratings.pop_back();
    for (auto _ : state)
        benchmark::DoNotOptimize(mergeRecords(twentyYears(), other).ratings.data());
}

BENCHMARK(readLongRecord)->Unit(benchmark::kMillisecond);
BENCHMARK(writeLongRecord)->Unit(benchmark::kMillisecond);
BENCHMARK(stampLongRecord)->Unit(benchmark::kMillisecond);
BENCHMARK(indexLongRecord)->Unit(benchmark::kMillisecond);
BENCHMARK(mergeLongRecord)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace waymark
