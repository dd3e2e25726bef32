#include "app/cli/text_layout.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

TEST(DisplayWidth, CountsColumnsAndNotCodeUnits) {
    EXPECT_EQ(displayWidth(u"abc"_s), 3);
    EXPECT_EQ(displayWidth(u"e\u0301"_s), 1);
    EXPECT_EQ(displayWidth(u"\u4f60\u597d"_s), 4);
    EXPECT_EQ(displayWidth(QString::fromUtf8("\U0001F600")), 2);
    EXPECT_EQ(displayWidth(u"\u25a0\u25a1"_s), 2);
}

TEST(WrapText, BreaksBetweenWords) {
    EXPECT_EQ(wrapText(u"one two three"_s, 7), (QStringList{u"one two"_s, u"three"_s}));
    EXPECT_EQ(wrapText(u"  one   two "_s, 20), QStringList{u"one two"_s});
    EXPECT_EQ(wrapText(QString(), 20), QStringList{QString()});
}

TEST(WrapText, BreaksAWordThatIsLongerThanALine) {
    EXPECT_EQ(wrapText(u"a bcdefghij"_s, 4), (QStringList{u"a"_s, u"bcde"_s, u"fghi"_s, u"j"_s}));
    EXPECT_EQ(wrapText(u"abcd"_s, 4), QStringList{u"abcd"_s});
    EXPECT_EQ(wrapText(u"\u4f60\u597d"_s, 1), (QStringList{u"\u4f60"_s, u"\u597d"_s}));
}

TEST(WrapText, MakesWhatControlsATerminalHarmless) {
    EXPECT_FALSE(wrapText(u"a\x1b[2Jb"_s, 20).first().contains(QChar(0x1b)));
    EXPECT_EQ(wrapText(u"a\nb"_s, 20), QStringList{u"a b"_s});
}

TEST(TableLayout, IsAsWideAsItNeeds) {
    TableLayout table;
    table.addColumn(u"Skill"_s);
    table.addColumn(u"Level"_s);
    table.addRow({u"Agile"_s, u"working"_s});
    EXPECT_EQ(table.lines(80, false), (QStringList{u"Skill  Level"_s, u"--------------"_s, u"Agile  working"_s}));
}

TEST(TableLayout, WrapsTheWidestColumnWhereThereIsNoRoom) {
    TableLayout table;
    table.addColumn(QString(), 5);
    table.addColumn(QString(), 5);
    table.addRow({u"short"_s, u"some words that do not fit in"_s});
    const QStringList lines = table.lines(20, true);
    EXPECT_EQ(lines, (QStringList{u"short  some words"_s, u"       that do not"_s, u"       fit in"_s}));
}

TEST(TableLayout, NeverGetsWiderThanItsRoomIfTheLeastWidthsAllowIt) {
    for (int width = 30; width < 100; ++width) {
        TableLayout table;
        for (int i = 0; i < 3; ++i)
            table.addColumn(u"A header of a few words"_s, 8);
        table.addRow({u"x"_s.repeated(50), u"many words that go on and on for a while"_s, u"y"_s});
        for (const QString& line : table.lines(width, true))
            EXPECT_LE(displayWidth(line), width);
    }
}

TEST(TableLayout, PutsTheCellsOfARowBelowOneAnotherWhereTheyDoNotFitBesideOneAnother) {
    TableLayout table;
    table.addWholeColumn(u"Id"_s);
    table.addColumn(u"Title and edition"_s, 14);
    table.addColumn(u"Roles"_s, 5);
    table.addRow({u"product-manager-2016"_s, u"The seven essential skills"_s, u"1"_s});
    table.addRow({u"cds-2021-04"_s, u"A community"_s, QString()});
    EXPECT_EQ(table.lines(30, true), (QStringList{u"product-manager-2016"_s, u"  Title and edition: The"_s,
                                                  u"    seven essential skills"_s, u"  Roles: 1"_s, QString(),
                                                  u"cds-2021-04"_s, u"  Title and edition: A"_s, u"    community"_s}));
    EXPECT_TRUE(table.lines(60, true).first().startsWith(u"Id "_s));
}

TEST(TableLayout, TakesTheWholeWidthForColumnsButNotForOneCell) {
    TableLayout table;
    table.addColumn(QString());
    table.addColumn(QString());
    table.addRow({u"word "_s.repeated(60), u"word "_s.repeated(60)});
    int widest = 0;
    for (const QString& line : table.lines(400, true))
        widest = std::max(widest, displayWidth(line));
    EXPECT_GT(widest, 190);
    EXPECT_LE(widest, 202);
}

} // namespace waymark
