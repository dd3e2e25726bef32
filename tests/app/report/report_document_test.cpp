#include "app/report/report_document.h"
#include "tests/app/support/golden.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

ReportDocument sample() {
    ReportDocument document;
    document.language = u"en"_s;
    document.title = u"Kim <Doe> & *others*"_s;
    document.blocks = {
        ReportFact{u"Aim"_s, u"Lead product manager"_s},
        ReportHeading{2, u"1. Ratings"_s},
        ReportTable{u"Against what is asked for"_s,
                    {u"Skill"_s, u"Asked for"_s, u"Rated"_s},
                    {{{u"Agile | Lean"_s}, {u"Expert"_s, u"■■■■"_s}, {u"not yet"_s}},
                     {{u"=SUM(A1)"_s}, {u"Working"_s, u"■■□□"_s}, {u"said \"no\",\nthen yes"_s}}}},
        ReportParagraph{u"<script>alert(1)</script>\n# not a heading\n- not a list"_s},
        ReportList{{u"one"_s, u"two\nlines"_s}},
    };
    return document;
}

} // namespace

TEST(ReportDocument, BecomesAPageOfHtml) {
    test::expectGolden(u"report_document.html"_s, reportHtml(sample()));
}

TEST(ReportDocument, BecomesMarkdown) {
    test::expectGolden(u"report_document.md"_s, reportMarkdown(sample()));
}

TEST(ReportDocument, IsNeverReadAsHtml) {
    const QString page = reportHtml(sample());
    EXPECT_FALSE(page.contains(u"<script"_s));
    EXPECT_TRUE(page.contains(u"&lt;script&gt;"_s));
    EXPECT_TRUE(page.contains(u"Kim &lt;Doe&gt; &amp; *others*"_s));
}

TEST(ReportDocument, SaysItsLanguageAndDirection) {
    ReportDocument document = sample();
    document.language = u"ar"_s;
    document.rightToLeft = true;
    EXPECT_TRUE(reportHtml(document).contains(u"<html lang=\"ar\" dir=\"rtl\">"_s));
    EXPECT_FALSE(reportHtml(sample()).contains(u"dir="_s));
}

TEST(ReportDocument, HasTablesWithRealHeaders) {
    const QString page = reportHtml(sample());
    EXPECT_EQ(page.count(u"<th scope=\"col\">"_s), 3);
    EXPECT_EQ(page.count(u"<th scope=\"row\">"_s), 2);
    EXPECT_EQ(page.count(u"aria-hidden=\"true\""_s), 2);
    EXPECT_EQ(page.count(u"<h1>"_s), 1);
}

TEST(ReportCsv, QuotesWhatItMustAndKeepsSpreadsheetsFromReckoning) {
    const auto table = std::get<ReportTable>(sample().blocks.at(2));
    EXPECT_EQ(reportCsv(table).toStdString(), "Skill,Asked for,Rated\r\n"
                                              "Agile | Lean,Expert,not yet\r\n"
                                              "'=SUM(A1),Working,\"said \"\"no\"\",\nthen yes\"\r\n");
    for (const char* formula : {"=1", "+1", "-1", "@a", " =1", "\t=1", "\r=1"}) {
        const ReportTable one{{}, {u"h"_s}, {{{QString::fromUtf8(formula)}}}};
        const QString cell = reportCsv(one).section(u"\r\n"_s, 1);
        EXPECT_TRUE(cell.startsWith(u'\'') || cell.startsWith(u"\"'"_s)) << formula;
    }
}

} // namespace waymark
