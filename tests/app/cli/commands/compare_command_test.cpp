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

namespace {

const QStringList step{u"compare"_s, u"gdd-2025-09"_s, u"product-manager"_s, u"senior-product-manager"_s};
const QStringList ladder{u"compare"_s,
                         u"gdd-2025-09"_s,
                         u"associate-product-manager"_s,
                         u"product-manager"_s,
                         u"senior-product-manager"_s,
                         u"lead-product-manager"_s,
                         u"head-of-product"_s};

QStringList levels(const QJsonObject& row) {
    QStringList ids;
    for (const QJsonValue value : row.value("expectations"_L1).toArray())
        ids << (value.isNull() ? u"null"_s : value.toString());
    return ids;
}

} // namespace

TEST(CompareCommand, GivesTheRowsAsJson) {
    const QJsonObject answer = callForJson(step).object();
    EXPECT_EQ(answer.keys(), (QStringList{u"framework"_s, u"levels"_s, u"rows"_s}));
    EXPECT_EQ(answer.value("framework"_L1).toString(), u"gdd-2025-09"_s);
    const QJsonArray rows = answer.value("rows"_L1).toArray();
    ASSERT_EQ(rows.size(), 9);
    const QJsonObject first = rows.first().toObject();
    EXPECT_EQ(first.keys(), (QStringList{u"differs"_s, u"expectations"_s, u"name"_s, u"skill"_s, u"why"_s}));
    EXPECT_EQ(first.value("skill"_L1).toString(), u"agile-and-lean-practices"_s);
    EXPECT_EQ(levels(first), (QStringList{u"practitioner"_s, u"practitioner"_s}));
    EXPECT_FALSE(first.value("differs"_L1).toBool(true));
    EXPECT_TRUE(rows.at(2).toObject().value("differs"_L1).toBool());
}

TEST(CompareCommand, KeepsTheOrderOfMembers) {
    test::expectGolden(u"compare.json"_s, callCli(step + QStringList{u"--json"_s}).out);
}

TEST(CompareCommand, SaysThatARoleLevelIsComparedWithItself) {
    const QStringList twice{u"compare"_s, u"gdd-2025-09"_s, u"product-manager"_s, u"product-manager"_s};
    const CliAnswer answer = callCli(twice);
    EXPECT_EQ(answer.status, ExitStatus::done);
    EXPECT_TRUE(answer.out.contains(u"Product manager is compared with itself."_s)) << answer.out.toStdString();
    EXPECT_FALSE(callCli(step).out.contains(u"itself"_s));
}

TEST(CompareCommand, LeavesOutWhatIsTheSame) {
    const QJsonArray rows = callForJson(step + QStringList{u"--differences"_s}).object().value("rows"_L1).toArray();
    EXPECT_EQ(rows.size(), 6);
    for (const QJsonValue row : rows)
        EXPECT_TRUE(row.toObject().value("differs"_L1).toBool());
}

TEST(CompareCommand, TellsWhyThereIsNoLevel) {
    test::SampleFiles files;
    const QJsonArray rows =
        callForJson({u"compare"_s, files.framework(), u"associate-product-manager"_s, u"delivery-manager"_s})
            .object()
            .value("rows"_L1)
            .toArray();
    QStringList reasons;
    for (const QJsonValue row : rows) {
        const QJsonArray expectations = row.toObject().value("expectations"_L1).toArray();
        const QJsonArray why = row.toObject().value("why"_L1).toArray();
        ASSERT_EQ(expectations.size(), why.size());
        for (qsizetype i = 0; i < why.size(); ++i) {
            EXPECT_NE(expectations.at(i).isNull(), why.at(i).isNull());
            reasons << why.at(i).toString();
        }
    }
    EXPECT_TRUE(reasons.contains(u"not-asked-for"_s));
    EXPECT_TRUE(reasons.contains(u"not-specified"_s));
}

TEST(CompareCommand, ShowsTheLadderInColumnsThatFit) {
    for (const int width : {40, 80, 100}) {
        const CliAnswer answer = callCli(ladder, {.width = width});
        EXPECT_EQ(answer.status, ExitStatus::done);
        for (const QString& line : answer.out.split(u'\n'))
            EXPECT_LE(line.size(), width) << qPrintable(line);
        test::expectGolden(u"compare_ladder_%1.txt"_s.arg(width), answer.out);
    }
}

TEST(CompareCommand, SaysSoWhereNothingDiffers) {
    const CliAnswer answer =
        callCli({u"compare"_s, u"gdd-2025-09"_s, u"product-manager"_s, u"product-manager"_s, u"--differences"_s});
    EXPECT_EQ(answer.status, ExitStatus::done);
    EXPECT_TRUE(answer.out.contains(u"They ask for the same in every skill."_s));
    const CliAnswer council =
        callCli({u"compare"_s, u"council-product-delivery"_s, u"product-manager"_s, u"delivery-manager"_s});
    EXPECT_TRUE(council.out.contains(u"None of these role levels names a skill."_s)) << qPrintable(council.out);
}

TEST(CompareCommand, NamesEveryRoleLevelThatIsNotThere) {
    const CliAnswer answer =
        callCli({u"compare"_s, u"gdd-2025-09"_s, u"first"_s, u"product-manager"_s, u"senior-manager"_s});
    EXPECT_EQ(answer.status, ExitStatus::nothingAnswers);
    EXPECT_EQ(answer.out, QString());
    EXPECT_TRUE(answer.err.contains(u"“first”"_s));
    EXPECT_TRUE(answer.err.contains(u"“senior-manager”"_s));
}

TEST(CompareCommand, PutsSixRoleLevelsIntoOneTableOnAWideTerminal) {
    const QStringList call{u"compare"_s,
                           u"gdd-2025-09"_s,
                           u"associate-product-manager"_s,
                           u"product-manager"_s,
                           u"senior-product-manager"_s,
                           u"lead-product-manager"_s,
                           u"head-of-product"_s,
                           u"delivery-manager"_s};
    const auto tables = [&](int width) { return callCli(call, {.width = width}).out.count(u"\nSkill "_s); };
    EXPECT_EQ(tables(200), 1);
    EXPECT_EQ(tables(100), 2);
}

} // namespace waymark
