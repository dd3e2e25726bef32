// The corpus of good and bad records; NAME.expected beside NAME.json lists the findings, and check_schemas.py holds the
// schema to the same judgement. WAYMARK_WRITE_EXPECTED=1 writes the lists anew, to be read before they are committed.
#include "core/record/record_reader.h"
#include "core/record/record_writer.h"
#include "tests/support/files.h"
#include "tests/support/finding_text.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

namespace waymark {
namespace {

template <class Check>
void forEachFile(const std::string& folder, Check check) {
    for (const auto& path : test::filesIn("tests/data/records/" + folder, ".json")) {
        SCOPED_TRACE(path.filename().string());
        const RecordReading reading = readRecord(test::readWhole(path), path.filename().string());
        auto list = path;
        list.replace_extension(".expected");
        if (std::getenv("WAYMARK_WRITE_EXPECTED") != nullptr)
            test::writePlain(list, findingsText(reading.findings));
        EXPECT_EQ(findingsText(reading.findings), test::readWhole(list));
        check(reading);
    }
}

TEST(RecordCorpus, EveryGoodRecordOpensAndComesBackEqual) {
    forEachFile("good", [](const RecordReading& reading) {
        ASSERT_TRUE(reading.record);
        EXPECT_EQ(readRecord(writeRecord(*reading.record), "").record, reading.record);
    });
}

TEST(RecordCorpus, EveryBadRecordIsRefusedWithWhatIsWrong) {
    forEachFile("bad", [](const RecordReading& reading) {
        EXPECT_FALSE(reading.record);
        EXPECT_TRUE(hasErrors(reading.findings));
    });
}

} // namespace
} // namespace waymark
