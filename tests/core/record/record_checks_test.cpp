#include "core/record/record_checks.h"
#include "core/record/record_names.h"
#include "tests/support/finding_text.h"
#include "tests/support/sample_framework.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

const Date today = *parseDate("2026-11-22");

Record sampleRecord() {
    Record record;
    record.id = "1";
    record.framework.id = FrameworkId("sample-2025-09");
    record.aims.current = RoleLevelId("associate-product-manager");
    record.aims.target = RoleLevelId("product-manager");
    RatingEntry rating;
    rating.id = EntryId("r1");
    rating.skill = SkillId("user-insight");
    rating.at = *parseMoment("2026-11-22T09:30:00Z");
    rating.answer = Answer::proficiency;
    rating.proficiency = ProficiencyId("working");
    record.ratings = {rating};
    return record;
}

TEST(RecordChecks, ARecordOfItsFrameworkHasNothingToTell) {
    EXPECT_EQ(findingsText(checkRecord(sampleRecord(), test::sampleFramework().get(), today), true), "");
}

TEST(RecordChecks, WhatTheFrameworkDoesNotKnowIsToldOnceAndByTheRecordsOwnNames) {
    Record record = sampleRecord();
    record.aims.target = RoleLevelId("wizard");
    record.framework.roleLevelNames["wizard"] = "Chief wizard";
    record.ratings.front().skill = SkillId("magic");
    record.ratings.front().proficiency = ProficiencyId("godlike");
    record.ratings.push_back(record.ratings.front());
    EvidenceItem item;
    item.date = today;
    item.skills = {SkillId("user-insight"), SkillId("flying")};
    record.evidence = {item};
    record.framework.skillNames["magic"] = "Magic";
    EXPECT_EQ(findingsText(checkRecord(record, test::sampleFramework().get(), today), true),
              "0:0: warning: record-role-level-unknown $.aims.target [Chief wizard]\n"
              "0:0: warning: record-skill-unknown $.ratings[0].skill [Magic]\n"
              "0:0: warning: record-level-unknown $.ratings[0].proficiency [godlike, Magic]\n"
              "0:0: warning: record-skill-unknown $.evidence[0].skills[1] [flying]\n");
}

TEST(RecordChecks, DraftsAndTheRoundAreLookedAtToo) {
    Record record = sampleRecord();
    record.roundBegan = *parseMoment("2027-01-01T00:00:00Z");
    record.drafts = {{.id = EntryId("d1"), .framework = record.framework.id, .skill = SkillId("magic")},
                     {.id = EntryId("d2"), .framework = FrameworkId("another"), .skill = SkillId("flying")}};
    EXPECT_EQ(findingsText(checkRecord(record, test::sampleFramework().get(), today), true),
              "0:0: warning: record-date-in-future $.roundBegan [2027-01-01]\n"
              "0:0: warning: record-skill-unknown $.drafts[0].skill [magic]\n");
}

TEST(RecordChecks, ARecordOfAnUnknownFrameworkIsToldOnce) {
    Record record = sampleRecord();
    record.framework.title = "Somebody's own";
    EXPECT_EQ(findingsText(checkRecord(record, nullptr, today), true),
              "0:0: warning: record-framework-unknown $.framework.id [Somebody's own]\n");
    record.framework = {};
    record.framework.id = FrameworkId("other");
    EXPECT_EQ(findingsText(checkRecord(record, test::sampleFramework().get(), today), true),
              "0:0: warning: record-framework-unknown $.framework.id [other]\n");
}

TEST(RecordChecks, DaysThatAreYetToComeAreTold) {
    Record record = sampleRecord();
    record.ratings.front().at = *parseMoment("2026-11-24T00:00:00Z");
    Action action;
    action.due = *parseDate("2027-11-22");
    action.done = *parseDate("2026-11-23");
    record.actions = {action};
    EXPECT_EQ(findingsText(checkRecord(record, test::sampleFramework().get(), today), true),
              "0:0: warning: record-date-in-future $.ratings[0].at [2026-11-24]\n"
              "0:0: warning: record-date-in-future $.actions[0].done [2026-11-23]\n");
    record.ratings.front().at = *parseMoment("2026-11-23T23:59:59Z");
    record.actions.clear();
    EXPECT_TRUE(checkRecord(record, test::sampleFramework().get(), today).empty());
}

TEST(RecordNames, WhatTheRecordSpeaksOfIsNamedAndTheRestDropped) {
    Record record = sampleRecord();
    record.ratings.front().statements = {{ProficiencyId("expert"), 0, StatementFit::notYet, {}}};
    Action action;
    action.skill = SkillId("magic");
    record.actions = {action};
    record.framework.skillNames = {{"magic", "Magic"}, {"gone", "Gone"}, {"user-insight", "Old name"}};
    nameFromFramework(record, *test::sampleFramework());
    using Names = std::map<std::string, std::string>;
    EXPECT_EQ(record.framework.edition, "September 2025");
    EXPECT_EQ(record.framework.skillNames, (Names{{"magic", "Magic"}, {"user-insight", "User insight"}}));
    EXPECT_EQ(record.framework.proficiencyNames, (Names{{"expert", "Expert"}, {"working", "Working"}}));
    EXPECT_EQ(record.framework.roleLevelNames, (Names{{"associate-product-manager", "Associate product manager"},
                                                      {"product-manager", "Product manager"}}));
}

} // namespace
} // namespace waymark
