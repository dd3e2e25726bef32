#include "core/framework/bundled.h"
#include "core/framework/framework_reader.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(Bundled, EveryFrameworkReadsWithoutAnyFindingAndBearsTheNameOfItsFile) {
    ASSERT_GE(bundledFrameworkFiles().size(), 6U);
    for (const BundledFile& file : bundledFrameworkFiles()) {
        const FrameworkReading reading = readFramework(file.bytes, std::string(file.id));
        for (const Finding& finding : reading.findings)
            ADD_FAILURE() << file.id << ':' << finding.error.place.line << ": " << errorCodeName(finding.error.code)
                          << ' ' << finding.error.place.path;
        ASSERT_NE(reading.framework, nullptr) << file.id;
        EXPECT_EQ(reading.framework->id().str(), file.id);
    }
}

TEST(Bundled, TheNewestEditionComesFirst) {
    EXPECT_EQ(bundledFrameworkFiles().front().id, "gdd-2025-09");
}

TEST(Bundled, CrosswalksLeadFromEditionToEdition) {
    EXPECT_GE(bundledCrosswalkFiles().size(), 4U);
}

} // namespace
} // namespace waymark
