#include "app/desktop/navigation/text_place.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

TEST(TextPlace, EveryKindIsReadAsItWasWritten) {
    using enum TextPlace::List;
    for (const TextPlace::List list : {statements, sharedResponsibilities, ownResponsibilities, responsibilityPairs}) {
        const TextPlace place{list, 3, 12};
        EXPECT_EQ(textPlaceFrom(toDetail(place)), place) << toDetail(place).toStdString();
    }
}

TEST(TextPlace, WhatElseADetailSaysIsNone) {
    for (const QString& detail : {u""_s, u"product-manager"_s, u"ratings"_s, u"own/1"_s, u"own/a/1"_s, u"own/0/-1"_s,
                                  u"other/0/1"_s, u"a/b"_s, u"own/0/1/2"_s})
        EXPECT_FALSE(textPlaceFrom(detail)) << detail.toStdString();
}

} // namespace
} // namespace waymark
