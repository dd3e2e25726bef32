#include "core/record/record_reader.h"
#include "core/record/record_writer.h"
#include "tests/support/finding_text.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

const std::string whole = R"({
  "$schema": "https://example.org/record.schema.json",
  "format": "waymark-record",
  "formatVersion": 1,
  "id": "00ff",
  "person": {
    "name": "Ann"
  },
  "framework": {
    "id": "gdd-2025-09",
    "title": "Government Digital and Data",
    "edition": "September 2025",
    "chosen": "2025-10-01T08:00:00Z",
    "skills": {
      "user-focus": "User focus"
    },
    "roleLevels": {
      "product-manager": "Product manager"
    },
    "proficiencies": {
      "working": "Working"
    }
  },
  "aims": {
    "current": "associate-product-manager",
    "target": "product-manager",
    "changed": "2026-01-02T03:04:05Z"
  },
  "roundBegan": "2026-11-01T07:00:00Z",
  "ratings": [
    {
      "id": "r1",
      "skill": "user-focus",
      "at": "2026-11-22T09:30:00Z",
      "rater": "other",
      "raterName": "Bob",
      "answer": "proficiency",
      "proficiency": "working",
      "reason": "I \"asked\" users\nevery week",
      "confidence": "high",
      "enjoyment": "some",
      "statements": [
        {
          "proficiency": "working",
          "statement": 2,
          "fit": "partly"
        }
      ],
      "carriedOver": {
        "framework": "ddat-2023-10",
        "skill": "user-focus",
        "entry": "r0",
        "confirmed": true
      }
    },
    {
      "id": "r2",
      "skill": "user-focus",
      "at": "2026-11-22T09:31:00Z",
      "rater": "self",
      "answer": "not-yet"
    }
  ],
  "drafts": [
    {
      "id": "d1",
      "framework": "gdd-2025-09",
      "skill": "user-focus",
      "changed": "2026-11-23T09:30:00Z",
      "reason": "Twelve interviews",
      "enjoyment": "much",
      "statements": [
        {
          "proficiency": "working",
          "statement": 0,
          "fit": "i-do-this"
        }
      ]
    }
  ],
  "evidence": [
    {
      "id": "e1",
      "date": "2026-10-01",
      "changed": "2026-10-02T00:00:00Z",
      "title": "Launch",
      "text": "It went live",
      "link": "https://example.org",
      "skills": [
        "user-focus"
      ]
    }
  ],
  "actions": [
    {
      "id": "a1",
      "changed": "2026-10-02T00:00:00Z",
      "what": "Ask",
      "skill": "user-focus",
      "proficiency": "working",
      "due": "2027-01-01",
      "with": "Bob",
      "firstStep": "Write",
      "done": "2026-12-24"
    }
  ],
  "snapshots": [
    {
      "id": "s1",
      "at": "2026-10-02T00:00:00Z",
      "name": "before spring",
      "ratings": [
        "r1"
      ]
    }
  ],
  "earlier": [
    {
      "framework": {
        "id": "ddat-2023-10"
      },
      "aims": {
        "current": "product-manager"
      },
      "ratings": [
        {
          "id": "r0",
          "skill": "user-focus",
          "at": "2024-11-22T09:30:00Z",
          "rater": "agreed",
          "answer": "not-applicable"
        }
      ]
    }
  ]
}
)";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t found = text.find(from);
    EXPECT_NE(found, std::string::npos) << from;
    return text.replace(found, from.size(), to);
}

std::string minimal(const std::string& more) {
    return R"({"format":"waymark-record","formatVersion":1,"id":"1","framework":{"id":"f"})" + more + "}";
}

