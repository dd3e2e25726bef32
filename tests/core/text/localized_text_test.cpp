#include "core/text/localized_text.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

constexpr Translation names[] = {{"en", "Product manager"}, {"cy", "Rheolwr cynnyrch"}, {"pt-BR", "Gerente"}};
constexpr TextTable table{"en", "Product manager", names};

TEST(LocalizedText, TheFirstLanguageThatTheTextHasIsUsedAndTold) {
    const LocalizedText text({}, &table);
    EXPECT_EQ(text.in({"de", "cy", "en"}).text, "Rheolwr cynnyrch");
    EXPECT_EQ(text.in({"de", "cy", "en"}).language, "cy");
    EXPECT_EQ(text.in({"pt-BR"}).language, "pt-BR");
}

TEST(LocalizedText, ARegionFallsBackToItsLanguage) {
    const LocalizedText text({}, &table);
    EXPECT_EQ(text.in({"cy-GB"}).language, "cy");
    EXPECT_EQ(text.in({"en-GB", "cy"}).language, "en") << "the default language is what somebody from there reads";
}

TEST(LocalizedText, TheDefaultLanguageStandsInForAllOthers) {
    const LocalizedText text({}, &table);
    EXPECT_EQ(text.in({}).text, "Product manager");
    EXPECT_EQ(text.in({"fr"}).language, "en");
    EXPECT_EQ(text.str(), "Product manager");
    EXPECT_EQ(text.translations().size(), 3U);
}

TEST(LocalizedText, ATextOfOneLanguageNeedsNoTranslations) {
    constexpr TextTable plain{"en", {}, {}};
    const LocalizedText text("Plain", &plain);
    EXPECT_EQ(text.in({"cy"}).text, "Plain");
    EXPECT_EQ(text.in({"cy"}).language, "en");
    EXPECT_TRUE(text.translations().empty());
}

TEST(LocalizedText, ADefaultMadeTextIsEmpty) {
    EXPECT_TRUE(LocalizedText().empty());
    EXPECT_EQ(LocalizedText().in({"en"}).text, "");
}

} // namespace
} // namespace waymark
