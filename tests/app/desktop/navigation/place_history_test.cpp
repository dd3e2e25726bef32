#include "app/desktop/navigation/place_history.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

Place at(PageId page) {
    return {.page = page};
}

TEST(PlaceHistory, BackAndForwardWalkThePlacesWhereOneWas) {
    PlaceHistory history;
    EXPECT_FALSE(history.canGoBack());
    history.visit(at(PageId::roles));
    history.visit(at(PageId::compare));
    history.visit(at(PageId::ratings));
    EXPECT_EQ(history.back().page, PageId::compare);
    EXPECT_EQ(history.back().page, PageId::roles);
    EXPECT_FALSE(history.canGoBack());
    EXPECT_EQ(history.forward().page, PageId::compare);
}

TEST(PlaceHistory, GoingSomewhereNewForgetsWhatLayAhead) {
    PlaceHistory history;
    history.visit(at(PageId::roles));
    history.visit(at(PageId::compare));
    history.back();
    history.visit(at(PageId::framework));
    EXPECT_FALSE(history.canGoForward());
    EXPECT_EQ(history.back().page, PageId::roles);
}

TEST(PlaceHistory, TheSamePlaceTwiceCountsOnceAndAnAmendedOneReplacesItself) {
    PlaceHistory history;
    history.visit(at(PageId::roles));
    history.visit(at(PageId::roles));
    EXPECT_FALSE(history.canGoBack());
    history.amend(at(PageId::compare));
    EXPECT_FALSE(history.canGoBack());
}

} // namespace
} // namespace waymark