TEST(RecordReader, ReadsEveryPartOfARecord) {
    const RecordReading reading = readRecord(whole, "me.waymark");
    ASSERT_TRUE(reading.record) << findingsText(reading.findings);
    EXPECT_TRUE(reading.findings.empty()) << findingsText(reading.findings);
    EXPECT_FALSE(reading.readOnly);
    const Record& record = *reading.record;
    EXPECT_EQ(record.id, "00ff");
    EXPECT_EQ(record.personName, "Ann");
    EXPECT_EQ(record.framework.id, FrameworkId("gdd-2025-09"));
    EXPECT_EQ(record.framework.chosen, parseMoment("2025-10-01T08:00:00Z"));
    EXPECT_EQ(record.framework.skillNames.at("user-focus"), "User focus");
    EXPECT_EQ(record.framework.roleLevelNames.at("product-manager"), "Product manager");
    EXPECT_EQ(record.framework.proficiencyNames.at("working"), "Working");
    EXPECT_EQ(record.aims.target, RoleLevelId("product-manager"));
    ASSERT_EQ(record.ratings.size(), 2U);
    const RatingEntry& rating = record.ratings[0];
    EXPECT_EQ(rating.rater, Rater::other);
    EXPECT_EQ(rating.answer, Answer::proficiency);
    EXPECT_EQ(rating.proficiency, ProficiencyId("working"));
    EXPECT_EQ(rating.reason, "I \"asked\" users\nevery week");
    EXPECT_EQ(rating.confidence, Confidence::high);
    EXPECT_EQ(rating.enjoyment, Enjoyment::some);
    EXPECT_EQ(rating.statements, (std::vector<StatementMark>{{ProficiencyId("working"), 2, StatementFit::partly, {}}}));
    EXPECT_EQ(rating.carriedOver,
              (CarriedOver{FrameworkId("ddat-2023-10"), SkillId("user-focus"), EntryId("r0"), true, {}}));
    EXPECT_EQ(record.ratings[1].answer, Answer::notYet);
    EXPECT_EQ(record.ratings[1].confidence, std::nullopt);
    EXPECT_EQ(record.roundBegan, parseMoment("2026-11-01T07:00:00Z"));
    ASSERT_EQ(record.drafts.size(), 1U);
    EXPECT_EQ(record.drafts[0].skill, SkillId("user-focus"));
    EXPECT_EQ(record.drafts[0].changed, parseMoment("2026-11-23T09:30:00Z"));
    EXPECT_EQ(record.drafts[0].reason, "Twelve interviews");
    EXPECT_EQ(record.drafts[0].enjoyment, Enjoyment::much);
    EXPECT_EQ(record.drafts[0].statements,
              (std::vector<StatementMark>{{ProficiencyId("working"), 0, StatementFit::iDoThis, {}}}));
    EXPECT_EQ(record.evidence.at(0).skills, (std::vector<SkillId>{SkillId("user-focus")}));
    EXPECT_EQ(record.actions.at(0).due, parseDate("2027-01-01"));
    EXPECT_EQ(record.actions.at(0).done, parseDate("2026-12-24"));
    EXPECT_EQ(record.snapshots.at(0).name, "before spring");
    EXPECT_EQ(record.snapshots.at(0).ratings, std::vector{EntryId("r1")});
    EXPECT_EQ(record.earlier.at(0).ratings.at(0).rater, Rater::agreed);
}

TEST(RecordReader, AFileThatTheProgramWroteIsWrittenAgainByteForByte) {
    EXPECT_EQ(writeRecord(readRecord(whole, "").record.value()), whole);
}

TEST(RecordReader, NeedsNoMoreThanTheEssentials) {
    const RecordReading reading = readRecord(minimal(""), "");
    ASSERT_TRUE(reading.record) << findingsText(reading.findings);
    Record expected;
    expected.id = "1";
    expected.framework.id = FrameworkId("f");
    EXPECT_EQ(*reading.record, expected);
}

