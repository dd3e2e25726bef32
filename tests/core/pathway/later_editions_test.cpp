#include "core/pathway/known_crosswalks.h"
#include "core/pathway/later_editions.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

std::vector<std::string> targetsFrom(const char* own) {
    FrameworkCatalog catalog;
    std::vector<std::string> ids;
    for (const FrameworkPtr& target : carryOverTargets(catalog, knownCrosswalks(catalog), FrameworkId(own)))
        ids.push_back(target->id().str());
    return ids;
}

std::string newestOf(const char* own) {
    FrameworkCatalog catalog;
    const FrameworkPtr newest = newestEdition(catalog, knownCrosswalks(catalog), FrameworkId(own));
    return newest ? newest->id().str() : std::string();
}

TEST(LaterEditions, AFrameworkSucceedsAnotherOverTheEditionsBetweenThem) {
    FrameworkCatalog catalog;
    EXPECT_TRUE(isLaterEdition(catalog, FrameworkId("gdd-2025-09"), FrameworkId("ddat-2023-10")));
    EXPECT_TRUE(isLaterEdition(catalog, FrameworkId("gdd-2025-09"), FrameworkId("product-manager-2016")));
    EXPECT_FALSE(isLaterEdition(catalog, FrameworkId("ddat-2023-10"), FrameworkId("gdd-2025-09")));
    EXPECT_FALSE(isLaterEdition(catalog, FrameworkId("gdd-2025-09"), FrameworkId("gdd-2025-09")));
    EXPECT_FALSE(isLaterEdition(catalog, FrameworkId("not-in-the-program"), FrameworkId("gdd-2025-09")));
}

TEST(LaterEditions, ACrosswalkToAnotherOrganisationsFrameworkMakesNoEdition) {
    EXPECT_EQ(newestOf("ddat-2017-03"), "gdd-2025-09");
    EXPECT_EQ(newestOf("ddat-2023-10"), "gdd-2025-09");
    EXPECT_EQ(newestOf("cds-2021-04"), "");
    EXPECT_EQ(newestOf("gdd-2025-09"), "");
    EXPECT_EQ(newestOf("not-in-the-program"), "");
}

TEST(LaterEditions, WhatCrosswalksLeadToIsATargetTheNewestFirst) {
    EXPECT_EQ(targetsFrom("cds-2021-04"), (std::vector<std::string>{"gdd-2025-09", "ddat-2023-10"}));
    EXPECT_EQ(targetsFrom("ddat-2017-03"), (std::vector<std::string>{"gdd-2025-09", "ddat-2023-10"}));
    EXPECT_TRUE(targetsFrom("gdd-2025-09").empty());
}

} // namespace
} // namespace waymark
