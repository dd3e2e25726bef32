// tests/support/sample.waymark stands in pictures, benchmarks and the README's examples: it has to be what a person would have.
#include "core/framework/bundled.h"
#include "core/framework/framework_reader.h"
#include "core/record/record_checks.h"
#include "core/record/record_reader.h"
#include "core/record/record_writer.h"
#include "tests/support/files.h"
#include "tests/support/finding_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace waymark {
namespace {

const Date today = *parseDate("2026-11-28");

RecordReading sample() {
    return readRecord(test::readWhole(test::sourcePath("tests/support/sample.waymark")), "sample.waymark");
}

TEST(SampleFile, IsReadWithoutAFaultFitsItsFrameworkAndComesBackEqual) {
    const RecordReading reading = sample();
    ASSERT_TRUE(reading.record) << findingsText(reading.findings);
    EXPECT_TRUE(reading.findings.empty()) << findingsText(reading.findings);
    EXPECT_EQ(reading.record->personName, "Sam Sample");
    EXPECT_TRUE(reading.record->unknown.empty());
    const auto file = std::ranges::find(bundledFrameworkFiles(), reading.record->framework.id.str(), &BundledFile::id);
    ASSERT_NE(file, bundledFrameworkFiles().end());
    const FrameworkPtr framework = readFramework(file->bytes, "").framework;
    ASSERT_NE(framework, nullptr);
    const Findings faults = checkRecord(*reading.record, framework.get(), today);
    EXPECT_TRUE(faults.empty()) << findingsText(faults);
    for (const RatingEntry& entry : reading.record->ratings) {
        for (const StatementMark& mark : entry.statements) {
            const auto rank = framework->find(mark.proficiency);
            ASSERT_TRUE(rank) << entry.id.str();
            const SkillLevel& level = framework->find(entry.skill)->levels[static_cast<std::size_t>(*rank)];
            EXPECT_LT(mark.statement, level.statements.size()) << entry.id.str();
        }
    }
    EXPECT_EQ(readRecord(writeRecord(*reading.record), "").record, reading.record);
}

TEST(SampleFile, HoldsTwoYearsOfRatingsEvidenceActionsOfEveryKindAndTwoSnapshots) {
    const Record record = sample().record.value();
    EXPECT_GE(record.ratings.back().at - record.ratings.front().at, std::chrono::years(2) - std::chrono::days(8));
    const auto reasons = std::ranges::count_if(record.ratings, [](const RatingEntry& e) { return !e.reason.empty(); });
    EXPECT_EQ(static_cast<std::size_t>(reasons), record.ratings.size());
    std::set<Rater> raters;
    std::set<Answer> answers;
    for (const RatingEntry& entry : record.ratings) {
        raters.insert(entry.rater);
        answers.insert(entry.answer);
    }
    EXPECT_EQ(raters.size(), 3U);
    EXPECT_TRUE(answers.contains(Answer::notSure));
    EXPECT_GE(record.evidence.size(), 8U);
    EXPECT_EQ(record.snapshots.size(), 2U);
    const auto count = [&](auto&& which) { return std::ranges::count_if(record.actions, which); };
    EXPECT_GE(count([](const Action& a) { return a.done.has_value(); }), 2);
    EXPECT_GE(count([](const Action& a) { return !a.done && a.due && *a.due < today; }), 1);
    EXPECT_GE(count([](const Action& a) { return !a.done && a.due && *a.due > today; }), 2);
    EXPECT_GE(count([](const Action& a) { return !a.done && !a.due; }), 1);
}

} // namespace
} // namespace waymark
