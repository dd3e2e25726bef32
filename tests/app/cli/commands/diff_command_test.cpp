#include "tests/app/support/cli_call.h"
#include "tests/app/support/golden.h"
#include "tests/app/support/sample_files.h"
#include "tests/support/files.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace waymark {

using namespace Qt::StringLiterals;
using test::callCli;
using test::callForJson;
using test::CliAnswer;

TEST(DiffCommand, GivesWhatBecameOfEverySkillAsJson) {
    const QJsonObject answer = callForJson({u"diff"_s, u"ddat-2023-10"_s, u"gdd-2025-09"_s}).object();
    EXPECT_EQ(answer.value("from"_L1).toString(), u"ddat-2023-10"_s);
    EXPECT_EQ(answer.value("source"_L1).toString(), u"crosswalk"_s);
    const QJsonObject skills = answer.value("skills"_L1).toObject();
    for (const char* part : {"added", "dropped", "renamed", "kept"})
        EXPECT_TRUE(skills.value(QLatin1String(part)).isArray()) << part;
    bool isRenamed = false;
    for (const QJsonValue value : skills.value("renamed"_L1).toArray()) {
        const QJsonObject move = value.toObject();
        isRenamed = isRenamed || (move.value("from"_L1).toString() == u"agile-working"_s &&
                                  move.value("to"_L1).toString() == u"agile-and-lean-practices"_s);
    }
    EXPECT_TRUE(isRenamed);
    EXPECT_TRUE(skills.value("added"_L1).toArray().contains(QJsonValue(u"product-leadership"_s)));
    const QJsonArray expectations = answer.value("expectations"_L1).toArray();
    ASSERT_FALSE(expectations.isEmpty());
    for (const QJsonValue row : expectations)
        EXPECT_NE(row.toObject().value("change"_L1).toString(), u"same"_s);
}

TEST(DiffCommand, ShowsTheDifferencesToPeople) {
    test::SampleFiles files;
    const CliAnswer answer =
        callCli({u"diff"_s, files.framework(test::earlierSampleSpec()), files.framework(test::sampleSpec())});
    EXPECT_EQ(answer.status, ExitStatus::done);
    test::expectGolden(u"diff.txt"_s, answer.out);
}

TEST(DiffCommand, SaysThatThereIsNoCrosswalk) {
    const CliAnswer answer = callCli({u"diff"_s, u"gdd-2025-09"_s, u"council-product-delivery"_s});
    EXPECT_EQ(answer.status, ExitStatus::done);
    EXPECT_TRUE(answer.out.contains(u"No crosswalk leads"_s)) << qPrintable(answer.out);
}

TEST(DiffCommand, SaysThatTheCrosswalkLeadsTheOtherWay) {
    const CliAnswer answer = callCli({u"diff"_s, u"gdd-2025-09"_s, u"ddat-2023-10"_s});
    EXPECT_EQ(answer.status, ExitStatus::done);
    EXPECT_FALSE(answer.out.contains(u"No crosswalk leads"_s));
    EXPECT_TRUE(answer.out.simplified().contains(u"waymark-cli diff ddat-2023-10 gdd-2025-09"_s))
        << qPrintable(answer.out);
}

TEST(DiffCommand, SaysThatNothingDiffersAndNothingElse) {
    const CliAnswer answer = callCli({u"diff"_s, u"gdd-2025-09"_s, u"gdd-2025-09"_s});
    EXPECT_EQ(answer.status, ExitStatus::done);
    EXPECT_TRUE(answer.out.contains(u"Nothing differs"_s)) << qPrintable(answer.out);
    EXPECT_FALSE(answer.out.contains(u"crosswalk"_s));
    EXPECT_LT(answer.out.count(u'\n'), 8) << qPrintable(answer.out);
}

TEST(DiffCommand, SaysToWhichStepAReasonBelongs) {
    const QString out = callCli({u"diff"_s, u"product-manager-2016"_s, u"gdd-2025-09"_s}).out.simplified();
    EXPECT_TRUE(out.contains(u"From October 2023 to September 2025: Inferred, not documented"_s)) << qPrintable(out);
    // Two steps of the way from 2016 leave the name of strategic ownership or give it a new one; what changed nothing is
    // not told.
    EXPECT_FALSE(out.contains(u"From October 2023 to September 2025: The name is the same"_s)) << qPrintable(out);
}

TEST(DiffCommand, GoesByACrosswalkOfTheFolder) {
    test::SampleFiles files;
    std::ignore = files.framework(test::earlierSampleSpec());
    std::ignore = files.framework();
    std::ignore =
        files.write("bridge.json", test::readWhole(test::sourcePath("tests/data/crosswalks/good/whole.json")));
    const QStringList call{u"diff"_s, u"sample-2023-10"_s, u"sample-2025-09"_s, u"--frameworks"_s, files.folder()};
    EXPECT_EQ(callForJson(call).object().value("source"_L1).toString(), u"crosswalk"_s);

    std::ignore = files.write("bridge.json", "{\"format\": \"waymark-crosswalk\"}");
    const CliAnswer without = callCli(call);
    EXPECT_EQ(without.status, ExitStatus::nothingAnswers) << "what is wrong with the crosswalk must not go unheard";
    EXPECT_TRUE(without.err.contains(u"bridge.json"_s)) << qPrintable(without.err);
    EXPECT_TRUE(without.out.contains(u"No crosswalk leads"_s)) << qPrintable(without.out);
}

TEST(DiffCommand, EndsWithOneIfAFrameworkIsNotThere) {
    EXPECT_EQ(callCli({u"diff"_s, u"gdd-2025-09"_s, u"nothing"_s}).status, ExitStatus::nothingAnswers);
    EXPECT_EQ(callCli({u"diff"_s, u"gdd-2025-09"_s}).status, ExitStatus::wrongCall);
}

} // namespace waymark
