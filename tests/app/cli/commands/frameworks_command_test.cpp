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

TEST(FrameworksCommand, ListsTheSixBundledFrameworksWithTheirCounts) {
    const QJsonArray frameworks = callForJson({u"frameworks"_s}).array();
    ASSERT_EQ(frameworks.size(), 6);
    const QJsonObject newest = frameworks.first().toObject();
    EXPECT_EQ(newest.keys(), (QStringList{u"edition"_s, u"id"_s, u"languages"_s, u"licence"_s, u"publisher"_s,
                                          u"roleLevels"_s, u"roles"_s, u"skills"_s, u"title"_s}));
    EXPECT_EQ(newest.value("id"_L1).toString(), u"gdd-2025-09"_s);
    EXPECT_EQ(newest.value("roles"_L1).toInt(), 6);
    EXPECT_EQ(newest.value("roleLevels"_L1).toInt(), 21);
    EXPECT_EQ(newest.value("skills"_L1).toInt(), 34);
    EXPECT_TRUE(newest.value("languages"_L1).isArray());
}

TEST(FrameworksCommand, ShowsATableToPeople) {
    const CliAnswer answer = callCli({u"frameworks"_s});
    EXPECT_EQ(answer.status, ExitStatus::done);
    EXPECT_EQ(answer.err.toStdString(), "");
    test::expectGolden(u"frameworks.txt"_s, answer.out);
}

TEST(FrameworksCommand, KnowsThoseOfAFolderToo) {
    test::SampleFiles files;
    std::ignore = files.framework();
    const QJsonArray frameworks = callForJson({u"frameworks"_s, u"--frameworks"_s, files.folder()}).array();
    ASSERT_EQ(frameworks.size(), 7);
    EXPECT_EQ(frameworks.first().toObject().value("id"_L1).toString(), u"sample-2025-09"_s);
}

TEST(FrameworksCommand, ListsTheOthersWhereOneFileOfTheFolderIsWrong) {
    test::SampleFiles files;
    std::ignore = files.framework();
    std::ignore = files.write("broken.json", R"({"format": "waymark-framework", "formatVersion": 1)");
    const CliAnswer answer = callCli({u"frameworks"_s, u"--json"_s, u"--frameworks"_s, files.folder()});
    EXPECT_EQ(answer.status, ExitStatus::nothingAnswers);
    EXPECT_TRUE(answer.err.contains(u"broken.json:1:"_s)) << qPrintable(answer.err);
    EXPECT_EQ(QJsonDocument::fromJson(answer.out.toUtf8()).array().size(), 7);
}

TEST(FrameworksCommand, TakesACrosswalkOfTheFolderForWhatItIs) {
    test::SampleFiles files;
    std::ignore = files.framework(test::earlierSampleSpec());
    std::ignore = files.framework();
    std::ignore =
        files.write("bridge.json", test::readWhole(test::sourcePath("tests/data/crosswalks/good/whole.json")));
    const CliAnswer sound = callCli({u"frameworks"_s, u"--json"_s, u"--frameworks"_s, files.folder()});
    EXPECT_EQ(sound.status, ExitStatus::done);
    EXPECT_EQ(sound.err.toStdString(), "");
    EXPECT_EQ(QJsonDocument::fromJson(sound.out.toUtf8()).array().size(), 8);

    std::ignore =
        files.write("bridge.json", test::readWhole(test::sourcePath("tests/data/crosswalks/bad/unknown-skills.json")));
    const CliAnswer faulty = callCli({u"frameworks"_s, u"--json"_s, u"--frameworks"_s, files.folder()});
    EXPECT_EQ(faulty.status, ExitStatus::nothingAnswers);
    EXPECT_TRUE(faulty.err.contains(u"[skill-unknown]"_s)) << qPrintable(faulty.err);
    EXPECT_FALSE(faulty.err.contains(u"[format-unknown]"_s)) << qPrintable(faulty.err);
}

TEST(FrameworksCommand, SaysSoIfTheFolderIsNotThereOrIsAFile) {
    test::SampleFiles files;
    for (const QString& name : {u"no/such/folder"_s, files.framework()}) {
        const CliAnswer answer = callCli({u"frameworks"_s, u"--frameworks"_s, name});
        EXPECT_EQ(answer.status, ExitStatus::fileTrouble);
        EXPECT_EQ(answer.err, name + u": error: There is no folder “"_s + name +
                                  u"”. Make it, or choose another one. [file-folder-missing]\n"_s);
    }
}

} // namespace waymark
