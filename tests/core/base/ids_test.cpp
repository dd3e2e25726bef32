#include "core/base/ids.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(Ids, AnIdIsLowerCaseWordsJoinedBySingleHyphens) {
    EXPECT_TRUE(isValidId("agile-and-lean-practices"));
    EXPECT_TRUE(isValidId("gdd-2025-09"));
    for (const char* bad : {"", "-a", "a-", "a--b", "A", "a b", "caf\xc3\xa9", "a_b"})
        EXPECT_FALSE(isValidId(bad)) << bad;
    EXPECT_TRUE(isValidId(std::string(longestId, 'a')));
    EXPECT_FALSE(isValidId(std::string(longestId + 1, 'a')));
}

TEST(Ids, TheNamingRuleDropsEverythingButLettersAndDigits) {
    EXPECT_EQ(idFromName("Head of (Agile) delivery management"), "head-of-agile-delivery-management");
    EXPECT_EQ(idFromName("Context, problem and option analysis"), "context-problem-and-option-analysis");
    EXPECT_EQ(idFromName(" Planning "), "planning");
    EXPECT_EQ(idFromName("..."), "");
}

} // namespace
} // namespace waymark
