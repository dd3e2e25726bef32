#include "app/cli/text_layout.h"
#include "core/framework/framework_writer.h"
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

void expectPage(const QString& golden, const QStringList& words, const Terminal& terminal = {}) {
    const CliAnswer answer = callCli(words, terminal);
    EXPECT_EQ(answer.status, ExitStatus::done);
    EXPECT_EQ(answer.err.toStdString(), "");
    for (const QString& line : answer.out.split(u'\n'))
        EXPECT_LE(displayWidth(line), terminal.width) << qPrintable(line);
    test::expectGolden(golden, answer.out);
}

} // namespace

TEST(ShowCommand, ShowsAFramework) {
    test::SampleFiles files;
    expectPage(u"show_framework.txt"_s, {u"show"_s, files.framework()});
}

TEST(ShowCommand, ShowsARoleLevel) {
    test::SampleFiles files;
    expectPage(u"show_role_level.txt"_s, {u"show"_s, files.framework(), u"senior-product-manager"_s});
    expectPage(u"show_role_level_unknown_skills.txt"_s, {u"show"_s, files.framework(), u"service-owner"_s});
}

TEST(ShowCommand, ShowsASkill) {
    test::SampleFiles files;
    expectPage(u"show_skill.txt"_s, {u"show"_s, files.framework(), u"--skill"_s, u"making-a-process-work"_s});
    expectPage(u"show_skill_of_nobody.txt"_s, {u"show"_s, files.framework(), u"--skill"_s, u"archive-care"_s});
}

TEST(ShowCommand, MakesMarksOfAsciiWhereTheTerminalIsNotUnicode) {
    test::SampleFiles files;
    expectPage(u"show_skill_ascii.txt"_s, {u"show"_s, files.framework(), u"--skill"_s, u"making-a-process-work"_s},
               {.width = 60, .unicode = false});
}

TEST(ShowCommand, MakesHeadingsBoldOnlyWhereItMay) {
    test::SampleFiles files;
    const QString path = files.framework();
    EXPECT_FALSE(callCli({u"show"_s, path}).out.contains(QChar(0x1b)));
    EXPECT_TRUE(callCli({u"show"_s, path}, {.emphasis = true}).out.startsWith(u"\x1b[1m"_s));
}

TEST(ShowCommand, ShowsTextsInTheLanguageAskedFor) {
    test::SampleFiles files;
    const QStringList words{u"show"_s, files.framework(), u"product-manager"_s};
    EXPECT_TRUE(callCli(words).out.startsWith(u"Product manager\n"_s));
    EXPECT_TRUE(callCli(words + QStringList{u"--lang"_s, u"cy"_s}).out.startsWith(u"Rheolwr cynnyrch\n"_s));
    EXPECT_TRUE(callCli(words + QStringList{u"--lang"_s, u"eo"_s}).out.startsWith(u"Product manager\n"_s));
}

TEST(ShowCommand, SaysOfEveryBundledFrameworkWhatIsNotSpecified) {
    const CliAnswer sketch = callCli({u"show"_s, u"cds-2021-04"_s});
    EXPECT_EQ(sketch.status, ExitStatus::done);
    EXPECT_TRUE(sketch.out.contains(u"CS-05"_s));
    EXPECT_TRUE(sketch.out.contains(u"not specified"_s));
    const CliAnswer council = callCli({u"show"_s, u"council-product-delivery"_s});
    EXPECT_TRUE(council.out.contains(u"The framework names no skills."_s));
    EXPECT_TRUE(council.out.contains(u"side by side"_s));
}

TEST(ShowCommand, GivesTheFrameworkFileAsJson) {
    test::SampleFiles files;
    const CliAnswer answer = callCli({u"show"_s, files.framework(), u"--json"_s});
    EXPECT_EQ(answer.status, ExitStatus::done);
    EXPECT_EQ(answer.out.toStdString(), writeFramework(*test::sampleFramework()));
}

TEST(ShowCommand, GivesTheRoleLevelsPartOfTheFileAsJson) {
    test::SampleFiles files;
    const QString path = files.framework();
    const QJsonObject level = callForJson({u"show"_s, path, u"senior-product-manager"_s}).object();
    const QJsonObject whole = callForJson({u"show"_s, path}).object();
    QJsonObject expected =
        whole.value("roles"_L1).toArray().at(0).toObject().value("levels"_L1).toArray().at(2).toObject();
    expected.insert("framework"_L1, u"sample-2025-09"_s);
    expected.insert("role"_L1, u"product-manager"_s);
    EXPECT_EQ(level, expected);
}

TEST(ShowCommand, GivesTheSkillsPartOfTheFileAsJsonAndWhoNeedsIt) {
    test::SampleFiles files;
    const QString path = files.framework();
    const QJsonObject skill = callForJson({u"show"_s, path, u"--skill"_s, u"making-a-process-work"_s}).object();
    EXPECT_EQ(skill.value("id"_L1).toString(), u"making-a-process-work"_s);
    EXPECT_TRUE(skill.contains("name"_L1));
    EXPECT_TRUE(skill.contains("levels"_L1));
    EXPECT_EQ(skill.value("framework"_L1).toString(), u"sample-2025-09"_s);
    EXPECT_FALSE(skill.value("expectedBy"_L1).toObject().isEmpty());
}

