#include "core/json/json_object.h"
#include "tests/support/finding_text.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(JsonTree, EveryValueKnowsItsSpellingAndItsPlace) {
    const JsonSource source(R"({"a": {"b": [1, "x\ty" , null]}, "c": true})");
    JsonReport report;
    const auto tree = readJsonTree(source, {}, report);
    ASSERT_TRUE(tree);
    const JsonValue* a = tree->root().find("a");
    ASSERT_NE(a, nullptr);
    EXPECT_EQ(a->raw(), R"({"b": [1, "x\ty" , null]})");
    EXPECT_EQ(a->offset(), 6U);
    const JsonValue* b = a->find("b");
    ASSERT_NE(b, nullptr);
    ASSERT_EQ(b->items().size(), 3U);
    EXPECT_EQ(b->items()[0].text(), "1");
    EXPECT_EQ(b->items()[1].text(), "x\ty");
    EXPECT_EQ(b->items()[1].raw(), "\"x\\ty\"");
    EXPECT_TRUE(b->items()[2].is(JsonKind::null));
    ASSERT_EQ(tree->root().members().size(), 2U);
    EXPECT_EQ(tree->root().members()[1].name, "c");
    EXPECT_TRUE(tree->root().members()[1].value.boolean());
    EXPECT_EQ(tree->root().find("b"), nullptr);
}

TEST(JsonTree, ThereIsNoneForTextThatIsNoJson) {
    const JsonSource source("[1,");
    JsonReport report;
    EXPECT_FALSE(readJsonTree(source, {}, report));
    EXPECT_TRUE(report.hasErrors());
}

TEST(JsonObject, WhatIsWrongWithMembersIsFoundAllAtOnceAndInOrder) {
    const JsonSource source(R"({"text": 5, "empty": "", "count": 2.5, "flag": "no", "list": {}, "extra": 1, "far": 11,
 "inner": {"more": []}})");
    JsonReport report;
    const auto tree = readJsonTree(source, {}, report);
    ASSERT_TRUE(tree);
    auto object = JsonObject::from(tree->root(), report);
    ASSERT_TRUE(object);
    EXPECT_FALSE(object->string("missing", JsonNeed::required));
    EXPECT_FALSE(object->string("absent", JsonNeed::optional));
    EXPECT_FALSE(object->string("text", JsonNeed::required));
    EXPECT_FALSE(object->string("empty", JsonNeed::required));
    EXPECT_FALSE(object->integer("count", 0, 10, JsonNeed::required));
    EXPECT_FALSE(object->integer("far", 0, 10, JsonNeed::required));
    EXPECT_FALSE(object->boolean("flag", JsonNeed::required));
    EXPECT_TRUE(object->array("list", JsonNeed::required).empty());
    auto inner = object->object("inner", JsonNeed::required);
    ASSERT_TRUE(inner);
    EXPECT_EQ(inner->unknownMembers().size(), 1U);
    inner->warnOfUnknownMembers();
    object->warnOfUnknownMembers();
    EXPECT_EQ(findingsText(report.take(source), true), "1:1: error: json-missing-member $ [missing]\n"
                                                       "1:10: error: json-wrong-type $.text [string, number]\n"
                                                       "1:22: error: text-empty $.empty [empty]\n"
                                                       "1:35: error: json-number-out-of-range $.count [0, 10]\n"
                                                       "1:48: error: json-wrong-type $.flag [boolean, string]\n"
                                                       "1:62: error: json-wrong-type $.list [array, object]\n"
                                                       "1:66: warning: json-unknown-member $.extra [extra]\n"
                                                       "1:85: error: json-number-out-of-range $.far [0, 10]\n"
                                                       "2:12: warning: json-unknown-member $.inner.more [more]\n");
}

TEST(JsonObject, RightMembersAreGiven) {
    const JsonSource source(R"({"text": "a", "count": 10, "flag": true, "list": [1]})");
    JsonReport report;
    const auto tree = readJsonTree(source, {}, report);
    ASSERT_TRUE(tree);
    JsonObject object(tree->root(), report);
    EXPECT_EQ(object.string("text", JsonNeed::required), "a");
    EXPECT_EQ(object.integer("count", 0, 10, JsonNeed::required), 10);
    EXPECT_EQ(object.boolean("flag", JsonNeed::required), true);
    EXPECT_EQ(object.array("list", JsonNeed::required).size(), 1U);
    object.warnOfUnknownMembers();
    EXPECT_TRUE(report.take(source).empty());
}

TEST(JsonObject, KeysThatAreNoPlainWordsAreQuotedInPaths) {
    const JsonSource source(R"({"a b": {"c\"": {"": 1}}})");
    JsonReport report;
    const auto tree = readJsonTree(source, {}, report);
    ASSERT_TRUE(tree);
    expectJsonKind(*tree->root().find("a b")->find("c\"")->find(""), JsonKind::string, report);
    EXPECT_EQ(report.take(source).front().error.place.path, R"($["a b"]["c\""][""])");
}

} // namespace
} // namespace waymark
