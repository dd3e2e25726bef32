#include "app/desktop/widgets/column_widths.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark {
namespace {

using testing::ElementsAre;

TEST(ColumnWidths, AreSharedByWeight) {
    EXPECT_THAT(sharedWidths(100, {{0, 1}, {0, 1}, {0, 2}}), ElementsAre(25, 25, 50));
    EXPECT_THAT(sharedWidths(101, {{0, 1}, {0, 1}}), ElementsAre(50, 51)) << "no pixel is left over";
    EXPECT_TRUE(sharedWidths(100, {}).empty());
}

TEST(ColumnWidths, LeaveEveryColumnItsLongestWord) {
    EXPECT_THAT(sharedWidths(100, {{40, 1}, {0, 1}, {0, 2}}), ElementsAre(40, 20, 40));
    EXPECT_THAT(sharedWidths(100, {{60, 1}, {50, 1}, {40, 2}}), ElementsAre(60, 50, 40))
        << "wider than the place rather than broken";
}

TEST(ColumnWidths, GiveNobodyMoreThanItsLongestText) {
    EXPECT_THAT(sharedWidths(100, {{0, 1, 10}, {0, 1}, {0, 2}}), ElementsAre(10, 30, 60));
    EXPECT_THAT(sharedWidths(100, {{0, 1, 10}, {0, 1, 10}}), ElementsAre(10, 90))
        << "but somebody has to fill the rest";
}

} // namespace
} // namespace waymark
