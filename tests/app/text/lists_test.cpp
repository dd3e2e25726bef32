#include "app/text/lists.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

TEST(Lists, AWelshListIsJoinedAsTheWordAfterItWantsIt) {
    const QLocale before;
    QLocale::setDefault(QLocale(u"cy"_s));
    EXPECT_EQ(listed({u"Cynllunio"_s, u"Arwain"_s}).toStdString(), "Cynllunio ac Arwain");
    EXPECT_EQ(listed({u"Arwain"_s, u"Cynllunio"_s}).toStdString(), "Arwain a Cynllunio");
    EXPECT_EQ(listed({u"5 sgil yn codi"_s, u"2 yn newydd"_s, u"4 yn aros"_s}).toStdString(),
              "5 sgil yn codi, 2 yn newydd a 4 yn aros");
    EXPECT_EQ(listed({u"x"_s, u"1 yn aros"_s}).toStdString(), "x ac 1 yn aros");
    EXPECT_EQ(listed({u"x"_s, u"18 yn aros"_s}).toStdString(), "x a 18 yn aros");
    EXPECT_EQ(listed({u"x"_s, u"“Ŵyn”"_s}).toStdString(), "x ac “Ŵyn”");
    EXPECT_EQ(listed({u"un"_s}).toStdString(), "un");
    EXPECT_TRUE(listed({}).isEmpty());
    QLocale::setDefault(before);
}

TEST(Lists, InOtherLanguagesTheListIsThatOfTheLocale) {
    const QLocale before;
    QLocale::setDefault(QLocale(u"en"_s));
    EXPECT_EQ(listed({u"one"_s, u"two"_s, u"three"_s}),
              QLocale(u"en"_s).createSeparatedList({u"one"_s, u"two"_s, u"three"_s}));
    QLocale::setDefault(before);
}

} // namespace
} // namespace waymark
