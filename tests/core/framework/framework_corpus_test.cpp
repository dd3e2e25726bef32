// Files that are right and files that are wrong, each with what the reader says about it.
#include "core/framework/framework_reader.h"
#include "core/framework/framework_writer.h"
#include "tests/support/files.h"
#include "tests/support/finding_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace waymark {
namespace {

// What stands beside the file; nothing if there is no such file. With WAYMARK_WRITE_EXPECTED set the text is written there
// instead, to be looked through before it is kept.
std::string expectedBeside(const std::filesystem::path& path, const std::string& found) {
    std::filesystem::path beside = path;
    beside.replace_extension(".expected");
    if (std::getenv("WAYMARK_WRITE_EXPECTED") != nullptr && !found.empty())
        std::ofstream(beside, std::ios::binary) << found;
    return std::filesystem::exists(beside) ? test::readWhole(beside) : std::string();
}

TEST(FrameworkCorpus, GoodFilesAreReadAndAtMostWarnedOf) {
    for (const auto& path : test::filesIn("tests/data/frameworks/good", ".json")) {
        const std::string bytes = test::readWhole(path);
        const FrameworkReading reading = readFramework(bytes, path.filename().string());
        EXPECT_EQ(findingsText(reading.findings), expectedBeside(path, findingsText(reading.findings))) << path;
        ASSERT_NE(reading.framework, nullptr) << path;
        const std::string written = writeFramework(*reading.framework);
        const FrameworkReading again = readFramework(written, "again");
        // What was warned of is gone, but for the characters of texts, which are kept.
        const auto hasControl = [](const Finding& finding) { return finding.error.code == ErrorCode::textHasControl; };
        EXPECT_TRUE(std::ranges::all_of(again.findings, hasControl)) << path;
        EXPECT_EQ(std::ssize(again.findings), std::ranges::count_if(reading.findings, hasControl)) << path;
        ASSERT_NE(again.framework, nullptr) << path;
        EXPECT_EQ(writeFramework(*again.framework), written) << path;
    }
}

TEST(FrameworkCorpus, BadFilesAreRefusedWithEveryFaultAndItsPlace) {
    for (const auto& path : test::filesIn("tests/data/frameworks/bad", ".json")) {
        const FrameworkReading reading = readFramework(test::readWhole(path), path.filename().string());
        EXPECT_EQ(reading.framework, nullptr) << path;
        EXPECT_TRUE(hasErrors(reading.findings)) << path;
        EXPECT_EQ(findingsText(reading.findings), expectedBeside(path, findingsText(reading.findings))) << path;
        for (const Finding& finding : reading.findings)
            EXPECT_EQ(finding.error.place.file, path.filename().string());
    }
}

// Nothing that was cut off is taken for a framework.
TEST(FrameworkCorpus, NoBeginningOfAFileIsTakenForTheWhole) {
    const std::string bytes = test::readWhole(test::sourcePath("tests/data/frameworks/good/every_member.json"));
    for (std::size_t length = 0; length + 2 < bytes.size(); ++length)
        EXPECT_EQ(readFramework(std::string_view(bytes).substr(0, length), "part").framework, nullptr) << length;
}

} // namespace
} // namespace waymark
