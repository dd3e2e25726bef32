// Loading everything that is bundled, and crossing from one edition to another: each should take less than 5 ms on one core.
#include "core/framework/framework_catalog.h"
#include "core/pathway/edition_diff.h"
#include "core/pathway/known_crosswalks.h"
#include "core/pathway/migrate.h"
#include "core/record/entry_id.h"

#include <benchmark/benchmark.h>

namespace waymark {
namespace {

const FrameworkId earlier{"ddat-2023-10"};
const FrameworkId later{"gdd-2025-09"};

struct Editions {
    Editions() : from(*catalog.load(earlier)), to(*catalog.load(later)), crosswalks(knownCrosswalks(catalog)) {}

    FrameworkCatalog catalog;
    FrameworkPtr from;
    FrameworkPtr to;
    CrosswalkSet crosswalks;
};

// Every skill of the earlier edition, rated once at the second level.
Record ratedRecord(const Framework& framework) {
    Record record;
    record.framework.id = framework.id();
    for (const Skill& skill : framework.skills()) {
        RatingEntry entry;
        entry.id = EntryId("e" + std::to_string(record.ratings.size()));
        entry.skill = skill.id;
        entry.at = *parseMoment("2024-03-12T09:00:00Z");
        entry.answer = Answer::proficiency;
        entry.proficiency = framework.proficiency(ProficiencyRank{1}).id;
        record.ratings.push_back(std::move(entry));
    }
    return record;
}

void loadAllBundled(benchmark::State& state) {
    for (auto _ : state) {
        FrameworkCatalog catalog;
        const std::vector<FrameworkPtr> all = catalog.all();
        if (all.size() < 6)
            state.SkipWithError("a bundled framework is missing");
        benchmark::DoNotOptimize(all.data());
    }
}

// Whoever asks for differences for the first time waits for this too.
void readAllCrosswalks(benchmark::State& state) {
    FrameworkCatalog catalog;
    const std::vector<FrameworkPtr> loaded = catalog.all();
    for (auto _ : state) {
        const KnownCrosswalks known = readKnownCrosswalks(catalog);
        if (known.crosswalks.crosswalks().size() < 4)
            state.SkipWithError("a bundled crosswalk is missing");
        benchmark::DoNotOptimize(known.crosswalks.crosswalks().data());
    }
}

void diffLargestPair(benchmark::State& state) {
    const Editions editions;
    for (auto _ : state) {
        const EditionDiff diff = diffEditions(editions.from, editions.to, editions.crosswalks);
        if (diff.roleLevels.empty())
            state.SkipWithError("nothing leads from one edition to the other");
        benchmark::DoNotOptimize(diff.roleLevels.data());
    }
}

void migrateLargestPair(benchmark::State& state) {
    const Editions editions;
    const Record record = ratedRecord(*editions.from);
    const Moment now = *parseMoment("2026-11-22T09:00:00Z");
    for (auto _ : state) {
        const auto migration = migrateRecord(record, editions.from, editions.to, editions.crosswalks, now);
        if (!migration || migration->carried.empty())
            state.SkipWithError("nothing was carried over");
        benchmark::DoNotOptimize(&migration);
    }
}

BENCHMARK(loadAllBundled)->Unit(benchmark::kMillisecond);
BENCHMARK(readAllCrosswalks)->Unit(benchmark::kMillisecond);
BENCHMARK(diffLargestPair)->Unit(benchmark::kMillisecond);
BENCHMARK(migrateLargestPair)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace waymark
