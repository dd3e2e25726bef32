#include "app/pdf/page_breaks.h"

#include <gtest/gtest.h>

#include <random>

namespace waymark {
namespace {

PageUnit unit(double top, double height, bool leads = false) {
    return {.place = {top, top + height}, .leads = leads};
}

TEST(PageBreaks, AShortTextIsOnePage) {
    const auto parts = pageParts({unit(0, 10), unit(12, 10)}, 100);
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_EQ(parts.front().body, (Stretch{0, 22}));
    EXPECT_TRUE(pageParts({}, 100).empty());
}

TEST(PageBreaks, WhatDoesNotFitGoesToTheNextPageAsAWhole) {
    const auto parts = pageParts({unit(0, 60), unit(60, 60)}, 100);
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[0].body, (Stretch{0, 60}));
    EXPECT_EQ(parts[1].body, (Stretch{60, 120}));
}

TEST(PageBreaks, AHeadingGoesWithWhatItHeads) {
    const auto parts = pageParts({unit(0, 50), unit(50, 10, true), unit(60, 10, true), unit(70, 60)}, 100);
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[0].body.bottom, 50);
    EXPECT_EQ(parts[1].body, (Stretch{50, 130}));
}

TEST(PageBreaks, HeadingsAloneThatFillAPageStillEnd) {
    const auto parts = pageParts({unit(0, 60, true), unit(60, 60, true), unit(120, 60, true)}, 100);
    EXPECT_EQ(parts.size(), 3U);
}

TEST(PageBreaks, ATablesHeadersStandOnEachOfItsPages) {
    PageUnit header = unit(0, 10, true);
    std::vector<PageUnit> units{header};
    for (int row = 0; row < 10; ++row) {
        units.push_back(unit(10 + 20 * row, 20));
        if (row > 0)
            units.back().header = header.place;
    }
    const auto parts = pageParts(units, 100);
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_FALSE(parts[0].header);
    EXPECT_EQ(parts[0].body, (Stretch{0, 90}));
    EXPECT_EQ(parts[1].header, (Stretch{0, 10}));
    EXPECT_EQ(parts[1].body, (Stretch{90, 170}));
    EXPECT_EQ(parts[2].body, (Stretch{170, 210}));
}

TEST(PageBreaks, ARowHigherThanAPageIsCutBetweenItsLines) {
    PageUnit high = unit(0, 250);
    for (double line = 30; line <= 240; line += 30)
        high.cuts.push_back(line);
    const auto parts = pageParts({high, unit(250, 10)}, 100);
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_EQ(parts[0].body, (Stretch{0, 90}));
    EXPECT_EQ(parts[1].body, (Stretch{90, 180}));
    EXPECT_EQ(parts[2].body, (Stretch{180, 260}));
}

// Whatever the text is: nothing is left out, nothing stands twice, no page is too high, and only what is higher than a page is cut.
TEST(PageBreaks, HoldForAnyText) {
    std::mt19937 random(7);
    const auto upTo = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
    for (int round = 0; round < 300; ++round) {
        std::vector<PageUnit> units;
        double y = 0;
        for (int i = upTo(40); i > 0; --i) {
            units.push_back(unit(y, 1 + upTo(upTo(9) == 0 ? 300 : 30), upTo(3) == 0));
            if (upTo(2) == 0 && units.size() > 1)
                units.back().header = units.front().place;
            y = units.back().place.bottom;
        }
        double at = 0;
        for (const PagePart& part : pageParts(units, 100)) {
            const double head = part.header ? part.header->bottom - part.header->top : 0;
            EXPECT_EQ(part.body.top, at);
            EXPECT_GT(part.body.bottom, part.body.top);
            EXPECT_LE(part.body.bottom - part.body.top + head, 100.001);
            at = part.body.bottom;
            for (const PageUnit& one : units) {
                // Headers may take up to half of a page.
                const bool isCut = one.place.top < at && at < one.place.bottom;
                EXPECT_FALSE(isCut && one.place.bottom - one.place.top <= 50);
            }
        }
        EXPECT_EQ(at, y);
    }
}

} // namespace
} // namespace waymark
