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

struct GapFiles : test::SampleFiles {
    QString framework = SampleFiles::framework();

    QStringList call(const QString& record, const QStringList& more = {}) const {
        return QStringList{u"gap"_s, record, u"--frameworks"_s, folder()} + more;
    }
};

QHash<QString, QJsonObject> rowsBySkill(const QJsonObject& answer) {
    QHash<QString, QJsonObject> rows;
    for (const QJsonValue row : answer.value("rows"_L1).toArray())
        rows.insert(row.toObject().value("skill"_L1).toString(), row.toObject());
    return rows;
}

} // namespace

TEST(GapCommand, GivesRowsAndCountsAsJson) {
    GapFiles files;
    const QJsonObject answer = callForJson(files.call(files.record(test::sampleRecord()))).object();
    EXPECT_EQ(answer.value("target"_L1).toString(), u"senior-product-manager"_s);
    const QHash<QString, QJsonObject> rows = rowsBySkill(answer);
    const QJsonObject met = rows.value(u"agile-practices"_s);
    EXPECT_EQ(met.value("expected"_L1).toString(), u"practitioner"_s);
    EXPECT_EQ(met.value("rated"_L1).toString(), u"practitioner"_s);
    EXPECT_EQ(met.value("gap"_L1).toInt(-1), 0);
    EXPECT_EQ(met.value("state"_L1).toString(), u"met"_s);
    const QJsonObject notYet = rows.value(u"product-ownership"_s);
    EXPECT_EQ(notYet.value("rated"_L1).toString(), u"not-yet"_s);
    EXPECT_EQ(notYet.value("gap"_L1).toInt(), 4);
    const QJsonObject unrated = rows.value(u"financial-ownership"_s);
    EXPECT_TRUE(unrated.value("rated"_L1).isNull());
    EXPECT_TRUE(unrated.value("gap"_L1).isNull());
    EXPECT_EQ(rows.value(u"life-cycle-management"_s).value("state"_L1).toString(), u"not-sure"_s);
    const QJsonObject counts = answer.value("counts"_L1).toObject();
    for (const char* name : {"met", "below", "above", "unrated", "notApplicable", "notSure"})
        EXPECT_TRUE(counts.contains(QLatin1String(name))) << name;
    EXPECT_EQ(counts.value("met"_L1).toInt(), 1);
    EXPECT_EQ(counts.value("below"_L1).toInt(), 2);
}

TEST(GapCommand, ShowsTheGapToPeople) {
    GapFiles files;
    const CliAnswer answer = callCli(files.call(files.record(test::sampleRecord())));
    EXPECT_EQ(answer.status, ExitStatus::done);
    EXPECT_EQ(answer.err, QString());
    test::expectGolden(u"gap.txt"_s, answer.out);
}

TEST(GapCommand, TakesAnyRoleLevelAndAnyRater) {
    GapFiles files;
    const QString record = files.record(test::sampleRecord());
    const QJsonObject other =
        callForJson(files.call(record, {u"--rater"_s, u"other"_s, u"--target"_s, u"product-manager"_s})).object();
    EXPECT_EQ(other.value("target"_L1).toString(), u"product-manager"_s);
    EXPECT_EQ(other.value("rater"_L1).toString(), u"other"_s);
    EXPECT_EQ(rowsBySkill(other).value(u"user-insight"_s).value("state"_L1).toString(), u"above"_s);
    EXPECT_EQ(rowsBySkill(other).value(u"agile-practices"_s).value("state"_L1).toString(), u"unrated"_s);
}

TEST(GapCommand, SaysWhatIsWrong) {
    GapFiles files;
    const QString record = files.record(test::sampleRecord());
    EXPECT_EQ(callCli(files.call(record, {u"--rater"_s, u"nobody"_s})).status, ExitStatus::wrongCall);
    EXPECT_EQ(callCli(files.call(record, {u"--target"_s, u"nobody"_s})).status, ExitStatus::nothingAnswers);
    EXPECT_EQ(callCli(files.call(u"no/such/file"_s)).status, ExitStatus::fileTrouble);
    EXPECT_EQ(callCli({u"gap"_s, record}).status, ExitStatus::nothingAnswers); // its framework is not known
    const CliAnswer aimless = callCli(files.call(files.record(test::emptyRecord(), "aimless.waymark")));
    EXPECT_EQ(aimless.status, ExitStatus::nothingAnswers);
    EXPECT_TRUE(aimless.err.contains(u"--target"_s));
}

} // namespace waymark
