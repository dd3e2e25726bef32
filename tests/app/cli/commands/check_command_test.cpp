#include "app/text/to_qt.h"
#include "tests/app/support/cli_call.h"
#include "tests/app/support/golden.h"
#include "tests/app/support/sample_files.h"
#include "tests/support/files.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace waymark {

using namespace Qt::StringLiterals;
using test::callCli;
using test::callForJson;
using test::CliAnswer;

TEST(CheckCommand, SaysThatASoundFileHasNoFaults) {
    test::SampleFiles files;
    const QString path = files.framework();
    const CliAnswer answer = callCli({u"check"_s, path});
    EXPECT_EQ(answer.status, ExitStatus::done);
    EXPECT_EQ(answer.out, path + u": a framework without faults.\n"_s);
    EXPECT_EQ(callForJson({u"check"_s, path}).array(), QJsonArray());
}

TEST(CheckCommand, FindsAllFaultsOfAllFilesWithTheirPlaces) {
    test::SampleFiles files;
    const QString broken = files.write("broken.json", "{\n  \"format\": \"waymark-framework\",\n  \"format\": 1\n}\n");
    const CliAnswer answer = callCli({u"check"_s, broken, files.framework()});
    EXPECT_EQ(answer.status, ExitStatus::nothingAnswers);
    EXPECT_EQ(answer.err, QString());
    const QStringList lines = answer.out.trimmed().split(u'\n');
    EXPECT_GE(lines.size(), 3);
    const QRegularExpression form(u"^.+:\\d+:\\d+: (error|warning): .+\\. \\[[a-z0-9-]+\\]$"_s);
    for (const QString& line : lines.first(lines.size() - 1))
        EXPECT_TRUE(form.match(line).hasMatch()) << qPrintable(line);
    EXPECT_TRUE(answer.out.contains(u"broken.json:3:3: error: "_s)) << qPrintable(answer.out);
    EXPECT_TRUE(lines.last().endsWith(u"a framework without faults."_s));
}

TEST(CheckCommand, GivesFindingsAsJson) {
    test::SampleFiles files;
    const QString broken = files.write("broken.json", "{\n  \"format\": \"waymark-framework\",\n  \"format\": 1\n}\n");
    const QJsonArray findings = callForJson({u"check"_s, broken}, ExitStatus::nothingAnswers).array();
    ASSERT_FALSE(findings.isEmpty());
    for (const QJsonValue value : findings) {
        const QJsonObject finding = value.toObject();
        EXPECT_EQ(finding.keys(),
                  (QStringList{u"code"_s, u"column"_s, u"file"_s, u"line"_s, u"message"_s, u"path"_s, u"severity"_s}));
        EXPECT_EQ(finding.value("file"_L1).toString(), broken);
        EXPECT_TRUE(finding.value("line"_L1).isDouble());
    }
}

TEST(CheckCommand, WarnsOfACharacterThatATerminalWouldObey) {
    const QString path = toQt(test::sourcePath("tests/data/frameworks/good/control_characters.json").string());
    const CliAnswer answer = callCli({u"check"_s, path});
    EXPECT_EQ(answer.status, ExitStatus::done);
    EXPECT_TRUE(answer.out.contains(path + u":18:14: warning: The text holds U+001B, a control character, which cannot "
                                           "be shown. Remove it. [text-has-control]"_s))
        << qPrintable(answer.out);
    EXPECT_TRUE(answer.out.contains(u":64:11: warning: The text holds U+0000"_s)) << qPrintable(answer.out);
}

TEST(CheckCommand, EndsWithStatusThreeIfAFileCannotBeRead) {
    test::SampleFiles files;
    const QString missing = files.folder() + u"/missing.json"_s;
    const QString broken = files.write("broken.json", "{");
    const CliAnswer answer = callCli({u"check"_s, broken, missing, files.folder()});
    EXPECT_EQ(answer.status, ExitStatus::fileTrouble);
    EXPECT_TRUE(answer.out.contains(missing + u": error: There is no such file."_s)) << qPrintable(answer.out);
    EXPECT_TRUE(answer.out.contains(u"[file-is-directory]"_s));
    EXPECT_TRUE(answer.out.contains(u"[json-syntax]"_s));
    const QJsonObject finding = callForJson({u"check"_s, missing}, ExitStatus::fileTrouble).array().first().toObject();
    EXPECT_TRUE(finding.value("line"_L1).isNull());
}

TEST(CheckCommand, NamesTheFaultOfEveryKindOfBadFile) {
    const std::pair<std::string, QString> bad[] = {
        {"", u"text-empty-file"_s},
        {"{", u"json-syntax"_s},
        {std::string("\xff\xfe{\0}\0", 6), u"text-utf-16"_s},
        {"{\"format\": \"\xff\"}", u"text-not-utf-8"_s},
        {std::string("{\"a\": \"\0\"}", 10), u"text-has-nul"_s},
        {"{\"x\": " + std::string(1000000, '['), u"json-too-deep"_s},
        {"{\"x\": " + std::string(300000, '1') + "}", u"json-number-too-long"_s},
        {R"({"format": "waymark-framework", "formatVersion": 9})", u"format-newer"_s},
        {R"({"format": "something-else", "formatVersion": 1})", u"format-unknown"_s},
        {"[]", u"json-wrong-type"_s},
    };
    test::SampleFiles files;
    for (const auto& [bytes, code] : bad) {
        const QString path = files.write("bad.json", bytes);
        const CliAnswer answer = callCli({u"check"_s, path});
        EXPECT_EQ(answer.status, ExitStatus::nothingAnswers) << qPrintable(code);
        EXPECT_TRUE(answer.out.contains(u'[' + code + u']')) << qPrintable(answer.out);
        EXPECT_TRUE(answer.out.startsWith(path));
    }
}

