#include "core/text/utf8.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(Utf8, WellFormedTextIsAccepted) {
    EXPECT_EQ(findInvalidUtf8(""), std::string_view::npos);
    EXPECT_EQ(findInvalidUtf8("plain text of more than eight bytes"), std::string_view::npos);
    EXPECT_EQ(
        findInvalidUtf8("\xC2\x80 \xDF\xBF \xE0\xA0\x80 \xED\x9F\xBF \xEE\x80\x80 \xF0\x90\x80\x80 \xF4\x8F\xBF\xBF"),
        std::string_view::npos);
}

TEST(Utf8, TheFirstByteThatDoesNotBelongIsFound) {
    for (const char* bad : {"\x80", "\xC3", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
                            "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xE2\x82", "\xE2\x28\xA1"})
        EXPECT_EQ(findInvalidUtf8(std::string("eight and more bytes \xC3\xA9") + bad), 23U) << bad;
}

TEST(Utf8, MendedTextIsWellFormed) {
    EXPECT_EQ(toValidUtf8("caf\xC3\xA9"), "caf\xC3\xA9");
    EXPECT_EQ(toValidUtf8("a\x80"
                          "b\xE2\x82"),
              "a\xEF\xBF\xBD"
              "b\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(Utf8, ControlCharactersAreFoundButTabsAndLineBreaksAreNone) {
    EXPECT_EQ(findControlCharacter("a\tb\r\nc \xC3\x85 \xC2\xA0"), std::string_view::npos);
    EXPECT_EQ(findControlCharacter(std::string_view("ab\0", 3)), 2U);
    EXPECT_EQ(findControlCharacter("\x1B[1m"), 0U);
    EXPECT_EQ(findControlCharacter("ab\x7F"), 2U);
    EXPECT_EQ(findControlCharacter("\xC3\xA9\xC2\x85"), 2U);
}

TEST(Utf8, CharactersAreCountedAndNeverHalved) {
    const std::string_view text = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80";
    EXPECT_EQ(countUtf8Characters(text), 4U);
    EXPECT_EQ(firstUtf8Characters(text, 2), "a\xC3\xA9");
    EXPECT_EQ(firstUtf8Characters(text, 9), text);
    std::string built;
    for (const char32_t c : {U'a', U'\u00e9', U'\u20ac', U'\U0001F600'})
        appendUtf8(built, c);
    EXPECT_EQ(built, text);
}

} // namespace
} // namespace waymark
