// A snapshot never changes: whatever happens to a record afterwards, it shows the answers that it showed when it was made.
#include "core/pathway/latest_ratings.h"
#include "core/pathway/migrate.h"
#include "core/record/merge.h"
#include "core/record/record_reader.h"
#include "core/record/record_writer.h"
#include "core/record/snapshots.h"
#include "tests/support/random_record.h"
#include "tests/support/sample_crosswalk.h"
#include "tests/support/sample_framework.h"
#include "tests/support/sample_record.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

namespace waymark {
namespace {

using test::onDay;
using test::Random;
using test::randomNumber;

constexpr std::array skills{"agile-working", "problem-management", "financial-ownership", "product-ownership"};
constexpr std::array answers{"awareness", "working", "practitioner", "expert", "not-yet", "not-sure", "not-applicable"};
constexpr std::array days{"2024-01-01", "2024-06-01", "2025-01-01", "2025-06-01"};

template <std::size_t count>
const char* oneOf(Random& random, const std::array<const char*, count>& words) {
    return words[static_cast<std::size_t>(randomNumber(random, 0, static_cast<int>(count) - 1))];
}

RatingEntry someRating(Random& random) {
    RatingEntry entry = test::rating(oneOf(random, skills), oneOf(random, answers), oneOf(random, days),
                                     static_cast<Rater>(randomNumber(random, 0, 2)));
    entry.id = EntryId(test::randomId(random));
    return entry;
}

Record someRecord(Random& random) {
    Record record = test::emptyRecord("sample-2023-10");
    for (int i = randomNumber(random, 1, 12); i > 0; --i)
        record.ratings.push_back(someRating(random));
    return record;
}

using Shown = std::map<std::pair<int, std::string>, std::string>;

// Every answer of a snapshot, by rater and skill.
Shown shown(const Record& record) {
    Shown all;
    for (const RatingEntry* entry : answersOf(record, record.snapshots.at(0)))
        all[{static_cast<int>(entry->rater), entry->skill.str()}] =
            std::to_string(static_cast<int>(entry->answer)) + entry->proficiency.str();
    return all;
}

// The same as it is looked at from the record's own edition.
Shown shownNow(const Record& record) {
    Shown all;
    for (const Rater rater : {Rater::self, Rater::other, Rater::agreed}) {
        const LatestRatings latest(record, rater, record.snapshots.at(0));
        for (const char* skill : skills) {
            if (const RatingEntry* entry = latest.of(SkillId(skill)))
                all[{static_cast<int>(rater), skill}] =
                    std::to_string(static_cast<int>(entry->answer)) + entry->proficiency.str();
        }
    }
    return all;
}

TEST(SnapshotLaw, NeitherNewAnswersNorOnesThatCopiesBringWithEarlierDatesChangeIt) {
    for (unsigned seed = 0; seed < 500; ++seed) {
        Random random(seed);
        Record record = someRecord(random);
        record.snapshots = {snapshotOf(record, EntryId("s"), "Spring", onDay("2025-03-01"))};
        const Shown before = shown(record);
        EXPECT_EQ(shownNow(record), before) << seed;
        Record other = record;
        for (int i = randomNumber(random, 1, 5); i > 0; --i)
            other.ratings.push_back(someRating(random));
        for (int i = randomNumber(random, 0, 5); i > 0; --i) {
            RatingEntry entry = someRating(random);
            entry.at = momentForAnswer(record, entry.at);
            record.ratings.push_back(entry);
        }
        if (seed % 2 == 0)
            other.snapshots.clear();
        const Record merged = mergeRecords(record, other);
        EXPECT_EQ(shown(merged), before) << seed;
        EXPECT_EQ(shownNow(merged), before) << seed;
        const RecordReading again = readRecord(writeRecord(merged), "merged.waymark");
        ASSERT_TRUE(again.record) << seed;
        EXPECT_EQ(shownNow(*again.record), before) << seed;
    }
}

TEST(SnapshotLaw, GoingOverToAnotherEditionLeavesItsAnswersAndShowsWhatWasCarriedOver) {
    for (unsigned seed = 0; seed < 200; ++seed) {
        Random random(seed);
        Record record = someRecord(random);
        record.snapshots = {snapshotOf(record, EntryId("s"), "Spring", onDay("2025-07-01"))};
        const Shown before = shown(record);
        const auto migration = migrateRecord(record, test::earlierSampleFramework(), test::sampleFramework(),
                                             CrosswalkSet({test::sampleCrosswalk()}), onDay("2026-01-01"));
        ASSERT_TRUE(migration);
        Record moved = migration->record;
        EXPECT_EQ(shown(moved), before) << seed;
        const auto carried = [&] {
            const RatingEntry* entry =
                LatestRatings(moved, Rater::self, moved.snapshots[0]).of(SkillId("agile-practices"));
            return entry != nullptr ? std::to_string(static_cast<int>(entry->answer)) + entry->proficiency.str() : "";
        };
        const auto old = before.find({0, "agile-working"});
        const std::string expected = old != before.end() ? old->second : "";
        EXPECT_EQ(carried(), expected) << seed;
        // A confirmation is a new answer, though it names the same origin.
        RatingEntry after = test::rating("agile-practices", "not-applicable", "2026-02-01");
        if (const auto same = std::ranges::find_if(
                moved.ratings, [](const RatingEntry& entry) { return entry.skill.str() == "agile-practices"; });
            same != moved.ratings.end())
            after.carriedOver = same->carriedOver;
        moved.ratings.push_back(after);
        EXPECT_EQ(carried(), expected) << seed;
    }
}

} // namespace
} // namespace waymark
