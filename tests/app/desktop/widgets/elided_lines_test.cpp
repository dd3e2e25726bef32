#include "app/desktop/widgets/elided_lines.h"

#include <QApplication>
#include <QFontMetrics>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

TEST(ElidedLines, GivesNoMoreLinesThanAskedForAndNoneTooWide) {
    const QFont font = QApplication::font();
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(u'm') * 12;
    for (const QString& text :
         {u"one two three four five six seven eight nine ten eleven and as many again until it is too long"_s,
          QString(300, u'w')}) {
        const QStringList lines = elidedLines(text, font, width, 3);
        ASSERT_EQ(lines.size(), 3);
        EXPECT_TRUE(lines.back().endsWith(QChar(0x2026)));
        for (const QString& line : lines)
            EXPECT_LE(metrics.horizontalAdvance(line), width) << line.toStdString();
    }
}

TEST(ElidedLines, LeavesAShortTextAsItIsAndGivesNothingForNoText) {
    EXPECT_EQ(elidedLines(u"short"_s, QApplication::font(), 1000, 2), QStringList{u"short"_s});
    EXPECT_TRUE(elidedLines({}, QApplication::font(), 1000, 2).isEmpty());
}

TEST(Breakable, PutsInvisibleBreaksIntoWordsThatNoLineHoldsAndNowhereElse) {
    EXPECT_EQ(breakable(u"Senior product manager"_s), u"Senior product manager"_s);
    const QString broken = breakable(QString(60, u'x'));
    EXPECT_EQ(broken.count(QChar(0x200b)), 4);
    EXPECT_EQ(breakable(QString(24, u'x')), QString(24, u'x'));
    EXPECT_EQ(QString(broken).remove(QChar(0x200b)), QString(60, u'x'));
}

} // namespace
} // namespace waymark
