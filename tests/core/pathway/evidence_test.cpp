#include "core/pathway/evidence.h"
#include "tests/support/random_record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cstddef>

namespace waymark {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using namespace std::chrono_literals;

EvidenceItem item(const char* id, const char* date, const char* title, std::vector<SkillId> skills = {}) {
    EvidenceItem result;
    result.id = EntryId(id);
    result.date = *parseDate(date);
    result.title = title;
    result.skills = std::move(skills);
    return result;
}

const SkillId insight("user-insight");
const SkillId agile("agile-practices");

Record sample() {
    Record record;
    record.evidence = {item("old", "2024-11-05", "Ran the first survey", {insight}),
                       item("same-day", "2026-03-01", "Retrospective", {agile, insight}),
                       item("newest", "2026-03-09", "Café talk in Tŷ Gŵyr"),
                       item("same-day-later", "2026-03-01", "Life-cycle review", {agile})};
    record.evidence[0].text = "Forty answers about the appointment letter.";
    record.evidence[0].link = "https://example.org/survey-2024";
    return record;
}

std::vector<std::string> ids(const std::vector<const EvidenceItem*>& items) {
    std::vector<std::string> result;
    for (const EvidenceItem* known : items)
        result.push_back(known->id.str());
    return result;
}

class EvidenceIndexTest : public testing::Test {
protected:
    EvidenceIndexTest() { index.update(record.evidence); }

    [[nodiscard]] std::vector<std::string> found(const EvidenceQuery& query, const char* shown = "") const {
        std::vector<std::string> result;
        for (const EvidenceGroup& group : index.find(query, EntryId(shown))) {
            for (const std::string& id : ids(group.items))
                result.push_back(id);
        }
        return result;
    }

    [[nodiscard]] std::vector<std::string> typed(const char* text) const { return found({.text = text}); }

