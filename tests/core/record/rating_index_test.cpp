#include "core/record/entry_id.h"
#include "core/record/rating_index.h"
#include "tests/support/random_record.h"

#include <gtest/gtest.h>

#include <set>

namespace waymark {
namespace {

TEST(RatingIndex, SaysTheSameAsGoingThroughAllOfThem) {
    test::Random random(3);
    for (int round = 0; round < 200; ++round) {
        Record record = test::randomRecord(random, 30);
        for (RatingEntry& entry : record.ratings)
            entry.at = Moment(std::chrono::seconds(test::randomNumber(random, 0, 5)));
        const RatingIndex index(record.ratings);
        std::size_t found = 0;
        for (const char* skill :
             {"user-focus", "agile-and-lean-practices", "product-ownership", "a", "strategic-work", "none"}) {
            for (const Rater rater : {Rater::self, Rater::other, Rater::agreed})
                EXPECT_EQ(index.latest(SkillId(skill), rater), latestRating(record, SkillId(skill), rater));
            const auto entries = index.entries(SkillId(skill));
            found += entries.size();
            for (std::size_t i = 1; i < entries.size(); ++i) {
                EXPECT_TRUE(entries[i - 1]->at < entries[i]->at ||
                            (entries[i - 1]->at == entries[i]->at && entries[i - 1] < entries[i]));
            }
        }
        EXPECT_EQ(found, record.ratings.size());
    }
}

TEST(EntryIds, AreIdsOf128BitsAndAllDifferent) {
    std::set<EntryId> ids;
    for (int i = 0; i < 1000; ++i) {
        const EntryId id = newEntryId();
        EXPECT_EQ(id.str().size(), 32U);
        EXPECT_TRUE(isValidId(id.str()));
        ids.insert(id);
    }
    EXPECT_EQ(ids.size(), 1000U);
    EXPECT_EQ(newId([next = std::uint64_t{0xfedcba9876543210U}]() mutable { return next++; }),
              "fedcba9876543210fedcba9876543211");
}

} // namespace
} // namespace waymark
