#include "core/json/json_paths.h"
#include "core/json/json_report.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

constexpr std::string_view text = R"({
  "name": "é",
  "list": [
    {"id": "a"}, {"id": "b", "deep": [[1], [2, 3]]}
  ]
})";

Finding findingAt(const char* path) {
    Error error{ErrorCode::recordSkillUnknown, {std::string("x")}, {}};
    error.place.path = path;
    return {Severity::warning, std::move(error)};
}

TEST(JsonPaths, LeadToTheValueThatTheyName) {
    const JsonSource source(text);
    JsonReport report;
    const auto tree = readJsonTree(source, {}, report);
    ASSERT_TRUE(tree);
    const auto at = [&](std::string_view path) { return offsetOfPath(tree->root(), path); };
    EXPECT_EQ(at("$"), 0U);
    EXPECT_EQ(at("$.list[1].id"), text.find("\"b\""));
    EXPECT_EQ(at("$.list[1].deep[1][1]"), text.find("3]"));
    for (const char* wrong :
         {"", "list", "$.none", "$.list[2]", "$.list[x]", "$.list[1", "$.name[0]", "$.list.id", "$x"})
        EXPECT_FALSE(at(wrong)) << wrong;
}

TEST(JsonPaths, FindingsOfWhatWasReadGetLineAndColumn) {
    Findings findings{findingAt("$.list[1].id"), findingAt("$.name"), findingAt("$.gone")};
    findings.push_back({Severity::error, {ErrorCode::fileNotFound, {}, {"other.json", 0, 0, {}}}});
    addPlaces(findings, JsonSource(text, "mine.waymark"), {});
    EXPECT_EQ(findings[0].error.place, (ErrorPlace{"mine.waymark", 4, 25, "$.list[1].id"}));
    EXPECT_EQ(findings[1].error.place, (ErrorPlace{"mine.waymark", 2, 11, "$.name"}));
    EXPECT_EQ(findings[2].error.place, (ErrorPlace{"mine.waymark", 0, 0, "$.gone"})) << "the file at least";
    EXPECT_EQ(findings[3].error.place.file, "other.json") << "what is not about the file stays as it is";
}

TEST(JsonPaths, OfAFileThatCannotBeGoneThroughOnlyTheNameIsKnown) {
    Findings findings{findingAt("$.name")};
    addPlaces(findings, JsonSource("{", "broken.json"), {});
    EXPECT_EQ(findings[0].error.place, (ErrorPlace{"broken.json", 0, 0, "$.name"}));
}

} // namespace
} // namespace waymark
