#include "core/json/json_reader.h"
#include "tests/support/finding_text.h"

#include <gtest/gtest.h>

#include <string>

namespace waymark {
namespace {

// Writes down what it hears.
class Listener final : public JsonHandler {
public:
    std::string heard;

    bool onBegin(JsonKind kind, std::size_t offset) override {
        return note(kind == JsonKind::object ? "{" : "[", "", offset);
    }

    bool onEnd(JsonKind kind, std::size_t offset) override {
        return note(kind == JsonKind::object ? "}" : "]", "", offset);
    }

    bool onKey(std::string_view key, std::size_t offset) override { return note("key ", key, offset); }

    bool onString(std::string_view text, std::size_t offset) override { return note("string ", text, offset); }

    bool onNumber(std::string_view spelling, std::size_t offset) override { return note("number ", spelling, offset); }

    bool onBoolean(bool value, std::size_t offset) override { return note(value ? "true" : "false", "", offset); }

    bool onNull(std::size_t offset) override { return note("null", "", offset); }

private:
    bool note(std::string_view what, std::string_view text, std::size_t offset) {
        heard.append(what).append(text).append("@").append(std::to_string(offset)).append(" ");
        return true;
    }
};

std::string eventsOf(std::string_view json) {
    Listener listener;
    Arena arena;
    JsonReport report;
    EXPECT_TRUE(readJson(JsonSource(json), {}, arena, listener, report)) << json;
    EXPECT_FALSE(report.hasErrors()) << json;
    return listener.heard;
}

// With their arguments, one a line.
std::string findingsOf(std::string_view json, const JsonLimits& limits = {}) {
    Listener listener;
    Arena arena;
    JsonReport report;
    const JsonSource source(json, "file.json");
    const bool whole = readJson(source, limits, arena, listener, report);
    const Findings findings = report.take(source);
    EXPECT_TRUE(whole || hasErrors(findings));
    for (const Finding& finding : findings)
        EXPECT_EQ(finding.error.place.file, "file.json");
    return findingsText(findings, true);
}

TEST(JsonReader, EveryEventKnowsWhereItBegins) {
    EXPECT_EQ(
        eventsOf(R"({"a": [1, -2.5e3, true, false, null, "x"], "b" : {}})"),
        "{@0 key a@1 [@6 number 1@7 number -2.5e3@10 true@18 false@24 null@31 string x@37 ]@40 key b@43 {@49 }@50 "
        "}@51 ");
    EXPECT_EQ(eventsOf("  7  "), "number 7@2 ");
    EXPECT_EQ(eventsOf("[1\n  \n,2]"), "[@0 number 1@1 number 2@7 ]@8 ");
}

TEST(JsonReader, EscapesAreResolvedAndOtherTextsAreGivenAsTheyStand) {
    EXPECT_EQ(eventsOf("\"a\\n\\u00e9\\ud83d\\ude00\\\"\""), "string a\n\xC3\xA9\xF0\x9F\x98\x80\"@0 ");
    EXPECT_EQ(eventsOf("\"caf\xC3\xA9 \x7F/\""), "string caf\xC3\xA9 \x7F/@0 ");
    EXPECT_EQ(eventsOf(R"({"k\u0065y":"\\"})"), "{@0 key key@1 string \\@12 }@16 ");
}

TEST(JsonReader, AByteOrderMarkIsSkippedAndNotCounted) {
    EXPECT_EQ(eventsOf("\xEF\xBB\xBF[1]"), "[@0 number 1@1 ]@2 ");
    EXPECT_EQ(findingsOf("\xEF\xBB\xBF\xEF\xBB\xBF[1]"), "1:1: error: json-syntax $ [U+FEFF]\n");
}

TEST(JsonReader, SyntaxErrorsSayWhatStandsWhere) {
    EXPECT_EQ(findingsOf("[1, 2"), "1:6: error: json-syntax $ []\n");
    EXPECT_EQ(findingsOf("{\"a\": tru}"), "1:7: error: json-syntax $.a [tru}]\n");
    EXPECT_EQ(findingsOf("[1 2]"), "1:4: error: json-syntax $[1] [2]]\n");
    EXPECT_EQ(findingsOf("{\"a\" \"b\"}"), "1:6: error: json-syntax $.a [\"b\"}]\n");
    EXPECT_EQ(findingsOf("[1\"a\"]"), "1:3: error: json-syntax $[0] [\"a\"]]\n");
    EXPECT_EQ(findingsOf("[\"a\\x\"]"), "1:5: error: json-syntax $[0] [x\"]]\n");
    EXPECT_EQ(findingsOf("[\"a\nb\"]"), "1:4: error: json-syntax $[0] [\\n]\n");
    EXPECT_EQ(findingsOf("[01]"), "1:2: error: json-syntax $[0] [01]]\n");
    EXPECT_EQ(findingsOf("[]]"), "1:3: error: json-syntax $ []]\n");
    EXPECT_EQ(findingsOf("['a']"), "1:2: error: json-syntax $[0] ['a']]\n");
    EXPECT_EQ(findingsOf("\"abc"), "1:5: error: json-syntax $ []\n");
}

TEST(JsonReader, ACommaTooManyIsNamedWhereItStands) {
    EXPECT_EQ(findingsOf("{\n  \"a\": 1,\n}"), "2:9: error: json-syntax $ [,, extra-comma]\n");
    EXPECT_EQ(findingsOf("[1, 2 , ]"), "1:7: error: json-syntax $ [,, extra-comma]\n");
    EXPECT_EQ(findingsOf("{\"a\": [{},]}"), "1:10: error: json-syntax $.a [,, extra-comma]\n");
    EXPECT_EQ(findingsOf("[1,,2]"), "1:4: error: json-syntax $ [,, extra-comma]\n");
    EXPECT_EQ(findingsOf("[,1]"), "1:2: error: json-syntax $ [,, extra-comma]\n");
    EXPECT_EQ(findingsOf("{ ,\"a\": 1}"), "1:3: error: json-syntax $ [,, extra-comma]\n");
    EXPECT_EQ(findingsOf("{},"), "1:3: error: json-syntax $ [,, extra-comma]\n");
}

TEST(JsonReader, ACommaThatBelongsThereIsNotSaidToBeTooMany) {
    EXPECT_EQ(findingsOf("[1,"), "1:4: error: json-syntax $ []\n");
    EXPECT_EQ(findingsOf("[1,}"), "1:4: error: json-syntax $ [}]\n");
    EXPECT_EQ(findingsOf("{\"a\":,}"), "1:6: error: json-syntax $.a [,}]\n");
    EXPECT_EQ(findingsOf("{\"a\",}"), "1:5: error: json-syntax $.a [,}]\n");
    EXPECT_EQ(findingsOf(","), "1:1: error: json-syntax $ [,]\n");
    EXPECT_EQ(findingsOf("[\",\\]\"]"), "1:5: error: json-syntax $ []\"]]\n");
}

TEST(JsonReader, HalfASurrogatePairIsNamedWhereItStands) {
    EXPECT_EQ(findingsOf(R"("\ud800")"), "1:2: error: json-syntax $ [\\ud800, lone-surrogate]\n");
    EXPECT_EQ(findingsOf(R"(["\ud83d\ude00\uDC00"])"), "1:15: error: json-syntax $[0] [\\uDC00, lone-surrogate]\n");
    EXPECT_EQ(findingsOf(R"({"a": "x\\\ud83dy"})"), "1:11: error: json-syntax $.a [\\ud83d, lone-surrogate]\n");
    EXPECT_EQ(findingsOf(R"(["\ud83d\u0041"])"), "1:3: error: json-syntax $[0] [\\ud83d, lone-surrogate]\n");
    EXPECT_EQ(findingsOf(R"(["\ud83d\ud83d\ude00"])"), "1:3: error: json-syntax $[0] [\\ud83d, lone-surrogate]\n");
    EXPECT_EQ(findingsOf(R"({"\ud83d": 1})"), "1:3: error: json-syntax $ [\\ud83d, lone-surrogate]\n");
}

TEST(JsonReader, ABackslashBeforeAnEscapeThatIsNoneIsNoSurrogate) {
    EXPECT_EQ(eventsOf(R"("\\ud800")"), "string \\ud800@0 ");
    EXPECT_EQ(findingsOf(R"(["\\ud800\x"])"), "1:11: error: json-syntax $[0] [x\"]]\n");
    EXPECT_EQ(findingsOf(R"(["\x\ud800"])"), "1:4: error: json-syntax $[0] [x\\ud800\"]]\n");
    EXPECT_EQ(findingsOf(R"(["\ud800)"), "1:9: error: json-syntax $ []\n");
}

TEST(JsonReader, ColumnsCountCharactersAndNotBytes) {
    EXPECT_EQ(findingsOf("[\n \"\xC3\xA9\xF0\x9F\x98\x80\", x]"), "2:8: error: json-syntax $[1] [x]]\n");
}

TEST(JsonReader, WhatIsNoUtf8TextIsRecognised) {
    EXPECT_EQ(findingsOf(""), "1:1: error: text-empty-file $\n");
    EXPECT_EQ(findingsOf("\xEF\xBB\xBF \n"), "1:1: error: text-empty-file $\n");
    EXPECT_EQ(findingsOf(std::string_view("\xFF\xFE{\0}\0", 6)), "1:1: error: text-utf-16 $\n");
    EXPECT_EQ(findingsOf(std::string_view("{\0}\0", 4)), "1:1: error: text-utf-16 $\n");
    EXPECT_EQ(findingsOf(std::string_view("\0{\0}", 4)), "1:1: error: text-utf-16 $\n");
    EXPECT_EQ(findingsOf(std::string_view("{}\0", 3)), "1:3: error: text-has-nul $\n");
    EXPECT_EQ(findingsOf("\xEF\xBB\xBF[\n\"\xC3\"]"), "2:2: error: text-not-utf-8 $ [6]\n");
    EXPECT_EQ(findingsOf("\"\xED\xA0\x80\""), "1:2: error: text-not-utf-8 $ [1]\n");
}

TEST(JsonReader, ADuplicateKeyIsReportedAndItsValueLeftOut) {
    Listener listener;
    Arena arena;
    JsonReport report;
    const JsonSource source(R"({"a": 1, "\u0061": {"b": [2]}, "c": {"a": 3, "a": 4}})");
    EXPECT_TRUE(readJson(source, {}, arena, listener, report));
    EXPECT_EQ(listener.heard, "{@0 key a@1 number 1@6 key c@31 {@36 key a@37 number 3@42 }@51 }@52 ");
    EXPECT_EQ(findingsText(report.take(source), true), "1:10: error: json-duplicate-key $.a [a]\n"
                                                       "1:46: error: json-duplicate-key $.c.a [a]\n");
}

TEST(JsonReader, ADuplicateAmongThousandsOfKeysIsFound) {
    std::string json = "{";
    for (int i = 0; i < 5000; ++i)
        json += "\"key" + std::to_string(i) + "\":0,";
    EXPECT_EQ(findingsOf(json + "\"last\":0}"), "");
    EXPECT_EQ(findingsOf(json + "\"key17\":0}"), "1:58892: error: json-duplicate-key $.key17 [key17]\n");
}

TEST(JsonReader, LimitsAreKept) {
    JsonLimits limits;
    limits.depth = 2;
    EXPECT_EQ(findingsOf("[[]]", limits), "");
    EXPECT_EQ(findingsOf("[[1, []]]", limits), "1:6: error: json-too-deep $[0][1] [2]\n");
    limits = {};
    limits.stringLength = 3;
    EXPECT_EQ(findingsOf("[\"abc\"]", limits), "");
    EXPECT_EQ(findingsOf("[\"abcd\"]", limits), "1:2: error: json-string-too-long $[0] [3]\n");
    EXPECT_EQ(findingsOf("{\"abcd\":1}", limits), "1:2: error: json-string-too-long $.abcd [3]\n");
    EXPECT_EQ(findingsOf("[\"\\\\\\\"\"]", limits), "1:2: error: json-string-too-long $[0] [3]\n");
    limits = {};
    limits.numberLength = 3;
    EXPECT_EQ(findingsOf("[1.5]", limits), "");
    EXPECT_EQ(findingsOf("[12.5]", limits), "1:2: error: json-number-too-long $[0] [3]\n");
    limits = {};
    limits.items = 2;
    EXPECT_EQ(findingsOf("[1,2]", limits), "");
    EXPECT_EQ(findingsOf("{\"a\":[1,2,3]}", limits), "1:11: error: json-too-many-items $.a[2] [2]\n");
    limits = {};
    limits.values = 3;
    EXPECT_EQ(findingsOf("[1,[2]]", limits), "1:5: error: json-too-many-items $[1][0] [3]\n");
    limits = {};
    limits.size = 3;
    EXPECT_EQ(findingsOf("[10]", limits), "1:1: error: file-too-large $ [3]\n");
    EXPECT_EQ(findingsOf("[1e999]"), "1:2: error: json-number-out-of-range $[0] [-1.8e308, 1.8e308]\n");
}

TEST(JsonReader, AMillionLevelsAreRefusedAtTheFirstOneTooMany) {
    std::string json;
    for (int i = 0; i < 1'000'000; ++i)
        json += "{\"a\":";
    const std::string found = findingsOf(json);
    EXPECT_TRUE(found.starts_with("1:321: error: json-too-deep $.a.a.a")) << found;
    EXPECT_TRUE(findingsOf(std::string(1'000'000, '[')).starts_with("1:65: error: json-too-deep $[0]"));
}

TEST(JsonReader, ANumberOfManyMegabytesIsNotReadToItsEnd) {
    EXPECT_EQ(findingsOf("[" + std::string(60'000'000, '9') + "]"), "1:2: error: json-number-too-long $[0] [64]\n");
    EXPECT_EQ(findingsOf(std::string(200'000'000, '9')), "1:1: error: file-too-large $ [67108864]\n");
}

TEST(JsonReader, AfterManyFindingsTheRestIsNotTold) {
    std::string json = "{\"a\":0";
    for (int i = 0; i < 100'000; ++i)
        json += ",\"a\":0";
    Listener listener;
    Arena arena;
    JsonReport report(10);
    const JsonSource source(json);
    EXPECT_FALSE(readJson(source, {}, arena, listener, report));
    const Findings findings = report.take(source);
    ASSERT_EQ(findings.size(), 11U);
    EXPECT_EQ(findings.back().error.code, ErrorCode::findingsTooMany);
}

TEST(JsonReader, WhoeverListensCanEndTheReading) {
    class Impatient final : public JsonHandler {
    public:
        int events = 0;

        bool onBegin(JsonKind /*kind*/, std::size_t /*offset*/) override { return next(); }

        bool onEnd(JsonKind /*kind*/, std::size_t /*offset*/) override { return next(); }

        bool onKey(std::string_view /*key*/, std::size_t /*offset*/) override { return next(); }

        bool onString(std::string_view /*text*/, std::size_t /*offset*/) override { return next(); }

        bool onNumber(std::string_view /*spelling*/, std::size_t /*offset*/) override { return next(); }

        bool onBoolean(bool /*value*/, std::size_t /*offset*/) override { return next(); }

        bool onNull(std::size_t /*offset*/) override { return next(); }

    private:
        bool next() { return ++events < 3; }
    };

    Impatient listener;
    Arena arena;
    JsonReport report;
    EXPECT_FALSE(readJson(JsonSource("[1, 2, 3, x"), {}, arena, listener, report));
    EXPECT_EQ(listener.events, 3);
    EXPECT_FALSE(report.hasErrors());
}

} // namespace
} // namespace waymark