TEST(CheckCommand, ChecksARecordAgainstItsFramework) {
    test::SampleFiles files;
    const QString framework = files.framework();
    Record record = test::sampleRecord();
    const QString sound = files.record(record);
    EXPECT_EQ(callCli({u"check"_s, sound, framework}).out.section(u'\n', 0, 0),
              sound + u": a record without faults."_s);

    record.ratings.push_back(test::rating("no-such-skill", "working", "2025-10-01"));
    const QString doubtful = files.record(record, "doubtful.waymark");
    const CliAnswer answer = callCli({u"check"_s, doubtful, u"--frameworks"_s, files.folder()});
    EXPECT_EQ(answer.status, ExitStatus::done);
    EXPECT_TRUE(answer.out.contains(u"[record-skill-unknown]"_s)) << qPrintable(answer.out);
    EXPECT_TRUE(answer.out.startsWith(doubtful)) << qPrintable(answer.out);
}

TEST(CheckCommand, WarnsOfARecordWhoseFrameworkIsNotInTheProgram) {
    test::SampleFiles files;
    const CliAnswer answer = callCli({u"check"_s, files.record(test::sampleRecord())});
    EXPECT_EQ(answer.status, ExitStatus::done);
    EXPECT_TRUE(answer.out.contains(u"[record-framework-unknown]"_s)) << qPrintable(answer.out);
}

TEST(CheckCommand, NamesWhatARecordLacksByItsEnding) {
    test::SampleFiles files;
    const CliAnswer answer = callCli({u"check"_s, files.write("broken.waymark", "{}")});
    EXPECT_EQ(answer.status, ExitStatus::nothingAnswers);
    EXPECT_FALSE(answer.out.contains(u"waymark-framework"_s)) << qPrintable(answer.out);
}

TEST(CheckCommand, FindsTheBundledCrosswalksWithoutFaults) {
    const std::filesystem::path path = test::sourcePath("resources/crosswalks/ddat-2023-10--gdd-2025-09.json");
    const CliAnswer answer = callCli({u"check"_s, toQt(path)});
    EXPECT_EQ(answer.status, ExitStatus::done);
    EXPECT_TRUE(answer.out.endsWith(u"a crosswalk without faults.\n"_s)) << qPrintable(answer.out);
}

namespace {

// A crosswalk without links: sound but for what it leaves out.
std::string emptyCrosswalk(const std::string& from, const std::string& to) {
    return R"({"format": "waymark-crosswalk", "formatVersion": 1, "id": ")" + from + "--" + to + R"(",
"from": ")" +
           from +
           R"(",
"to": ")" + to +
           R"(", "title": "Round about", "languages": ["en"], "skills": [], "roleLevels": []})";
}

} // namespace

TEST(CheckCommand, FindsACrosswalkThatClosesACircleWithTheBundledOnes) {
    test::SampleFiles files;
    const QString cycle = files.write("cycle.json", emptyCrosswalk("gdd-2025-09", "ddat-2017-03"));
    const CliAnswer answer = callCli({u"check"_s, cycle});
    EXPECT_EQ(answer.status, ExitStatus::nothingAnswers);
    EXPECT_TRUE(answer.out.contains(cycle + u":3:7: error: The crosswalks lead from “gdd-2025-09” to “ddat-2017-03”"_s))
        << qPrintable(answer.out);
    EXPECT_TRUE(answer.out.contains(u"[crosswalk-cycle]"_s)) << qPrintable(answer.out);
    const QString onward = files.write("onward.json", emptyCrosswalk("gdd-2025-09", "council-product-delivery"));
    EXPECT_FALSE(callCli({u"check"_s, onward}).out.contains(u"[crosswalk-cycle]"_s));
}

TEST(CheckCommand, FindsACircleOfTheFilesThatAreCheckedTogether) {
    test::SampleFiles files;
    const QString there = files.write("there.json", emptyCrosswalk("gdd-2025-09", "council-product-delivery"));
    const QString back = files.write("back.json", emptyCrosswalk("council-product-delivery", "gdd-2025-09"));
    for (const QString& alone : {there, back})
        EXPECT_EQ(callCli({u"check"_s, alone}).status, ExitStatus::done) << qPrintable(alone);
    const QJsonArray findings = callForJson({u"check"_s, there, back}, ExitStatus::nothingAnswers).array();
    QStringList inCircle;
    for (const QJsonValue finding : findings) {
        if (finding.toObject().value("code"_L1).toString() == u"crosswalk-cycle"_s)
            inCircle << finding.toObject().value("file"_L1).toString();
    }
    EXPECT_EQ(inCircle, (QStringList{there, back}));
}

} // namespace waymark
