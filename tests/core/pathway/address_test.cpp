#include "core/pathway/address.h"
#include "tests/support/sample_framework.h"

#include <gtest/gtest.h>

#include <random>

namespace waymark {
namespace {

TEST(Address, EveryKindIsReadAndWrittenAlike) {
    for (const char* text : {"waymark:gdd-2025-09",
                             "waymark:gdd-2025-09/senior-product-manager",
                             "waymark:gdd-2025-09/role/product-manager",
                             "waymark:gdd-2025-09/skill/agile-and-lean-practices",
                             "waymark:gdd-2025-09/step/a/b",
                             "waymark:gdd-2025-09/compare/a/b/c",
                             "waymark:f/skill",
                             "waymark:f/step",
                             "waymark:f/my",
                             "waymark:f/pathway",
                             "waymark:f/pathway/a",
                             "waymark:f/differences/e",
                             "waymark:f/my/compare/a",
                             "waymark:f/my/compare/a/b",
                             "waymark:f/my/ratings",
                             "waymark:f/my/ratings/s",
                             "waymark:f/my/gap",
                             "waymark:f/my/gap/a",
                             "waymark:f/my/plan",
                             "waymark:f/my/plan/20260101-abc",
                             "waymark:f/my/evidence",
                             "waymark:f/my/evidence/s",
                             "waymark:f/my/history"}) {
        const auto address = parseAddress(text);
        ASSERT_TRUE(address) << text;
        EXPECT_EQ(formatAddress(*address), text);
    }
    EXPECT_EQ(parseAddress("waymark:f/skill")->target, AddressTarget(RoleLevelId("skill")));
    EXPECT_EQ(parseAddress("waymark:f/my/compare/a")->target, AddressTarget(CompareAddress{{RoleLevelId("a")}, true}));
    EXPECT_EQ(parseAddress("waymark:f/my/gap/a")->target, AddressTarget(OwnAddress{OwnPage::gap, "a"}));
    EXPECT_EQ(parseAddress("waymark:f/step/a/b")->target,
              AddressTarget(StepAddress{RoleLevelId("a"), RoleLevelId("b")}));
}

TEST(Address, WhatACopyBringsWithItDoesNotMatter) {
    EXPECT_EQ(formatAddress(*parseAddress("  WayMark:f/a/\n")), "waymark:f/a");
    EXPECT_TRUE(looksLikeAddress(" WAYMARK:x"));
    EXPECT_FALSE(looksLikeAddress("way"));
    EXPECT_FALSE(looksLikeAddress("product waymark:"));
}

TEST(Address, AnotherFormIsMalformed) {
    for (const char* text : {"",
                             "waymark:",
                             "waymark",
                             "http://f",
                             "waymark:/a",
                             "waymark:f//a",
                             "waymark:f/A",
                             "waymark:f/role/a/b",
                             "waymark:f/step/a",
                             "waymark:f/compare/a",
                             "waymark:f/other/a",
                             "waymark:f/compare/a/b/c/d/e/f/g/h/i",
                             "waymark:f/skill/a b",
                             "waymark:f/pathway/a/b",
                             "waymark:f/differences/a/b",
                             "waymark:f/my/compare",
                             "waymark:f/my/compare/a/b/c/d/e/f/g/h/i",
                             "waymark:f/my/other",
                             "waymark:f/my/gap/a/b",
                             "waymark:f/../etc"}) {
        const auto address = parseAddress(text);
        ASSERT_FALSE(address) << text;
        EXPECT_EQ(address.error().code, ErrorCode::addressMalformed);
    }
}

TEST(Address, AnEndlessAddressIsTooLong) {
    const auto address = parseAddress("waymark:" + std::string(longestAddress, 'a'));
    ASSERT_FALSE(address);
    EXPECT_EQ(address.error().code, ErrorCode::addressTooLong);
}

TEST(Address, ItLeadsToAPlaceOfItsFramework) {
    const FrameworkPtr framework = test::sampleFramework();
    const auto place = [&](const char* text) { return resolveAddress(*parseAddress(text), *framework); };
    const RoleLevelIndex manager = test::levelOf(*framework, "product-manager");
    EXPECT_EQ(*place("waymark:sample-2025-09"), AddressPlace(WholeFramework{}));
    EXPECT_EQ(*place("waymark:sample-2025-09/product-manager"), AddressPlace(manager));
    EXPECT_EQ(*place("waymark:sample-2025-09/role/product-manager"), AddressPlace(RoleIndex{0}));
    EXPECT_EQ(*place("waymark:sample-2025-09/skill/archive-care"),
              AddressPlace(test::skillOf(*framework, "archive-care")));
    EXPECT_EQ(*place("waymark:sample-2025-09/pathway/product-manager"), AddressPlace(manager));
    EXPECT_EQ(*place("waymark:sample-2025-09/my/gap/product-manager"), AddressPlace(manager));
    EXPECT_EQ(*place("waymark:sample-2025-09/my/ratings/archive-care"),
              AddressPlace(test::skillOf(*framework, "archive-care")));
    EXPECT_EQ(*place("waymark:sample-2025-09/my/plan/x"), AddressPlace(WholeFramework{}));
    EXPECT_EQ(*place("waymark:sample-2025-09/differences/other"), AddressPlace(WholeFramework{}));
    EXPECT_EQ(*place("waymark:sample-2025-09/step/product-manager/product-manager"),
              AddressPlace(StepPlace{manager, manager}));
    EXPECT_EQ(*place("waymark:sample-2025-09/compare/product-manager/product-manager"),
              AddressPlace(std::vector{manager, manager}));
}

TEST(Address, WhatTheFrameworkDoesNotHaveIsNamed) {
    const FrameworkPtr framework = test::sampleFramework();
    const auto code = [&](const char* text) { return resolveAddress(*parseAddress(text), *framework).error().code; };
    EXPECT_EQ(code("waymark:other"), ErrorCode::editionsMixed);
    EXPECT_EQ(code("waymark:sample-2025-09/nobody"), ErrorCode::roleLevelUnknown);
    EXPECT_EQ(code("waymark:sample-2025-09/step/product-manager/nobody"), ErrorCode::roleLevelUnknown);
    EXPECT_EQ(code("waymark:sample-2025-09/compare/nobody/product-manager"), ErrorCode::roleLevelUnknown);
    EXPECT_EQ(code("waymark:sample-2025-09/skill/nothing"), ErrorCode::skillUnknown);
    EXPECT_EQ(code("waymark:sample-2025-09/pathway/nobody"), ErrorCode::roleLevelUnknown);
    EXPECT_EQ(code("waymark:sample-2025-09/my/gap/nobody"), ErrorCode::roleLevelUnknown);
    EXPECT_EQ(code("waymark:sample-2025-09/my/compare/nobody"), ErrorCode::roleLevelUnknown);
    EXPECT_EQ(code("waymark:sample-2025-09/my/evidence/nothing"), ErrorCode::skillUnknown);
    EXPECT_EQ(code("waymark:sample-2025-09/role/nobody"), ErrorCode::idUnknown);
}

TEST(Address, NoTextBreaksTheReader) {
    std::mt19937 random(3);
    const std::string_view letters = "waymark:/-f09 \xff";
    for (int round = 0; round < 5'000; ++round) {
        std::string text = random() % 2 == 0 ? "waymark:" : "";
        const std::size_t length = random() % 30;
        for (std::size_t i = 0; i < length; ++i)
            text += letters[random() % letters.size()];
        const auto address = parseAddress(text);
        if (address) {
            EXPECT_EQ(*parseAddress(formatAddress(*address)), *address) << text;
        }
    }
}

} // namespace
} // namespace waymark
