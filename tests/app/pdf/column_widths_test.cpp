#include "app/pdf/column_widths.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(ColumnWidths, WhatFitsSharesTheRestInProportion) {
    EXPECT_EQ(sharedWidths({10, 30}, 80), (std::vector<double>{20, 60}));
}

TEST(ColumnWidths, WhatIsShortKeepsItsWidthAndTheLongSharesWhatIsLeft) {
    EXPECT_EQ(sharedWidths({500, 20, 30, 400}, 250), (std::vector<double>{100, 20, 30, 100}));
}

TEST(ColumnWidths, StandsWithoutColumnsAndWithoutText) {
    EXPECT_TRUE(sharedWidths({}, 100).empty());
    EXPECT_EQ(sharedWidths({0, 0}, 100), (std::vector<double>{0, 0}));
}

} // namespace
} // namespace waymark
