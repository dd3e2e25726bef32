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

QStringList skillsOf(const QJsonObject& answer, const char* part) {
    QStringList skills;
    for (const QJsonValue row : answer.value(QLatin1String(part)).toArray())
        skills << row.toObject().value("skill"_L1).toString();
    return skills;
}

} // namespace

TEST(StepCommand, TellsTheFiveSkillsThatRiseAndTheFourThatStay) {
    const QJsonObject answer =
        callForJson({u"step"_s, u"gdd-2025-09"_s, u"senior-product-manager"_s, u"lead-product-manager"_s}).object();
    EXPECT_EQ(
        skillsOf(answer, "raised"),
        (QStringList{u"agile-and-lean-practices"_s, u"applying-user-centred-insights"_s, u"life-cycle-management"_s,
                     u"stakeholder-relationship-management"_s, u"strategic-ownership"_s}));
    EXPECT_EQ(skillsOf(answer, "same"), (QStringList{u"creating-value-for-money"_s, u"managing-product-outcomes"_s,
                                                     u"product-leadership"_s, u"product-management"_s}));
    for (const char* part : {"added", "dropped", "lowered", "unknown"})
        EXPECT_EQ(skillsOf(answer, part), QStringList()) << part;
}

TEST(StepCommand, GivesEveryPartOfTheContractAsJson) {
    test::SampleFiles files;
    const QJsonObject answer =
        callForJson({u"step"_s, files.framework(), u"product-manager"_s, u"senior-product-manager"_s}).object();
    for (const char* part :
         {"from", "to", "raised", "added", "dropped", "lowered", "same", "responsibilities", "scope"})
        EXPECT_TRUE(answer.contains(QLatin1String(part))) << part;
    EXPECT_EQ(answer.value("from"_L1).toString(), u"product-manager"_s);
    const QJsonObject raised = answer.value("raised"_L1).toArray().first().toObject();
    EXPECT_EQ(raised.keys(),
              (QStringList{u"expectedAlready"_s, u"from"_s, u"name"_s, u"newStatements"_s, u"skill"_s, u"to"_s}));
    EXPECT_FALSE(raised.value("newStatements"_L1).toArray().isEmpty());
    EXPECT_TRUE(answer.value("responsibilities"_L1).toObject().value("to"_L1).isArray());
    EXPECT_TRUE(answer.value("scope"_L1).toObject().value("from"_L1).isString());
}

TEST(StepCommand, ListsWhatWasExpectedAlreadyBesideWhatIsNew) {
    test::SampleFiles files;
    const QString path = files.framework();
    const QJsonObject answer =
        callForJson({u"step"_s, path, u"product-manager"_s, u"senior-product-manager"_s}).object();
    const auto known = [&](const char* part, int index) {
        const QJsonObject skill = answer.value(QLatin1String(part)).toArray().at(index).toObject();
        return skill.value("expectedAlready"_L1).toArray();
    };
    EXPECT_EQ(known("raised", 0), (QJsonArray{u"speak up for users"_s, u"set priorities by what users need"_s}));
    EXPECT_EQ(known("raised", 1), (QJsonArray{u"rank goals by evidence"_s, u"keep a roadmap"_s}));
    EXPECT_EQ(known("added", 0), QJsonArray()) << "nothing of it was asked for";
    EXPECT_FALSE(known("same", 0).isEmpty());
    EXPECT_EQ(known("unknown", 0), QJsonArray()) << "nobody knows what was asked for";
}

TEST(StepCommand, ShowsTheStepToPeople) {
    test::SampleFiles files;
    const QString path = files.framework();
    const auto show = [&](const QString& golden, const QString& from, const QString& to) {
        const CliAnswer answer = callCli({u"step"_s, path, from, to});
        EXPECT_EQ(answer.status, ExitStatus::done);
        test::expectGolden(golden, answer.out);
    };
    show(u"step.txt"_s, u"product-manager"_s, u"senior-product-manager"_s);
    show(u"step_across_roles.txt"_s, u"senior-product-manager"_s, u"delivery-manager"_s);
    show(u"step_unknown_skills.txt"_s, u"product-manager"_s, u"service-owner"_s);
}

TEST(StepCommand, SaysThatNothingChangesFromARoleLevelToItself) {
    const CliAnswer answer = callCli({u"step"_s, u"gdd-2025-09"_s, u"product-manager"_s, u"product-manager"_s});
    EXPECT_EQ(answer.status, ExitStatus::done);
    EXPECT_TRUE(answer.out.contains(u"Both are the same role level: nothing changes."_s));
}

TEST(StepCommand, EndsWithOneIfARoleLevelIsNotThere) {
    const CliAnswer answer = callCli({u"step"_s, u"gdd-2025-09"_s, u"product-manager"_s, u"prodct-manager"_s});
    EXPECT_EQ(answer.status, ExitStatus::nothingAnswers);
    EXPECT_TRUE(answer.err.endsWith(u"Did you mean “product-manager”?\n"_s)) << qPrintable(answer.err);
}

} // namespace waymark
