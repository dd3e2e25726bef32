#include "app/text/letter_case.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

TEST(LetterCase, OnlyTheFirstLetterChanges) {
    EXPECT_EQ(capitalised(u"not asked for"_s), u"Not asked for"_s);
    EXPECT_EQ(withinSentence(u"Practitioner"_s), u"practitioner"_s);
    EXPECT_EQ(withinSentence(u"Ŵyl"_s), u"ŵyl"_s);
    EXPECT_EQ(withinSentence(u"SFIA 5"_s), u"SFIA 5"_s) << "a word of capitals stays";
    EXPECT_EQ(capitalised(QString()), QString());
    EXPECT_EQ(withinSentence(QString()), QString());
}

} // namespace
} // namespace waymark
