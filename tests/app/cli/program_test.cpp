// The real waymark-cli, started as people and scripts do.
#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>

#include <gtest/gtest.h>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

QString programPath() {
    return QCoreApplication::applicationDirPath() + u"/waymark-cli"_s;
}

Ended run(const QString& program, const QStringList& words, const QString& locale = u"C.UTF-8"_s) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.insert(u"LANGUAGE"_s, u"en"_s);
    process.setProcessEnvironment(environment);
    process.start(program, words);
    Ended ended;
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return ended;
    ended.status = process.exitCode();
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    return ended;
}

} // namespace

TEST(CliProgram, TellsItsVersion) {
    const Ended ended = run(programPath(), {u"--version"_s});
    EXPECT_EQ(ended.status, 0);
    EXPECT_EQ(ended.out, "waymark-cli " WAYMARK_VERSION "\n");
    EXPECT_EQ(ended.err, "");
}

TEST(CliProgram, EndsWithTheStatusOfTheCall) {
    EXPECT_EQ(run(programPath(), {u"shwo"_s}).status, 2);
    EXPECT_EQ(run(programPath(), {u"show"_s, u"nothing"_s}).status, 1);
    EXPECT_EQ(run(programPath(), {u"show"_s, u"no/such/file"_s}).status, 3);
}

TEST(CliProgram, WritesUtf8AndAsciiMarksInALocaleThatIsNotUnicode) {
    const Ended ended =
        run(programPath(), {u"compare"_s, u"gdd-2025-09"_s, u"product-manager"_s, u"lead-product-manager"_s}, u"C"_s);
    EXPECT_EQ(ended.status, 0);
    EXPECT_EQ(ended.err, "");
    EXPECT_TRUE(ended.out.contains("####"));
    EXPECT_FALSE(ended.out.contains("\xE2\x96\xA0"));
}

#ifdef Q_OS_UNIX
TEST(CliProgram, EndsQuietlyIfNobodyReadsOn) {
    const QString line = u"{ '%1' show gdd-2025-09 --json; echo \"status $?\" >&2; } | head -1"_s.arg(programPath());
    const Ended ended = run(u"/bin/sh"_s, {u"-c"_s, line});
    EXPECT_EQ(ended.out, "{\n");
    EXPECT_EQ(ended.err, "status 0\n");
}
#endif

#ifdef Q_OS_LINUX
TEST(CliProgram, SaysSoIfItsAnswerCannotBeWritten) {
    const Ended ended = run(u"/bin/sh"_s, {u"-c"_s, u"'%1' frameworks > /dev/full"_s.arg(programPath())});
    EXPECT_EQ(ended.status, 3);
    EXPECT_TRUE(ended.err.startsWith("The answer could not be written whole.")) << ended.err.constData();
}
#endif

} // namespace waymark
