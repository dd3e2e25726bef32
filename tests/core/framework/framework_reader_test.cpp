#include "core/framework/framework_reader.h"
#include "tests/support/finding_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace waymark {
namespace {

// Skills, scale and languages stand behind what depends on them, as JSON allows.
constexpr std::string_view disordered = R"({
  "skills": [
    { "levels": { "high": ["See far", {"cy": "Gweld", "en": "See"}], "low": "not-defined" }, "id": "sight",
      "name": {"en": "Sight", "cy": "Golwg"}, "aliases": ["Vision"], "group": "Senses", "description": "Seeing." },
    { "id": "taste", "name": "Taste", "levels": { "low": "not-specified", "high": ["Cook\nwell \"\u00e9\""] } }
  ],
  "responsibilityPairs": [
    { "pairs": [{ "subject": "Food", "first": "Eats", "second": "Cooks" }], "first": "guest", "second": "cook" }
  ],
  "roles": [
    { "id": "cook", "family": "house", "name": "Cook", "purpose": "Feeds", "responsibilities": ["Stay", "Stir"],
      "skillImportance": { "taste": "critical", "sight": "desired" },
      "levels": [
        { "id": "apprentice", "name": "Apprentice", "grades": ["A", "B"], "aliases": ["Help"], "purpose": "Learns",
          "scope": "One pan", "responsibilities": ["Wash"],
          "expectations": { "taste": "low", "sight": "not-specified" } },
        { "id": "chef", "name": "Chef", "expectations": { "sight": "high" } }
      ] },
    { "id": "guest", "family": "house", "name": "Guest", "levels": [{ "id": "guest", "name": "Guest" }] }
  ],
  "families": [{ "id": "house", "name": "House" }],
  "proficiencies": [{ "id": "low", "name": "Low", "definition": "Little", "aliases": ["l"] }, { "id": "high", "name": "High" }],
  "notes": ["Not real"], "succeeds": ["older"],
  "summary": "For tests.", "attribution": "None.", "licence": { "id": "CC0-1.0", "name": "CC0", "url": "https://x.y" },
  "source": { "title": "Us", "url": "https://x.y/z" }, "publisher": "Us", "editionDate": "2025-09-30",
  "edition": "First", "title": {"en": "Kitchen", "cy": "Cegin"}, "id": "kitchen", "formatVersion": 1,
  "format": "waymark-framework", "languages": ["en", "cy"]
})";

TEST(FrameworkReader, MembersMayStandInAnyOrder) {
    const FrameworkReading reading = readFramework(disordered, "kitchen.json");
    EXPECT_EQ(findingsText(reading.findings, true), "");
    ASSERT_NE(reading.framework, nullptr);
    const Framework& kitchen = *reading.framework;

    const FrameworkInfo& info = kitchen.info();
    EXPECT_EQ(info.id.str(), "kitchen");
    EXPECT_EQ(info.title.in({"cy"}).text, "Cegin");
    EXPECT_EQ(info.title.str(), "Kitchen");
    EXPECT_EQ(info.edition, "First");
    EXPECT_EQ(info.editionDate, "2025-09-30");
    EXPECT_EQ(info.sourceTitle, "Us");
    EXPECT_EQ(info.sourceUrl, "https://x.y/z");
    EXPECT_EQ(info.licence.id, "CC0-1.0");
    EXPECT_EQ(info.licence.name, "CC0");
    EXPECT_EQ(info.attribution, "None.");
    EXPECT_THAT(info.languages, testing::ElementsAre("en", "cy"));
    EXPECT_EQ(info.notes.at(0).str(), "Not real");
    EXPECT_EQ(info.succeeds.at(0).str(), "older");

    ASSERT_EQ(kitchen.proficiencies().size(), 2U);
    EXPECT_EQ(kitchen.proficiencies()[0].definition.str(), "Little");
    EXPECT_THAT(kitchen.proficiencies()[0].aliases, testing::ElementsAre("l"));
    EXPECT_TRUE(kitchen.proficiencies()[1].definition.empty());

    const Skill* sight = kitchen.find(SkillId("sight"));
    ASSERT_NE(sight, nullptr);
    EXPECT_EQ(sight->name.in({"cy", "en"}).text, "Golwg");
    EXPECT_EQ(sight->group.str(), "Senses");
    EXPECT_EQ(sight->description.str(), "Seeing.");
    EXPECT_THAT(sight->aliases, testing::ElementsAre("Vision"));
    ASSERT_EQ(sight->levels.size(), 2U);
    EXPECT_EQ(sight->levels[0].state, SkillLevel::State::notDefined);
    ASSERT_EQ(sight->levels[1].statements.size(), 2U);
    EXPECT_EQ(sight->levels[1].statements[0].str(), "See far");
    EXPECT_EQ(sight->levels[1].statements[0].in({"cy"}).language, "en");
    EXPECT_EQ(sight->levels[1].statements[1].in({"cy"}).text, "Gweld");
    EXPECT_EQ(sight->levels[1].statements[1].str(), "See");

    const Skill* taste = kitchen.find(SkillId("taste"));
    ASSERT_NE(taste, nullptr);
    EXPECT_EQ(taste->levels[0].state, SkillLevel::State::notSpecified);
    EXPECT_EQ(taste->levels[1].statements[0].str(), "Cook\nwell \"\xC3\xA9\"");

    const Role* cook = kitchen.find(RoleId("cook"));
    ASSERT_NE(cook, nullptr);
    EXPECT_EQ(cook->family.str(), "house");
    EXPECT_EQ(cook->purpose.str(), "Feeds");
    EXPECT_EQ(cook->responsibilities.size(), 2U);
    EXPECT_EQ(kitchen.importance(kitchen.indexOf(*cook), kitchen.indexOf(*taste)), SkillImportance::critical);
    EXPECT_EQ(kitchen.importance(kitchen.indexOf(*cook), kitchen.indexOf(*sight)), SkillImportance::desired);

    const RoleLevel* apprentice = kitchen.find(RoleLevelId("apprentice"));
    ASSERT_NE(apprentice, nullptr);
    EXPECT_THAT(apprentice->grades, testing::ElementsAre("A", "B"));
    EXPECT_THAT(apprentice->aliases, testing::ElementsAre("Help"));
    EXPECT_EQ(apprentice->purpose.str(), "Learns");
    EXPECT_EQ(apprentice->scope.str(), "One pan");
    EXPECT_EQ(apprentice->responsibilities[0].str(), "Wash");
    const RoleLevelIndex index = kitchen.indexOf(*apprentice);
    EXPECT_EQ(kitchen.expectation(index, kitchen.indexOf(*taste)), Expectation::at(ProficiencyRank(0)));
    EXPECT_EQ(kitchen.expectation(index, kitchen.indexOf(*sight)), Expectation::notSpecified());
    const RoleLevel* chef = kitchen.find(RoleLevelId("chef"));
    ASSERT_NE(chef, nullptr);
    EXPECT_EQ(chef->order, 1U);
    EXPECT_EQ(kitchen.next(index), kitchen.indexOf(*chef));
    EXPECT_EQ(kitchen.expectation(kitchen.indexOf(*chef), kitchen.indexOf(*sight)),
              Expectation::at(ProficiencyRank(1)));
    const RoleLevel* guest = kitchen.find(RoleLevelId("guest"));
    ASSERT_NE(guest, nullptr);
    EXPECT_FALSE(guest->expectationsKnown);
    EXPECT_EQ(guest->order, 0U);

    ASSERT_EQ(kitchen.responsibilityPairs().size(), 1U);
    const ResponsibilityPairs& pairs = kitchen.responsibilityPairs()[0];
    EXPECT_EQ(kitchen.role(pairs.first).id.str(), "guest");
    EXPECT_EQ(kitchen.role(pairs.second).id.str(), "cook");
    EXPECT_EQ(pairs.pairs[0].second.str(), "Cooks");
}

