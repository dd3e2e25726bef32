#include "core/record/record_reader.h"
#include "core/record/record_writer.h"
#include "tests/support/finding_text.h"
#include "tests/support/random_record.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(RecordWriter, LeavesOutWhatIsEmpty) {
    Record record;
    record.id = "1";
    record.framework.id = FrameworkId("f");
    EXPECT_EQ(writeRecord(record), R"({
  "format": "waymark-record",
  "formatVersion": 1,
  "id": "1",
  "framework": {
    "id": "f"
  }
}
)");
}

TEST(RecordWriter, AnyRecordIsReadBackEqual) {
    test::Random random(1);
    for (int i = 0; i < 1000; ++i) {
        const Record record = test::randomRecord(random, 4);
        const std::string text = writeRecord(record);
        const RecordReading reading = readRecord(text, "random");
        ASSERT_TRUE(reading.record) << findingsText(reading.findings, true) << text;
        ASSERT_EQ(*reading.record, record) << text;
        ASSERT_EQ(writeRecord(*reading.record), text);
        ASSERT_FALSE(hasErrors(reading.findings));
    }
}

TEST(RecordWriter, TextThatIsNoUtf8CanStillBeRead) {
    Record record;
    record.id = "1";
    record.framework.id = FrameworkId("f");
    record.personName = "A\xff"
                        "B";
    const RecordReading reading = readRecord(writeRecord(record), "");
    ASSERT_TRUE(reading.record);
    EXPECT_EQ(reading.record->personName, "A\xef\xbf\xbd"
                                          "B");
}

} // namespace
} // namespace waymark
