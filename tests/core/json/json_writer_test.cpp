#include "core/json/json_writer.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace waymark {
namespace {

std::string example(JsonWriter::Style style) {
    JsonWriter writer(style);
    writer.beginObject();
    writer.member("text", "a\"b\\\n\t\x01 caf\xC3\xA9");
    writer.key("list").beginArray().number(1).number(2.5).null().boolean(false).endArray();
    writer.key("none").beginArray().endArray();
    writer.key("empty").beginObject().endObject();
    writer.member("most", std::numeric_limits<std::uint64_t>::max());
    writer.member("least", std::numeric_limits<std::int64_t>::min());
    writer.endObject();
    return writer.take();
}

TEST(JsonWriter, IndentsByTwoBlanksAndEndsWithANewline) {
    EXPECT_EQ(example(JsonWriter::Style::indented), "{\n"
                                                    "  \"text\": \"a\\\"b\\\\\\n\\t\\u0001 caf\xC3\xA9\",\n"
                                                    "  \"list\": [\n"
                                                    "    1,\n"
                                                    "    2.5,\n"
                                                    "    null,\n"
                                                    "    false\n"
                                                    "  ],\n"
                                                    "  \"none\": [],\n"
                                                    "  \"empty\": {},\n"
                                                    "  \"most\": 18446744073709551615,\n"
                                                    "  \"least\": -9223372036854775808\n"
                                                    "}\n");
}

TEST(JsonWriter, CompactTextIsOneLineWithoutBlanks) {
    EXPECT_EQ(example(JsonWriter::Style::compact),
              "{\"text\":\"a\\\"b\\\\\\n\\t\\u0001 caf\xC3\xA9\",\"list\":[1,2.5,null,false],\"none\":[],\"empty\":{},"
              "\"most\":18446744073709551615,\"least\":-9223372036854775808}");
}

TEST(JsonWriter, BytesThatAreNoUtf8AreReplaced) {
    JsonWriter writer(JsonWriter::Style::compact);
    writer.string("a\xC3\xFFz");
    EXPECT_EQ(writer.take(), "\"a\xEF\xBF\xBD\xEF\xBF\xBDz\"");
}

TEST(JsonWriter, KeptJsonIsLaidOutAnewWithItsNumbersAsSpelled) {
    JsonWriter writer;
    writer.beginObject();
    writer.key("kept").raw("{\"a\":[1.50,1E2,\"\\u00e9\"],\"b\":{}}");
    writer.key("broken").raw("[1,{\"a\":[");
    writer.key("next").number(1);
    writer.endObject();
    EXPECT_EQ(writer.take(), "{\n"
                             "  \"kept\": {\n"
                             "    \"a\": [\n"
                             "      1.50,\n"
                             "      1E2,\n"
                             "      \"\xC3\xA9\"\n"
                             "    ],\n"
                             "    \"b\": {}\n"
                             "  },\n"
                             "  \"broken\": null,\n"
                             "  \"next\": 1\n"
                             "}\n");
}

TEST(JsonWriter, NumbersThatJsonDoesNotHaveBecomeNull) {
    JsonWriter writer(JsonWriter::Style::compact);
    writer.beginArray().number(std::nan("")).number(HUGE_VAL).endArray();
    EXPECT_EQ(writer.take(), "[null,null]");
}

} // namespace
} // namespace waymark