TEST(RecordReader, MembersThatAreNotKnownSurviveAtEveryLevel) {
    std::string text = whole;
    int added = 0;
    // Every object but those that hold names by id gets a member of its own.
    for (std::size_t at = 0; (at = text.find('{', at)) != std::string::npos; ++at) {
        const std::string_view before = std::string_view(text).substr(0, at);
        if (before.ends_with("skills\": ") || before.ends_with("Levels\": ") || before.ends_with("proficiencies\": "))
            continue;
        const std::string member = "\"new" + std::to_string(++added) + "\": [1.50, {\"deep\": 1e3}, \"\\u00e9\"],";
        text.insert(at + 1, member);
        at += member.size();
    }
    ASSERT_EQ(added, 17);
    const RecordReading reading = readRecord(text, "");
    ASSERT_TRUE(reading.record) << findingsText(reading.findings);
    EXPECT_EQ(reading.findings.size(), 17U);
    for (const Finding& finding : reading.findings) {
        EXPECT_EQ(finding.severity, Severity::warning);
        EXPECT_EQ(finding.error.code, ErrorCode::jsonUnknownMember);
        ASSERT_EQ(finding.error.arguments.size(), 2U);
        EXPECT_EQ(finding.error.arguments[1], ErrorArgument("kept"));
    }
    const std::string again = writeRecord(*reading.record);
    for (int i = 1; i <= added; ++i)
        EXPECT_NE(again.find("\"new" + std::to_string(i) + "\": ["), std::string::npos) << i;
    EXPECT_NE(again.find("1.50"), std::string::npos);
    EXPECT_NE(again.find("\"deep\": 1e3"), std::string::npos);
    EXPECT_EQ(readRecord(again, "").record, reading.record);
}

TEST(RecordReader, ANewerFormatOpensReadOnlyAndSaysSo) {
    const std::string newer = replaced(replaced(whole, "\"formatVersion\": 1", "\"formatVersion\": 2"), "\"ratings\"",
                                       "\"moods\": [], \"ratings\"");
    const RecordReading reading = readRecord(newer, "me.waymark");
    ASSERT_TRUE(reading.record);
    EXPECT_TRUE(reading.readOnly);
    EXPECT_EQ(reading.record->formatVersion, 2);
    EXPECT_EQ(findingsText(reading.findings, true), "4:20: warning: format-newer $.formatVersion [2, 1]\n");
    EXPECT_EQ(reading.record->unknown.at(1).name, "moods");
}

TEST(RecordReader, EverythingWrongIsToldAtOnceAndNothingIsHalfOpened) {
    const std::string text = R"({
  "format": "waymark-record",
  "formatVersion": 1,
  "id": "Not An Id",
  "framework": {"id": 5, "skills": {"user-focus": 1, "Bad Id": "x"}},
  "aims": {"current": "Product Manager", "changed": "yesterday"},
  "ratings": [
    {"id": "r1", "skill": "s", "at": "2026-02-30T00:00:00Z", "rater": "me", "answer": "proficiency"},
    {"id": "r1", "skill": "s", "at": "2026-02-20T00:00:00Z", "rater": "self", "answer": "not-yet", "proficiency": "working"},
    7,
    {"id": "r3", "skill": "s", "at": "2026-02-20T00:00:00Z", "rater": "self", "answer": "maybe", "proficiency": "working",
     "statements": [{"proficiency": "working", "statement": -1, "fit": "yes"}], "carriedOver": []}
  ],
  "evidence": [{"id": "r3", "date": "2026-2-1", "changed": "2026-02-20T00:00:00Z", "skills": ["A B", 5]}],
  "actions": {},
  "snapshots": [{}]
})";
    const RecordReading reading = readRecord(text, "me.waymark");
    EXPECT_FALSE(reading.record);
    EXPECT_EQ(findingsText(reading.findings, true),
              R"(4:9: error: id-malformed $.id [Not An Id]
5:23: error: json-wrong-type $.framework.id [string, number]
5:51: error: json-wrong-type $.framework.skills.user-focus [string, number]
5:54: error: id-malformed $.framework.skills["Bad Id"] [Bad Id]
6:23: error: id-malformed $.aims.current [Product Manager]
6:53: error: date-malformed $.aims.changed [yesterday]
8:5: error: json-missing-member $.ratings[0] [proficiency]
8:38: error: date-malformed $.ratings[0].at [2026-02-30T00:00:00Z]
8:71: error: choice-unknown $.ratings[0].rater [rater, me, self, other, agreed]
9:12: error: id-duplicate $.ratings[1].id [r1, 8]
9:115: error: record-level-without-rating $.ratings[1].proficiency [not-yet]
10:5: error: json-wrong-type $.ratings[2] [object, number]
11:89: error: choice-unknown $.ratings[3].answer [answer, maybe, proficiency, not-yet, not-applicable, not-sure]
12:61: error: json-number-out-of-range $.ratings[3].statements[0].statement [0, 4294967295]
12:72: error: choice-unknown $.ratings[3].statements[0].fit [fit, yes, i-do-this, partly, not-yet]
12:96: error: json-wrong-type $.ratings[3].carriedOver [object, array]
14:16: error: json-missing-member $.evidence[0] [title]
14:23: error: id-duplicate $.evidence[0].id [r3, 11]
14:37: error: date-malformed $.evidence[0].date [2026-2-1]
14:95: error: id-malformed $.evidence[0].skills[0] [A B]
14:102: error: json-wrong-type $.evidence[0].skills[1] [string, number]
15:14: error: json-wrong-type $.actions [array, object]
16:17: error: json-missing-member $.snapshots[0] [id]
16:17: error: json-missing-member $.snapshots[0] [at]
16:17: error: json-missing-member $.snapshots[0] [name]
)");
    EXPECT_EQ(reading.findings.front().error.place.file, "me.waymark");
}