    Record record = sample();
    EvidenceIndex index;
};

TEST(Evidence, OfASkillComesWithTheNewestFirstAndOfOneDayTheLastEntered) {
    const Record record = sample();
    EXPECT_THAT(ids(evidenceFor(record, agile)), ElementsAre("same-day-later", "same-day"));
    EXPECT_THAT(ids(evidenceFor(record, insight)), ElementsAre("same-day", "old"));
    EXPECT_THAT(evidenceFor(record, SkillId("another")), IsEmpty());
}

TEST(Evidence, OneItemCountsForEachSkillThatItSpeaksForAndOnceOnly) {
    Record record = sample();
    record.evidence[0].skills = {insight, insight};
    EXPECT_THAT(evidenceCounts(record), ElementsAre(Pair(SkillId(), 1), Pair(agile, 2), Pair(insight, 2)));
}

TEST(Evidence, YearsComeOnceWithTheNewestFirst) {
    EXPECT_THAT(evidenceYears(sample()), ElementsAre(2026y, 2024y));
    EXPECT_THAT(evidenceYears({}), IsEmpty());
}

TEST_F(EvidenceIndexTest, ItStandsInYearsWhereThereIsLittleInAMonthAndInMonthsElse) {
    const auto years = index.find({});
    ASSERT_EQ(years.size(), 2U);
    EXPECT_EQ(years[0].period, (EvidencePeriod{2026y, std::nullopt}));
    EXPECT_THAT(ids(years[0].items), ElementsAre("newest", "same-day-later", "same-day"));
    EXPECT_EQ(years[1].period, (EvidencePeriod{2024y, std::nullopt}));
    EXPECT_THAT(ids(years[1].items), ElementsAre("old"));
    const auto months = index.find({.from = parseDate("2026-01-01")});
    ASSERT_EQ(months.size(), 1U);
    EXPECT_EQ(months[0].period, (EvidencePeriod{2026y, std::chrono::March}));
    EXPECT_THAT(ids(months[0].items), ElementsAre("newest", "same-day-later", "same-day"));
}

TEST_F(EvidenceIndexTest, ASkillOrNoneAtAllAndAPeriodNarrowItDown) {
    EXPECT_THAT(found({.skill = insight}), ElementsAre("same-day", "old"));
    EXPECT_THAT(found({.noSkill = true}), ElementsAre("newest"));
    EXPECT_THAT(found({.from = parseDate("2026-03-01"), .to = parseDate("2026-03-01")}),
                ElementsAre("same-day-later", "same-day"));
    EXPECT_THAT(found({.skill = insight, .to = parseDate("2025-12-31")}), ElementsAre("old"));
}

TEST_F(EvidenceIndexTest, WordsAreFoundWithoutCaseAndDiacriticsInTitleTextAndLink) {
    EXPECT_THAT(typed("cafe TY gwyr"), ElementsAre("newest"));
    EXPECT_THAT(typed("CAFÉ"), ElementsAre("newest"));
    EXPECT_THAT(typed("answers forty"), ElementsAre("old"));
    EXPECT_THAT(typed("example.org"), ElementsAre("old"));
    EXPECT_THAT(typed("retro"), ElementsAre("same-day"));
    EXPECT_THAT(typed("forty retro"), IsEmpty());
    EXPECT_THAT(typed("  …  "), ElementsAre("newest", "same-day-later", "same-day", "old"));
}

TEST_F(EvidenceIndexTest, AHyphenMakesNoDifference) {
    for (const char* words : {"life-cycle", "life cycle", "lifecycle"})
        EXPECT_THAT(typed(words), ElementsAre("same-day-later")) << words;
}

TEST_F(EvidenceIndexTest, WhatIsShownStaysWhateverIsAskedFor) {
    EXPECT_THAT(found({.text = "retrospective"}, "old"), ElementsAre("same-day", "old"));
    EXPECT_THAT(found({.text = "nowhere"}, "gone"), IsEmpty());
}

TEST_F(EvidenceIndexTest, OnlyWhatIsNewOrDifferentIsFoldedAgain) {
    const std::size_t before = index.foldings();
    record.evidence[1].title = "Show and tell";
    record.evidence[1].date = *parseDate("2023-01-01");
    index.update(record.evidence);
    EXPECT_EQ(index.foldings(), before + 1);
    EXPECT_THAT(typed("show"), ElementsAre("same-day"));
    EXPECT_THAT(typed("retrospective"), IsEmpty());
    EXPECT_EQ(found({}).back(), "same-day");
    // One that is taken away and comes back between others.
    const EvidenceItem first = record.evidence.front();
    record.evidence.erase(record.evidence.begin());
    index.update(record.evidence);
    EXPECT_THAT(typed("survey"), IsEmpty());
    record.evidence.insert(record.evidence.begin(), first);
    index.update(record.evidence);
    EXPECT_EQ(index.foldings(), before + 2);
    EXPECT_THAT(typed("survey"), ElementsAre("old"));
    EXPECT_EQ(index.size(), 4U);
}

// A filter answers with every key that is typed. What takes the time is folding, which is not done again.
TEST(EvidenceIndex, AskingIsMuchFasterThanFoldingTwoThousandItems) {
    const Record record = test::longRecord(1, 2'000);
    const auto measured = [](auto&& work) {
        auto best = std::chrono::steady_clock::duration::max();
        for (int i = 0; i < 5; ++i) {
            const auto begin = std::chrono::steady_clock::now();
            work();
            best = std::min(best, std::chrono::steady_clock::now() - begin);
        }
        return best;
    };
    const auto folding = measured([&] {
        EvidenceIndex index;
        index.update(record.evidence);
        EXPECT_EQ(index.size(), 2'000U);
    });
    EvidenceIndex index;
    index.update(record.evidence);
    const auto asking = measured([&] { EXPECT_THAT(index.find({.text = "nothing of this kind"}), IsEmpty()); });
    const auto again = measured([&] { index.update(record.evidence); });
    EXPECT_LT(asking * 3, folding);
    EXPECT_LT(again, folding);
}

} // namespace
} // namespace waymark
