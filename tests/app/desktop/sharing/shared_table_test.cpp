#include "app/desktop/sharing/shared_table.h"
#include "app/report/report_document.h"

#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

ReportDocument sample() {
    ReportDocument document;
    document.language = u"en"_s;
    document.title = u"Where I stand"_s;
    document.blocks.emplace_back(ReportParagraph{u"Two skills"_s});
    ReportTable table;
    table.columns = {u"Skill"_s, u"Mine"_s};
    table.rows = {{{u"User <insight>"_s}, {u"Working"_s, u"■□"_s}}, {{u"=1+1, or so"_s}, {u"two\nlines"_s}}};
    document.blocks.emplace_back(std::move(table));
    return document;
}

TEST(SharedTable, IsHtmlTabsAndCsvAtOnce) {
    const auto mime = tableMime(sharedTable(sample(), u"gap"_s));
    EXPECT_EQ(mime->text(), u"Skill\tMine\nUser <insight>\tWorking\n'=1+1, or so\ttwo lines\n"_s);
    EXPECT_EQ(mime->data(u"text/csv"_s), "Skill,Mine\r\nUser <insight>,Working\r\n\"'=1+1, or so\",\"two\nlines\"\r\n");
    EXPECT_TRUE(mime->html().startsWith(u"<table"_s));
    EXPECT_TRUE(mime->html().contains(u"<th scope=\"row\">User &lt;insight&gt;</th>"_s));
    EXPECT_FALSE(mime->html().contains(u"Two skills"_s));
}

TEST(SharedTable, FilesAreWrittenByTheEndOfTheirNamesAndAFailureIsASentence) {
    const QTemporaryDir folder;
    const SharedTable table = sharedTable(sample(), u"gap"_s);
    const auto written = [&](const QString& name) {
        EXPECT_EQ(writeTable(table, folder.filePath(name)), QString());
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    EXPECT_TRUE(written(u"a.pdf"_s).startsWith("%PDF"));
    EXPECT_TRUE(written(u"a.CSV"_s).startsWith("\xEF\xBB\xBFSkill,Mine"));
    const QByteArray html = written(u"a.html"_s);
    EXPECT_TRUE(html.startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(html.contains("<p>Two skills</p>"));
    EXPECT_TRUE(writeTable(table, folder.filePath(u"missing/a.html"_s)).contains(u"could not be written"_s));
}

} // namespace
} // namespace waymark
