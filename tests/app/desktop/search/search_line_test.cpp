#include "app/desktop/search/search_line.h"
#include "app/desktop/theme/theme.h"

#include <QFontMetrics>
#include <QTextOption>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

const QString sentence =
    u"work with teams across the organisation to plan the delivery of services that meet the needs of users, and "
    u"explain to others what the consequences of a decision are before it is made by somebody else"_s;

SearchMarks marksOf(const QString& text, const QStringList& words) {
    SearchMarks marks;
    for (const QString& word : words)
        marks.append({static_cast<int>(text.indexOf(word)), static_cast<int>(word.size())});
    return marks;
}

QStringList marked(const SearchLine& line) {
    QStringList words;
    for (const auto& [begin, length] : line.marks)
        words << line.text.mid(begin, length);
    return words;
}

int widthOf(const SearchLine& line, const QFont& font) {
    QTextLayout layout(line.text, font);
    layout.setFormats(markFormats(line.marks));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine made = layout.createLine();
    layout.endLayout();
    return static_cast<int>(std::ceil(made.naturalTextWidth()));
}

class SearchLineTest : public testing::Test {
protected:
    SearchLine fit(const QString& text, const QStringList& words, int letters = 50) {
        m_width = letters * QFontMetrics(m_font).averageCharWidth();
        SearchLine line = fittedLine(text, marksOf(text, words), m_font, m_width);
        EXPECT_LE(widthOf(line, m_font), m_width) << line.text.toStdString();
        return line;
    }

    QFont m_font = textFont(TextStyle::body);
    int m_width = 0;
};

TEST_F(SearchLineTest, ATextThatFitsStaysAsItIs) {
    const SearchLine line = fit(u"plan the delivery"_s, {u"plan"_s});
    EXPECT_EQ(line.text, u"plan the delivery"_s);
    EXPECT_EQ(marked(line), QStringList{u"plan"_s});
}

TEST_F(SearchLineTest, AMatchNearTheBeginningLeavesTheBeginningAndCutsTheEnd) {
    const SearchLine line = fit(sentence, {u"teams"_s});
    EXPECT_TRUE(line.text.startsWith(u"work with teams"_s)) << line.text.toStdString();
    EXPECT_TRUE(line.text.endsWith(u'…'));
    EXPECT_EQ(marked(line), QStringList{u"teams"_s});
}

TEST_F(SearchLineTest, AMatchFarBehindBeginsTheLineAtAWordBeforeIt) {
    const SearchLine line = fit(sentence, {u"consequences"_s});
    EXPECT_TRUE(line.text.startsWith(u"… "_s)) << line.text.toStdString();
    EXPECT_TRUE(sentence.contains(u' ' + line.text.mid(2, 8))) << line.text.toStdString();
    EXPECT_EQ(marked(line), QStringList{u"consequences"_s});
}

TEST_F(SearchLineTest, AMatchAtTheVeryEndIsSeenWhole) {
    const SearchLine line = fit(sentence, {u"somebody else"_s});
    EXPECT_TRUE(line.text.endsWith(u"somebody else"_s)) << line.text.toStdString();
    EXPECT_EQ(marked(line), QStringList{u"somebody else"_s});
}

TEST_F(SearchLineTest, SeveralMatchesAreAllInTheLineIfTheyFit) {
    const SearchLine line = fit(sentence, {u"others"_s, u"consequences"_s});
    EXPECT_EQ(marked(line), (QStringList{u"others"_s, u"consequences"_s}));
}

TEST_F(SearchLineTest, OfMatchesTooFarApartTheFirstIsInTheLine) {
    const SearchLine line = fit(sentence, {u"services"_s, u"somebody"_s}, 30);
    ASSERT_FALSE(line.marks.isEmpty());
    EXPECT_EQ(marked(line).front(), u"services"_s);
}

TEST_F(SearchLineTest, AWordLongerThanTheLineIsCutWithinIt) {
    const QString endless = QString(300, u'w');
    const SearchLine line = fit(endless, {endless}, 20);
    EXPECT_TRUE(line.text.endsWith(u'…'));
    EXPECT_GT(line.text.size(), 5);
}

TEST_F(SearchLineTest, EveryWordOfASentenceIsSeenWhereverItStands) {
    for (const QString& word : sentence.split(u' ')) {
        if (word.size() < 4)
            continue;
        for (const int letters : {24, 40, 60, 90})
            EXPECT_EQ(marked(fit(sentence, {word}, letters)), QStringList{word}) << word.toStdString() << letters;
    }
}

TEST_F(SearchLineTest, BreaksOfLinesBecomeSpaces) {
    EXPECT_EQ(fit(u"one\ntwo\u2028three"_s, {u"three"_s}).text, u"one two three"_s);
}

} // namespace
} // namespace waymark
