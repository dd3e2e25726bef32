#include "core/framework/bundled.h"
#include "core/framework/framework_catalog.h"
#include "core/pathway/crosswalk_reader.h"
#include "tests/support/files.h"
#include "tests/support/finding_text.h"
#include "tests/support/sample_framework.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

CrosswalkReading readFile(const std::filesystem::path& path) {
    const FrameworkPtr frameworks[] = {test::sampleFramework(), test::earlierSampleFramework()};
    return readCrosswalk(test::readWhole(path), path.filename().string(), frameworks);
}

TEST(CrosswalkReader, GoodFilesHaveNoFindings) {
    for (const auto& path : test::filesIn("tests/data/crosswalks/good", ".json")) {
        const CrosswalkReading reading = readFile(path);
        EXPECT_EQ(findingsText(reading.findings), "") << path;
        ASSERT_NE(reading.crosswalk, nullptr) << path;
        EXPECT_EQ(reading.crosswalk->from.str(), "sample-2023-10");
        EXPECT_EQ(reading.crosswalk->title.str(), "From 2023 to 2025");
    }
}

TEST(CrosswalkReader, BadFilesHaveAllTheirFindingsAtTheirPlaces) {
    for (const auto& path : test::filesIn("tests/data/crosswalks/bad", ".json")) {
        std::filesystem::path expected = path;
        expected.replace_extension(".expected");
        const CrosswalkReading reading = readFile(path);
        EXPECT_EQ(findingsText(reading.findings), test::readWhole(expected)) << path;
        EXPECT_EQ(reading.crosswalk == nullptr, hasErrors(reading.findings)) << path;
    }
}

TEST(CrosswalkReader, TextsKeepTheirLanguages) {
    const CrosswalkReading reading =
        readFile(test::sourcePath("tests/data/crosswalks/good/split-and-in-two-languages.json"));
    ASSERT_NE(reading.crosswalk, nullptr);
    EXPECT_EQ(reading.crosswalk->title.in({"cy"}).text, "O 2023 i 2025");
    EXPECT_EQ(reading.crosswalk->note.in({"cy"}).language, "en");
}

TEST(CrosswalkReader, TheBundledCrosswalksHaveNoFindingsAndNoCycle) {
    FrameworkCatalog catalog;
    const std::vector<FrameworkPtr> frameworks = catalog.all();
    std::vector<CrosswalkPtr> all;
    for (const BundledFile& file : bundledCrosswalkFiles()) {
        const CrosswalkReading reading = readCrosswalk(file.bytes, std::string(file.id), frameworks);
        EXPECT_EQ(findingsText(reading.findings, true), "") << file.id;
        if (reading.crosswalk != nullptr)
            all.push_back(reading.crosswalk);
    }
    EXPECT_EQ(all.size(), 4U);
    for (const CrosswalkPtr& crosswalk : all)
        EXPECT_FALSE(CrosswalkSet(all).cycleThrough(*crosswalk)) << crosswalk->id;
}

} // namespace
} // namespace waymark