TEST(RecordReader, AFileOfAnotherKindIsToldOnceAndNotFaultByFault) {
    EXPECT_EQ(findingsText(readRecord(R"({"format": "waymark-framework", "roles": 5})", "").findings, true),
              "1:12: error: format-unknown $.format [waymark-record, waymark-framework]\n");
    EXPECT_EQ(findingsText(readRecord("{}", "").findings, true), "1:1: error: json-missing-member $ [format]\n");
    EXPECT_EQ(findingsText(readRecord("[]", "").findings, true), "1:1: error: json-wrong-type $ [object, array]\n");
    for (const char* version : {"0", "-1", "1.0", "1e0", "99999999999"})
        EXPECT_EQ(findingsText(
                      readRecord("{\"format\":\"waymark-record\",\"formatVersion\":" + std::string(version) + "}", "")
                          .findings),
                  "1:44: error: format-version-invalid $.formatVersion\n")
            << version;
}

TEST(RecordReader, WhatIsNoJsonIsNoRecord) {
    for (const std::string& bytes : {std::string(), whole.substr(0, whole.size() / 2), std::string("\xff\xfe{\0}\0", 6),
                                     std::string("{\"a\":\0}", 7), std::string("{\"format\":\"\xff\"}"),
                                     std::string(1'000'000, '['), "{\"id\":" + std::string(1000, '9') + "}"}) {
        const RecordReading reading = readRecord(bytes, "f");
        EXPECT_FALSE(reading.record);
        EXPECT_EQ(reading.findings.size(), 1U) << findingsText(reading.findings);
    }
    EXPECT_TRUE(readRecord("\xef\xbb\xbf" + whole, "").record);
}

TEST(RecordReader, TextsThatPeopleTypeMayBeEmptyAndLong) {
    const std::string longText(3'000'000, 'x');
    const RecordReading reading =
        readRecord(minimal(R"(,"evidence":[{"id":"e","date":"2026-01-01","changed":"2026-01-01T00:00:00Z","title":"",)"
                           R"("text":")" +
                           longText + "\"}]"),
                   "");
    ASSERT_TRUE(reading.record) << findingsText(reading.findings);
    EXPECT_EQ(reading.record->evidence.at(0).text, longText);
}

} // namespace
} // namespace waymark
