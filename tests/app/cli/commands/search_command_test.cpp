#include "tests/app/support/cli_call.h"
#include "tests/app/support/golden.h"
#include "tests/app/support/sample_files.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace waymark {

using namespace Qt::StringLiterals;
using test::callCli;
using test::callForJson;
using test::CliAnswer;

TEST(SearchCommand, FindsWordsInAnyOrderWithTheirAddress) {
    const QJsonArray hits =
        callForJson({u"search"_s, u"management"_s, u"life cycle"_s, u"--in"_s, u"gdd-2025-09"_s}).array();
    ASSERT_FALSE(hits.isEmpty());
    const QJsonObject first = hits.first().toObject();
    EXPECT_EQ(first.value("kind"_L1).toString(), u"skill"_s);
    EXPECT_EQ(first.value("skill"_L1).toString(), u"life-cycle-management"_s);
    EXPECT_EQ(first.value("address"_L1).toString(), u"waymark:gdd-2025-09/skill/life-cycle-management"_s);
    EXPECT_EQ(first.value("framework"_L1).toString(), u"gdd-2025-09"_s);
}

TEST(SearchCommand, SearchesAllFrameworksIfNoneIsNamed) {
    QStringList frameworks;
    for (const QJsonValue hit : callForJson({u"search"_s, u"product"_s}).array()) {
        const QString id = hit.toObject().value("framework"_L1).toString();
        if (!frameworks.contains(id))
            frameworks << id;
    }
    EXPECT_EQ(frameworks.size(), 6);
}

TEST(SearchCommand, ShowsWhatItFoundToPeople) {
    test::SampleFiles files;
    const CliAnswer answer = callCli({u"search"_s, u"process"_s, u"--in"_s, files.framework()});
    EXPECT_EQ(answer.status, ExitStatus::done);
    test::expectGolden(u"search.txt"_s, answer.out);
}

TEST(SearchCommand, EndsWithOneIfNothingIsFound) {
    const CliAnswer answer = callCli({u"search"_s, u"zzzzzz"_s});
    EXPECT_EQ(answer.status, ExitStatus::nothingAnswers);
    EXPECT_EQ(answer.out, QString());
    EXPECT_TRUE(answer.err.contains(u"“zzzzzz”"_s));
    const CliAnswer json = callCli({u"search"_s, u"zzzzzz"_s, u"--json"_s});
    EXPECT_EQ(QJsonDocument::fromJson(json.out.toUtf8()).array(), QJsonArray());
    EXPECT_EQ(json.status, ExitStatus::nothingAnswers);
}

} // namespace waymark
