#include "app/text/to_qt.h"
#include "tests/app/support/carried_record.h"
#include "tests/app/support/cli_call.h"
#include "tests/app/support/sample_files.h"

#include <QJsonObject>

#include <gtest/gtest.h>

namespace waymark {

using namespace Qt::StringLiterals;
using test::callCli;
using test::CliAnswer;

namespace {

struct ReportFiles : test::SampleFiles {
    QString framework = SampleFiles::framework();
    QString record = SampleFiles::record(test::sampleRecord());

    QStringList call(const QStringList& more) const {
        return QStringList{u"report"_s, record, u"--frameworks"_s, folder()} + more;
    }
};

} // namespace

TEST(ReportCommand, GivesThePageInEachForm) {
    ReportFiles files;
    const CliAnswer html = callCli(files.call({u"--format"_s, u"html"_s}));
    EXPECT_EQ(html.status, ExitStatus::done) << qPrintable(html.err);
    EXPECT_TRUE(html.out.startsWith(u"<!DOCTYPE html>"_s));
    EXPECT_TRUE(callCli(files.call({u"--format"_s, u"markdown"_s})).out.startsWith(u"# My record\n"_s));
    EXPECT_TRUE(callCli(files.call({u"--format=csv"_s})).out.startsWith(u"Skill,Asked for,Rated,Gap,On,"_s));
}

TEST(ReportCommand, WritesAFile) {
    ReportFiles files;
    const QString out = files.folder() + u"/page.html"_s;
    const CliAnswer answer = callCli(files.call({u"--format"_s, u"html"_s, u"-o"_s, out}));
    EXPECT_EQ(answer.status, ExitStatus::done);
    EXPECT_EQ(answer.out, QString());
    EXPECT_TRUE(test::readPlain(pathFromQt(out)).starts_with("<!DOCTYPE html>"));
    const QJsonObject told = test::callForJson(files.call({u"--format"_s, u"html"_s, u"-o"_s, out})).object();
    EXPECT_EQ(told.value("file"_L1).toString(), out);
}

TEST(ReportCommand, WritesAPdf) {
    ReportFiles files;
    const QString out = files.folder() + u"/page.pdf"_s;
    const CliAnswer answer = callCli(files.call({u"--format"_s, u"pdf"_s, u"-o"_s, out}));
    EXPECT_EQ(answer.status, ExitStatus::done) << qPrintable(answer.err);
    EXPECT_TRUE(test::readPlain(pathFromQt(out)).starts_with("%PDF-"));
}

TEST(ReportCommand, AddsTheHistoryIfItIsWanted) {
    ReportFiles files;
    EXPECT_FALSE(callCli(files.call({u"--format"_s, u"markdown"_s})).out.contains(u"## History"_s));
    EXPECT_TRUE(callCli(files.call({u"--format"_s, u"markdown"_s, u"--history"_s})).out.contains(u"## History"_s));
}

TEST(ReportCommand, SaysWhatIsWrong) {
    ReportFiles files;
    EXPECT_EQ(callCli(files.call({})).status, ExitStatus::wrongCall);
    EXPECT_EQ(callCli(files.call({u"--format"_s, u"docx"_s})).status, ExitStatus::wrongCall);
    EXPECT_EQ(callCli(files.call({u"--format"_s, u"pdf"_s})).status, ExitStatus::wrongCall);
    EXPECT_EQ(callCli(files.call({u"--format"_s, u"html"_s, u"--rater"_s, u"x"_s})).status, ExitStatus::wrongCall);
    EXPECT_EQ(callCli(files.call({u"--format"_s, u"html"_s, u"--target"_s, u"x"_s})).status,
              ExitStatus::nothingAnswers);
    EXPECT_EQ(callCli(files.call({u"--format"_s, u"html"_s, u"-o"_s, u"no/such/folder/x"_s})).status,
              ExitStatus::fileTrouble);
}

TEST(ReportCommand, WithoutItsFrameworkARecordIsShownByItsOwnNames) {
    test::SampleFiles files;
    Record record = test::emptyRecord("somebody-elses-2020");
    record.framework.title = "A framework of its own";
    record.framework.edition = "May 2020";
    record.framework.skillNames = {{"user-focus", "Focus on users"}};
    record.framework.proficiencyNames = {{"working", "Getting on"}};
    record.ratings = {test::rating("user-focus", "working", "2024-03-01")};
    const QString path = files.record(record);
    const CliAnswer page = callCli({u"report"_s, path, u"--format"_s, u"markdown"_s});
    EXPECT_EQ(page.status, ExitStatus::done);
    EXPECT_TRUE(page.err.contains(u"“A framework of its own” (May 2020), is not in the program"_s))
        << qPrintable(page.err);
    EXPECT_TRUE(page.out.contains(u"Focus on users"_s)) << qPrintable(page.out);
    EXPECT_TRUE(page.out.contains(u"Getting on"_s)) << qPrintable(page.out);
    EXPECT_TRUE(page.out.contains(u"is not in the program"_s));
    EXPECT_TRUE(
        callCli({u"report"_s, path, u"--format"_s, u"csv"_s}).out.contains(u"Focus on users,Getting on,2024-03-01"_s));
    const CliAnswer gap = callCli({u"gap"_s, path});
    EXPECT_EQ(gap.status, ExitStatus::nothingAnswers);
    EXPECT_TRUE(gap.err.contains(u"“A framework of its own” (May 2020), is not in the program"_s))
        << qPrintable(gap.err);
}

TEST(ReportCommand, WhatHasNoSuccessorStandsInThePageWithTheReason) {
    test::SampleFiles files;
    const QString path = files.record(test::carriedRecord());
    const QString page = callCli({u"report"_s, path, u"--format"_s, u"markdown"_s}).out;
    EXPECT_TRUE(page.contains(u"## Earlier editions"_s)) << qPrintable(page);
    EXPECT_TRUE(page.contains(
        u"| Problem management | Expert, on 1 March 2024, my own | I ran the incident reviews. | No successor: "_s))
        << qPrintable(page);
    EXPECT_FALSE(page.contains(u"Carried over to"_s));
    const QString all = callCli({u"report"_s, path, u"--format"_s, u"markdown"_s, u"--history"_s}).out;
    EXPECT_TRUE(all.contains(u"Carried over to Applying user-centred insights"_s)) << qPrintable(all);
}

} // namespace waymark