TEST(ShowCommand, GoesToAnyAddress) {
    const CliAnswer own = callCli({u"show"_s, u"waymark:gdd-2025-09/my/gap"_s});
    EXPECT_EQ(own.status, ExitStatus::wrongCall);
    EXPECT_TRUE(own.err.contains(u"waymark-cli gap"_s)) << own.err.toStdString();
    const auto same = [](const QString& address, const QStringList& words) {
        EXPECT_EQ(callCli({u"show"_s, address}).out, callCli(words).out) << qPrintable(address);
        EXPECT_EQ(callCli({u"show"_s, address, u"--json"_s}).out, callCli(words + QStringList{u"--json"_s}).out);
    };
    const QString id = u"gdd-2025-09"_s;
    same(u"waymark:gdd-2025-09"_s, {u"show"_s, id});
    same(u"waymark:gdd-2025-09/senior-product-manager"_s, {u"show"_s, id, u"senior-product-manager"_s});
    same(u"waymark:gdd-2025-09/skill/planning"_s, {u"show"_s, id, u"--skill"_s, u"planning"_s});
    same(u"waymark:gdd-2025-09/step/product-manager/head-of-product"_s,
         {u"step"_s, id, u"product-manager"_s, u"head-of-product"_s});
    same(u"waymark:gdd-2025-09/compare/product-manager/service-owner"_s,
         {u"compare"_s, id, u"product-manager"_s, u"service-owner"_s});
    const CliAnswer role = callCli({u"show"_s, u"waymark:gdd-2025-09/role/delivery-manager"_s});
    EXPECT_TRUE(role.out.startsWith(u"Delivery manager\n"_s)) << qPrintable(role.out);
    const QJsonObject json = callForJson({u"show"_s, u"waymark:gdd-2025-09/role/delivery-manager"_s}).object();
    EXPECT_EQ(json.value("id"_L1).toString(), u"delivery-manager"_s);
}

TEST(ShowCommand, SaysWhereAnAddressLeadsNowhere) {
    EXPECT_EQ(callCli({u"show"_s, u"waymark:"_s}).status, ExitStatus::nothingAnswers);
    EXPECT_EQ(callCli({u"show"_s, u"waymark:nothing/product-manager"_s}).status, ExitStatus::nothingAnswers);
    EXPECT_EQ(callCli({u"show"_s, u"waymark:gdd-2025-09/nobody"_s}).status, ExitStatus::nothingAnswers);
    EXPECT_EQ(callCli({u"show"_s, u"waymark:gdd-2025-09/role/nobody"_s}).status, ExitStatus::nothingAnswers);
    EXPECT_EQ(callCli({u"show"_s, u"waymark:gdd-2025-09"_s, u"product-manager"_s}).status, ExitStatus::wrongCall);
}

TEST(ShowCommand, SuggestsTheNearestOfWhatThereIs) {
    EXPECT_EQ(
        callCli({u"show"_s, u"gdd-2025-90"_s}).err,
        u"There is no framework “gdd-2025-90”. Name one that is in the program, or the path of a framework’s file. "
        u"Did you mean “gdd-2025-09”?\n"_s);
    EXPECT_TRUE(callCli({u"show"_s, u"gdd-2025-09"_s, u"Senior product manager"_s})
                    .err.endsWith(u"Did you mean “senior-product-manager”?\n"_s));
    EXPECT_TRUE(callCli({u"show"_s, u"gdd-2025-09"_s, u"--skill"_s, u"product-managment"_s})
                    .err.endsWith(u"Did you mean “product-management”?\n"_s));
}

TEST(ShowCommand, EndsWithTheStatusOfWhatWentWrong) {
    test::SampleFiles files;
    const QString broken = files.write("broken.json", "{");
    EXPECT_EQ(callCli({u"show"_s, u"no-such-framework"_s}).status, ExitStatus::nothingAnswers);
    EXPECT_EQ(callCli({u"show"_s, u"gdd-2025-09"_s, u"nobody"_s}).status, ExitStatus::nothingAnswers);
    EXPECT_EQ(callCli({u"show"_s, u"gdd-2025-09"_s, u"--skill"_s, u"none"_s}).status, ExitStatus::nothingAnswers);
    EXPECT_EQ(callCli({u"show"_s, broken}).status, ExitStatus::nothingAnswers);
    EXPECT_EQ(callCli({u"show"_s, u"no/such/file.json"_s}).status, ExitStatus::fileTrouble);
    EXPECT_EQ(callCli({u"show"_s, files.folder()}).status, ExitStatus::fileTrouble);
    EXPECT_EQ(callCli({u"show"_s, u"gdd-2025-09"_s, u"product-manager"_s, u"--skill"_s, u"x"_s}).status,
              ExitStatus::wrongCall);
}

TEST(ShowCommand, SaysThatAFrameworkHasNoLevelsAndNoSkills) {
    const QString out = callCli({u"show"_s, u"council-product-delivery"_s}).out;
    const QStringList lines = out.split(u'\n');
    const qsizetype heading = lines.indexOf(u"Levels of a skill"_s);
    ASSERT_GE(heading, 0) << qPrintable(out);
    EXPECT_TRUE(out.contains(u"The framework has no levels."_s)) << qPrintable(out);
    EXPECT_TRUE(out.contains(u"The framework names no skills."_s)) << qPrintable(out);
}

} // namespace waymark
