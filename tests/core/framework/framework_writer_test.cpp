#include "core/framework/framework_reader.h"
#include "core/framework/framework_writer.h"
#include "tests/bench/large_framework.h"
#include "tests/support/files.h"
#include "tests/support/finding_text.h"
#include "tests/support/sample_framework.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

FrameworkPtr read(const std::string& bytes) {
    const FrameworkReading reading = readFramework(bytes, "test.json");
    EXPECT_EQ(findingsText(reading.findings, true), "");
    return reading.framework;
}

TEST(FrameworkWriter, ABundledFileThatIsReadAndWrittenIsTheSameToTheByte) {
    for (const auto& path : test::filesIn("resources/frameworks", ".json")) {
        const std::string bytes = test::readWhole(path);
        const FrameworkPtr framework = read(bytes);
        ASSERT_NE(framework, nullptr) << path;
        std::string withoutSchema = bytes;
        const std::size_t schema = withoutSchema.find("  \"$schema\"");
        if (schema != std::string::npos)
            withoutSchema.erase(schema, withoutSchema.find('\n', schema) + 1 - schema);
        EXPECT_EQ(writeFramework(*framework), withoutSchema) << path;
    }
}

TEST(FrameworkWriter, AnyFrameworkThatIsWrittenReadsAsItWas) {
    for (const FrameworkPtr& framework : {test::sampleFramework()}) {
        for (const JsonWriter::Style style : {JsonWriter::Style::indented, JsonWriter::Style::compact}) {
            const std::string written = writeFramework(*framework, style);
            const FrameworkPtr again = read(written);
            ASSERT_NE(again, nullptr) << written;
            EXPECT_EQ(writeFramework(*again, style), written);
        }
    }
}

TEST(FrameworkWriter, AGeneratedFileReadsAndWritesTheSame) {
    LargeFrameworkSize size;
    size.roles = 7;
    size.skills = 150;
    const std::string bytes = makeLargeFrameworkFile(size);
    const FrameworkPtr framework = read(bytes);
    ASSERT_NE(framework, nullptr);
    EXPECT_EQ(framework->roleLevels().size(), 35U);
    EXPECT_EQ(framework->skills().size(), 150U);
    EXPECT_EQ(writeFramework(*framework), bytes);
}

TEST(FrameworkWriter, APartIsTheObjectOfTheFile) {
    const FrameworkPtr framework = test::sampleFramework();
    JsonWriter writer(JsonWriter::Style::compact);
    writeRoleLevel(writer, *framework, test::levelOf(*framework, "senior-product-manager"));
    const std::string level = writer.take();
    EXPECT_TRUE(level.starts_with("{\"id\":\"senior-product-manager\",\"name\":")) << level;
    EXPECT_NE(writeFramework(*framework, JsonWriter::Style::compact).find(level), std::string::npos);
    writeSkill(writer, *framework, test::skillOf(*framework, "user-insight"));
    EXPECT_NE(writeFramework(*framework, JsonWriter::Style::compact).find(writer.take()), std::string::npos);
}

} // namespace
} // namespace waymark
