#include "app/text/to_qt.h"
#include "core/record/record_reader.h"
#include "tests/app/support/cli_call.h"
#include "tests/app/support/sample_files.h"
#include "tests/support/files.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace waymark {

using namespace Qt::StringLiterals;
using test::callCli;
using test::CliAnswer;

namespace {

// A product manager's record of the edition of 2023: three ratings, of which one has no successor.
Record earlierRecord() {
    Record record = test::emptyRecord("ddat-2023-10");
    record.aims.current = RoleLevelId("product-manager");
    record.ratings = {test::rating("agile-working", "working", "2024-03-01"),
                      test::rating("user-focus", "practitioner", "2024-03-01"),
                      test::rating("ddat-perspective", "working", "2024-03-01")};
    return record;
}

QJsonObject migrated(const QStringList& words) {
    const CliAnswer answer = callCli(words + QStringList{u"--json"_s});
    EXPECT_EQ(answer.status, ExitStatus::done) << qPrintable(answer.err);
    return QJsonDocument::fromJson(answer.out.toUtf8()).object();
}

} // namespace

TEST(MigrateCommand, TellsWhatWouldHappenAndWritesNothing) {
    test::SampleFiles files;
    const QString record = files.record(earlierRecord());
    const std::string before = test::readPlain(pathFromQt(record));
    const QJsonObject answer = migrated({u"migrate"_s, record, u"--to"_s, u"gdd-2025-09"_s});
    EXPECT_EQ(answer.value("carried"_L1).toArray().size(), 2);
    EXPECT_EQ(answer.value("toConfirm"_L1).toArray().size(), 2);
    ASSERT_EQ(answer.value("left"_L1).toArray().size(), 1);
    EXPECT_EQ(answer.value("left"_L1).toArray().first().toObject().value("reason"_L1).toString(), u"skill-dropped"_s);
    EXPECT_EQ(test::readPlain(pathFromQt(record)), before);
}

TEST(MigrateCommand, TellsTheLevelDayRaterAndReasonOfEachRatingAndWhatBecomesOfTheAims) {
    test::SampleFiles files;
    const QString record = files.record(earlierRecord());
    const QJsonObject answer = migrated({u"migrate"_s, record, u"--to"_s, u"gdd-2025-09"_s});
    const QJsonObject carried = answer.value("carried"_L1).toArray().at(1).toObject();
    EXPECT_EQ(carried.value("level"_L1).toString(), u"practitioner"_s);
    EXPECT_EQ(carried.value("answer"_L1).toString(), u"proficiency"_s);
    EXPECT_EQ(carried.value("at"_L1).toString(), u"2024-03-01T00:00:00Z"_s);
    EXPECT_EQ(carried.value("rater"_L1).toString(), u"self"_s);
    EXPECT_TRUE(carried.value("why"_L1).toString().startsWith(u"Inferred"_s));
    EXPECT_FALSE(answer.value("left"_L1).toArray().first().toObject().value("why"_L1).toString().isEmpty());
    const QJsonObject aims = answer.value("aims"_L1).toObject();
    EXPECT_EQ(aims.value("current"_L1).toObject().value("to"_L1).toString(), u"product-manager"_s);
    EXPECT_TRUE(aims.value("target"_L1).isNull());

    const QString text = callCli({u"migrate"_s, record, u"--to"_s, u"gdd-2025-09"_s}).out.simplified();
    for (const QString& part :
         {u"Role level before"_s, u"My role level:"_s, u"How and why"_s, u"2 ratings cross over"_s,
          u"Practitioner, on"_s, u"Renamed. Inferred"_s, u"No successor is documented"_s})
        EXPECT_TRUE(text.contains(part)) << qPrintable(part) << '\n' << qPrintable(text);
}

TEST(MigrateCommand, WritesARecordThatPassesTheCheck) {
    test::SampleFiles files;
    const QString out = files.folder() + u"/new.waymark"_s;
    std::ignore = migrated({u"migrate"_s, files.record(earlierRecord()), u"--to"_s, u"gdd-2025-09"_s, u"-o"_s, out});
    const RecordReading reading = readRecord(test::readPlain(pathFromQt(out)), "new.waymark");
    ASSERT_TRUE(reading.record);
    EXPECT_EQ(reading.record->framework.id, FrameworkId("gdd-2025-09"));
    EXPECT_EQ(callCli({u"check"_s, out}).out, out + u": a record without faults.\n"_s);
    EXPECT_EQ(callCli({u"gap"_s, out}).status, ExitStatus::done);
}

TEST(MigrateCommand, MayWriteOverTheRecordItself) {
    test::SampleFiles files;
    const QString record = files.record(earlierRecord());
    std::ignore = migrated({u"migrate"_s, record, u"--to"_s, u"gdd-2025-09"_s, u"-o"_s, record});
    const RecordReading reading = readRecord(test::readPlain(pathFromQt(record)), "me.waymark");
    ASSERT_TRUE(reading.record);
    EXPECT_EQ(reading.record->framework.id, FrameworkId("gdd-2025-09"));
    ASSERT_EQ(reading.record->earlier.size(), 1U);
    EXPECT_EQ(reading.record->earlier.front().ratings.size(), 3U);
}

TEST(MigrateCommand, ReplacesNoOtherFile) {
    test::SampleFiles files;
    const QString precious = files.write("precious.waymark", "precious");
    const CliAnswer answer =
        callCli({u"migrate"_s, files.record(earlierRecord()), u"--to"_s, u"gdd-2025-09"_s, u"-o"_s, precious});
    EXPECT_EQ(answer.status, ExitStatus::fileTrouble);
    EXPECT_EQ(test::readPlain(pathFromQt(precious)), "precious");
}

TEST(MigrateCommand, GoesByACrosswalkOfTheFolder) {
    test::SampleFiles files;
    std::ignore = files.framework(test::earlierSampleSpec());
    std::ignore = files.framework();
    Record record = test::emptyRecord("sample-2023-10");
    record.ratings = {test::rating("agile-working", "working", "2024-03-01")};
    const QStringList call{u"migrate"_s,        files.record(record), u"--to"_s,
                           u"sample-2025-09"_s, u"--frameworks"_s,    files.folder()};
    EXPECT_EQ(callCli(call).status, ExitStatus::nothingAnswers) << "there is no crosswalk yet";
    std::ignore =
        files.write("bridge.json", test::readWhole(test::sourcePath("tests/data/crosswalks/good/whole.json")));
    const QJsonArray carried = migrated(call).value("carried"_L1).toArray();
    ASSERT_EQ(carried.size(), 1);
    EXPECT_EQ(carried.first().toObject().value("to"_L1).toString(), u"agile-practices"_s);
}

TEST(MigrateCommand, SaysWhatIsWrong) {
    test::SampleFiles files;
    const QString record = files.record(earlierRecord());
    EXPECT_EQ(callCli({u"migrate"_s, record}).status, ExitStatus::wrongCall);
    EXPECT_EQ(callCli({u"migrate"_s, record, u"--to"_s, u"nowhere"_s}).status, ExitStatus::nothingAnswers);
    const CliAnswer none = callCli({u"migrate"_s, record, u"--to"_s, u"council-product-delivery"_s});
    EXPECT_EQ(none.status, ExitStatus::nothingAnswers);
    EXPECT_TRUE(none.err.contains(u"No crosswalk leads"_s)) << qPrintable(none.err);
    EXPECT_EQ(callCli({u"migrate"_s, record, u"--to"_s, u"gdd-2025-09"_s, u"-o"_s, u"no/such/folder/x"_s}).status,
              ExitStatus::fileTrouble);
}

} // namespace waymark
