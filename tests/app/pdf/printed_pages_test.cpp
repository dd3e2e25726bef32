#include "app/pdf/pdf_page.h"
#include "app/pdf/printed_pages.h"
#include "app/report/report_document.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

#include <gtest/gtest.h>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

ReportDocument longReport(int rows) {
    ReportDocument document;
    document.language = u"en"_s;
    document.title = u"Kim <Doe> & others"_s;
    ReportTable table{u"Everything"_s, {u"Skill"_s, u"On"_s}, {}};
    for (int row = 0; row < rows; ++row)
        table.rows.push_back({{u"A skill with a number: %1"_s.arg(row)}, {u"12 March 2026"_s}});
    document.blocks = {ReportHeading{2, u"History"_s}, table};
    return document;
}

int pagesOf(const QString& html, QPageSize::PageSizeId size) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(size));
    writer.setResolution(300);
    return printPages(html, writer);
}

} // namespace

TEST(PrintedPages, CountsItsPagesAndSmallerPaperHasMore) {
    EXPECT_EQ(pagesOf(reportHtml(longReport(1)), QPageSize::A4), 1);
    const QString page = reportHtml(longReport(100));
    const int large = pagesOf(page, QPageSize::A4);
    EXPECT_GE(large, 3);
    EXPECT_LE(large, 5);
    EXPECT_GT(pagesOf(page, QPageSize::A5), large);
}

TEST(PrintedPages, APdfSaysItsTitleAndHoldsEveryPage) {
    const QByteArray pdf = pdfPage(reportHtml(longReport(100)));
    ASSERT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), pagesOf(reportHtml(longReport(100)), QPageSize::A4));
    EXPECT_EQ(pageTitle(reportHtml(longReport(1))), u"Kim <Doe> & others"_s);
    // As PDF spells it: UTF-16, the high byte first.
    EXPECT_TRUE(pdf.contains("/Title"));
}

TEST(PrintedPages, ALongHistoryHasAllItsPages) {
    EXPECT_GT(pagesOf(reportHtml(longReport(3000)), QPageSize::A4), 60);
}

TEST(PrintedPages, StandWithoutATitle) {
    EXPECT_EQ(pageTitle(u"<p>nothing</p>"_s), QString());
}

} // namespace waymark
