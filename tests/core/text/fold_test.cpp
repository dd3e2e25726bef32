#include "core/text/fold.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace waymark {
namespace {

std::string marked(std::string_view source, std::string_view part) {
    const FoldedText folded = foldText(source);
    const std::size_t at = folded.text.find(part);
    if (at == std::string::npos)
        return "(not found)";
    const auto begin = static_cast<std::uint32_t>(at);
    const TextRange range = folded.sourceRange({begin, begin + static_cast<std::uint32_t>(part.size())});
    return std::string(source.substr(range.begin, range.end - range.begin));
}

TEST(Fold, CaseAndDiacriticsOfLatinLettersGo) {
    EXPECT_EQ(fold("Ŵyr ŷd ŴŶ Ẁ ẅ Ỳ"), "wyr yd wy w w y");
    EXPECT_EQ(fold("Ärger, Œuvre, STRASSE, Straße, Łódź, smørrebrød, Ðor, Þing, ĳs"),
              "arger oeuvre strasse strasse lodz smorrebrod dor thing ijs");
    EXPECT_EQ(fold("e\xcc\x81t\xc3\xa9"), "ete") << "combining marks and ready-made letters are the same";
    EXPECT_EQ(fold("ẞ ſ ŉ Ŀ İı ǅ ﬁ"), "ss s n l ii dz fi");
    EXPECT_EQ(fold("Ｗｉｄｅ"), "wide");
}

TEST(Fold, GreekCyrillicAndArmenianLettersLoseTheirCase) {
    EXPECT_EQ(fold("ΆΝΘΡΩΠΟΣ"), fold("άνθρωπος"));
    EXPECT_EQ(fold("Ёлка ЙОД Ѓ Ҁ Ӂ Ԥ"), "елка йод ѓ ҁ ӂ ԥ");
    EXPECT_EQ(fold("Ա"), "ա");
}

TEST(Fold, OtherScriptsStayAsTheyAre) {
    EXPECT_EQ(fold("製品 מוצר 😀"), "製品 מוצר 😀");
}

TEST(Fold, ApostrophesAndCharactersWithoutWidthVanish) {
    EXPECT_EQ(fold("the team's, the team’s, i’r, soft\xc2\xadhyphen, zero\xe2\x80\x8bwidth"),
              "the teams the teams ir softhyphen zerowidth");
}

TEST(Fold, HyphensAreBordersThatAreRemembered) {
    const FoldedText folded = foldText("Life-cycle manage\xe2\x80\x91ment, end - to – end");
    EXPECT_EQ(folded.text, "life cycle manage ment end to end");
    std::vector<bool> hyphened;
    for (const FoldedWord& word : folded.words)
        hyphened.push_back(word.hyphened);
    EXPECT_THAT(hyphened, testing::ElementsAre(true, false, true, false, false, false, false));
    EXPECT_EQ(folded.word(1), "cycle");
}

TEST(Fold, AHyphenAtTheEndOrTwiceJoinsNothing) {
    for (const char* text : {"a-", "a--b", "-a b"}) {
        for (const FoldedWord& word : foldText(text).words)
            EXPECT_FALSE(word.hyphened) << text;
    }
}

TEST(Fold, NothingButBordersIsEmpty) {
    for (const char* text : {"", " ", "...", "-", "\xe2\x80\xa8", "\xc2\xa0"}) {
        const FoldedText folded = foldText(text);
        EXPECT_EQ(folded.text, "") << text;
        EXPECT_TRUE(folded.words.empty());
        EXPECT_EQ(folded.source.size(), 1U);
    }
}

TEST(Fold, AMatchIsMarkedInItsSource) {
    EXPECT_EQ(marked("The Café's menu", "cafes"), "Café's");
    EXPECT_EQ(marked("Die Straße dort", "stras"), "Straß") << "a letter that is spelt out is marked whole";
    EXPECT_EQ(marked("life-cycle", "life cycle"), "life-cycle");
    EXPECT_EQ(marked("a e\xcc\x81t b", "e"), "e\xcc\x81");
    EXPECT_EQ(marked("(end)", "end"), "end");
    EXPECT_EQ(marked("Ёлка", "ел"), "Ёл");
}

TEST(Fold, BytesThatAreNoUtf8AreBorders) {
    EXPECT_EQ(fold("a\xff"
                   "b"),
              "a b");
    EXPECT_EQ(fold("a\xc3"), "a");
    EXPECT_EQ(fold("a\xc0\xaf\x62"), "a b") << "overlong";
    EXPECT_EQ(fold("a\xed\xa0\x80z"), "a z") << "a surrogate";
    EXPECT_EQ(fold("a\xf4\x90\x80\x80z"), "a z") << "above the last character";
}

TEST(Fold, FoldingWhatIsFoldedChangesNothingAndOffsetsNeverLeaveTheSource) {
    std::mt19937 random(7);
    for (int round = 0; round < 2'000; ++round) {
        std::string source;
        const std::size_t length = random() % 24;
        for (std::size_t i = 0; i < length; ++i)
            source += static_cast<char>(random() % 256);
        const FoldedText folded = foldText(source);
        EXPECT_EQ(fold(folded.text), folded.text);
        ASSERT_EQ(folded.source.size(), folded.text.size() + 1);
        EXPECT_TRUE(std::ranges::is_sorted(folded.source));
        EXPECT_LE(folded.source.back(), source.size());
        for (const FoldedWord& word : folded.words) {
            const TextRange range = folded.sourceRange({word.begin, word.end});
            EXPECT_LT(range.begin, range.end);
            EXPECT_LE(range.end, source.size());
        }
    }
}

} // namespace
} // namespace waymark
