#include "app/text/to_qt.h"
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

} // namespace waymark