TEST(FrameworkReader, TheFrameworkStaysWhenTheBytesAreGone) {
    auto bytes = std::make_unique<std::string>(disordered);
    const FrameworkReading reading = readFramework(*bytes, "kitchen.json");
    bytes->assign(bytes->size(), '#');
    bytes.reset();
    ASSERT_NE(reading.framework, nullptr);
    EXPECT_EQ(reading.framework->find(SkillId("taste"))->levels[1].statements[0].str(), "Cook\nwell \"\xC3\xA9\"");
    EXPECT_EQ(reading.framework->info().title.translations()[1].language, "cy");
}

TEST(FrameworkReader, ManyThousandFaultsAreCutAndTheRestIsSaidToBeThere) {
    std::string bytes = R"({"format": "waymark-framework", "skills": [)";
    for (int i = 0; i < 100'000; ++i)
        bytes += "7,\n";
    bytes += "7]}";
    const FrameworkReading reading = readFramework(bytes, "many.json");
    EXPECT_EQ(reading.framework, nullptr);
    ASSERT_EQ(reading.findings.size(), 1001U);
    EXPECT_EQ(reading.findings[999].error.place.line, 1000U);
    EXPECT_EQ(reading.findings[999].error.place.path, "$.skills[999]");
    EXPECT_EQ(reading.findings.back().error.code, ErrorCode::findingsTooMany);
}

TEST(FrameworkReader, ManyThousandWarningsDoNotKeepAFrameworkFromBeingRead) {
    std::string bytes(disordered);
    std::string unknown;
    for (int i = 0; i < 5000; ++i)
        unknown += "\"x" + std::to_string(i) + "\": null,\n";
    bytes.insert(1, unknown);
    const FrameworkReading reading = readFramework(bytes, "many.json");
    EXPECT_NE(reading.framework, nullptr);
    ASSERT_EQ(reading.findings.size(), 1001U);
    EXPECT_FALSE(hasErrors(reading.findings));
}

TEST(FrameworkReader, AFileOfANewerFormatIsReadAsFarAsItIsUnderstoodAndSaysSo) {
    std::string bytes(disordered);
    const std::string version = "\"formatVersion\": 1";
    const std::size_t at = bytes.find(version);
    ASSERT_NE(at, std::string::npos);
    bytes.replace(at, version.size(), "\"formatVersion\": 7, \"moods\": [1, 2, 3]");
    const FrameworkReading reading = readFramework(bytes, "newer.json");
    ASSERT_NE(reading.framework, nullptr);
    ASSERT_EQ(reading.findings.size(), 1U) << "what is not known in it is no fault";
    EXPECT_EQ(reading.findings.front().severity, Severity::warning);
    EXPECT_EQ(reading.findings.front().error.code, ErrorCode::formatNewer);
    EXPECT_EQ(reading.framework->roleLevels().size(), readFramework(disordered, "f").framework->roleLevels().size());
}

TEST(FrameworkReader, AFaultyFileOfANewerFormatGetsThatOneFinding) {
    const FrameworkReading reading = readFramework(
        R"({"format": "waymark-framework", "id": "NO", "more": 1, "formatVersion": 2, "roles": {}})", "f");
    EXPECT_EQ(reading.framework, nullptr);
    EXPECT_EQ(findingsText(reading.findings, true), "1:73: error: format-newer $.formatVersion [2, 1]\n");
}

} // namespace
} // namespace waymark
