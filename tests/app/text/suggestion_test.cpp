#include "app/text/suggestion.h"

#include <gtest/gtest.h>

namespace waymark {

using namespace Qt::StringLiterals;

TEST(Suggestion, IsTheNearestWord) {
    const QStringList words{u"frameworks"_s, u"show"_s, u"compare"_s, u"check"_s};
    EXPECT_EQ(nearest(u"compre"_s, words), u"compare"_s);
    EXPECT_EQ(nearest(u"shwo"_s, words), u"show"_s);
    EXPECT_EQ(nearest(u"FRAMEWORK"_s, words), u"frameworks"_s);
    EXPECT_EQ(nearest(u"fram"_s, words), u"frameworks"_s);
}

TEST(Suggestion, IsEmptyIfNoWordIsNear) {
    EXPECT_EQ(nearest(u"zzzzzz"_s, {u"show"_s}), QString());
    EXPECT_EQ(nearest(QString(), {u"show"_s}), QString());
    EXPECT_EQ(nearest(u"show"_s, {}), QString());
}

TEST(Suggestion, IsNoOtherWordThatOnlySharesAnEnding) {
    EXPECT_EQ(nearest(u"import"_s, {u"report"_s}), QString());
    EXPECT_EQ(nearest(u"export"_s, {u"report"_s}), QString());
    EXPECT_EQ(nearest(u"eport"_s, {u"report"_s}), u"report"_s);
    EXPECT_EQ(nearest(u"rpeotr"_s, {u"report"_s}), u"report"_s);
}

TEST(Suggestion, DoesNotLookForTextsOfAnyLength) {
    EXPECT_EQ(nearest(QString(1000000, u'a'), {QString(1000000, u'a')}), QString());
}

TEST(Suggestion, OfAFrameworkIsOneOfThoseThatAreKnown) {
    FrameworkCatalog catalog;
    EXPECT_EQ(nearestFramework(u"gdd-2025-9"_s, catalog), u"gdd-2025-09"_s);
    EXPECT_EQ(nearestFramework(u"nothing-of-that-name"_s, catalog), QString());
}

} // namespace waymark
