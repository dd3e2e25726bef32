#include "tests/app/support/cli_call.h"

#include <QTextStream>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark::test {

CliAnswer callCli(const QStringList& words, const Terminal& terminal) {
    CliAnswer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    answer.status = runCommandLine(words, out, err, terminal);
    return answer;
}

QJsonDocument callForJson(const QStringList& words, ExitStatus expected) {
    const CliAnswer answer = callCli(words + QStringList{u"--json"_s});
    EXPECT_EQ(answer.status, expected);
    EXPECT_EQ(answer.err.toStdString(), "");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(answer.out.toUtf8(), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << qPrintable(error.errorString());
    return document;
}

} // namespace waymark::test
