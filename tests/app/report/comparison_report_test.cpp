#include "app/report/comparison_report.h"
#include "tests/support/files.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

ReportedComparison sample() {
    ReportedComparison comparison;
    comparison.language = u"en"_s;
    comparison.title = u"Product manager and Senior product manager"_s;
    comparison.summary = u"1 of 2 skills differ."_s;
    comparison.source = u"From: Sample, September 2025."_s;
    comparison.columns = {u"Product manager"_s, u"Senior product manager"_s};
    comparison.rows = {
        {u"Delivery"_s,
         u"Agile practices"_s,
         {{u"Practitioner"_s, 3, true, {u"choose the methods that suit a team"_s}},
          {u"Practitioner"_s, 3, true, {u"choose the methods that suit a team"_s}}},
         false},
        {u"Product"_s, u"User <insight> & \"needs\""_s, {{u"Not asked for"_s}, {u"Expert"_s, 4, true, {}}}, true},
    };
    return comparison;
}

TEST(ComparisonReport, ThePageIsTheGoldenText) {
    EXPECT_EQ(comparisonPage(sample()).toStdString(),
              test::readWhole(test::sourcePath("tests/data/comparison_page.html")));
}

TEST(ComparisonReport, TheTableForTheClipboardIsWellFormedAndHasRealHeaders) {
    QXmlStreamReader xml(comparisonTableHtml(sample()));
    QStringList columns;
    QStringList rows;
    QStringList cells;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString scope = xml.attributes().value(u"scope"_s).toString();
        if (scope == u"col"_s)
            columns << xml.readElementText();
        else if (scope == u"row"_s)
            rows << xml.readElementText();
        else if (xml.name() == u"td"_s)
            cells << xml.readElementText();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(columns, (QStringList{u"Skill"_s, u"Product manager"_s, u"Senior product manager"_s}));
    EXPECT_EQ(rows, (QStringList{u"Agile practices"_s, u"User <insight> & \"needs\""_s}));
    EXPECT_EQ(cells, (QStringList{u"Practitioner"_s, u"Practitioner"_s, u"Not asked for"_s, u"Expert"_s}))
        << "one word in a cell: marks would be no value in a spreadsheet";
}

TEST(ComparisonReport, CsvQuotesWhatNeedsItAndEndsRowsAsTheStandardSays) {
    EXPECT_EQ(comparisonCsv(sample()).toStdString(),
              "Group,Skill,Product manager,Senior product manager,Differs\r\n"
              "Delivery,Agile practices,Practitioner,Practitioner,no\r\n"
              "Product,\"User <insight> & \"\"needs\"\"\",Not asked for,Expert,yes\r\n");
}

TEST(ComparisonReport, ACellThatASpreadsheetWouldCalculateIsLedByAnApostrophe) {
    ReportedComparison comparison = sample();
    comparison.rows[0].skill = u"=1+1"_s;
    comparison.rows[1].skill = u"@sum, +1"_s;
    comparison.columns[0] = u"-2"_s;
    const QString csv = comparisonCsv(comparison);
    EXPECT_TRUE(csv.contains(u",'=1+1,"_s));
    EXPECT_TRUE(csv.contains(u",\"'@sum, +1\","_s));
    EXPECT_TRUE(csv.contains(u",'-2,"_s));
    EXPECT_TRUE(comparisonTabbed(comparison).contains(u"\t'=1+1\t"_s));
}

TEST(ComparisonReport, TabbedTextKeepsOneRowToALine) {
    ReportedComparison comparison = sample();
    comparison.rows[0].skill = u"Agile\tand\nLean"_s;
    const QStringList lines = comparisonTabbed(comparison).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines.at(1), u"Delivery\tAgile and Lean\tPractitioner\tPractitioner\tno"_s);
    for (const QString& line : lines)
        EXPECT_EQ(line.count(u'\t'), 4);
}

TEST(ComparisonReport, WithoutGroupsThereIsNoColumnForThem) {
    ReportedComparison comparison = sample();
    for (ReportedRow& row : comparison.rows)
        row.group.clear();
    EXPECT_TRUE(comparisonCsv(comparison).startsWith(u"Skill,"_s));
    EXPECT_FALSE(comparisonTableHtml(comparison).contains(u"rowgroup"_s));
}

} // namespace
} // namespace waymark
