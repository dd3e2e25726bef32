#include "core/framework/bundled.h"
#include "core/framework/framework_writer.h"
#include "core/pathway/known_crosswalks.h"
#include "tests/support/files.h"
#include "tests/support/finding_text.h"
#include "tests/support/sample_framework.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <string>

namespace waymark {
namespace {

const FrameworkId earlier{"sample-2023-10"};
const FrameworkId later{"sample-2025-09"};

class KnownCrosswalksTest : public testing::Test {
protected:
    std::filesystem::path write(const std::string& name, std::string_view bytes) {
        const std::filesystem::path path = folder.path() / name;
        test::writePlain(path, bytes);
        return path;
    }

    void writeFrameworks() {
        write("earlier.json", writeFramework(*test::earlierSampleFramework()));
        write("later.json", writeFramework(*test::sampleFramework()));
    }

    static std::string sampleBridge() {
        return test::readWhole(test::sourcePath("tests/data/crosswalks/good/whole.json"));
    }

    // A crosswalk without links.
    static std::string bridge(const std::string& from, const std::string& to) {
        return R"({"format": "waymark-crosswalk", "formatVersion": 1, "id": ")" + from + "--" + to + R"(", "from": ")" +
               from + R"(", "to": ")" + to +
               R"(", "title": "Mine", "languages": ["en"], "skills": [], "roleLevels": []})";
    }

    test::TemporaryFolder folder;
};

TEST_F(KnownCrosswalksTest, TheBundledOnesAreKnownWithoutAFolder) {
    FrameworkCatalog catalog;
    const KnownCrosswalks known = readKnownCrosswalks(catalog);
    EXPECT_EQ(known.crosswalks.crosswalks().size(), bundledCrosswalkFiles().size());
    EXPECT_EQ(findingsText(known.findings), "");
}

TEST_F(KnownCrosswalksTest, ThoseOfAFolderJoinItsFrameworks) {
    writeFrameworks();
    write("bridge.json", sampleBridge());
    FrameworkCatalog catalog(folder.path());
    const KnownCrosswalks known = readKnownCrosswalks(catalog);
    EXPECT_EQ(findingsText(known.findings), "");
    EXPECT_EQ(findingsText(catalog.folderFindings()), "") << "a crosswalk is no framework with faults";
    EXPECT_EQ(known.crosswalks.way(earlier, later).size(), 1U);
    EXPECT_EQ(catalog.ids().size(), bundledFrameworkFiles().size() + 2);
}

TEST_F(KnownCrosswalksTest, AFaultyOneIsToldWithItsFileAndLeftOut) {
    writeFrameworks();
    write("bridge.json", test::readWhole(test::sourcePath("tests/data/crosswalks/bad/unknown-skills.json")));
    FrameworkCatalog catalog(folder.path());
    const KnownCrosswalks known = readKnownCrosswalks(catalog);
    ASSERT_TRUE(hasErrors(known.findings));
    EXPECT_TRUE(known.findings.back().error.place.file.ends_with("bridge.json"));
    EXPECT_TRUE(known.crosswalks.way(earlier, later).empty());
}

TEST_F(KnownCrosswalksTest, OneThatClosesACircleIsToldAndLeftOut) {
    write("back.json", bridge("gdd-2025-09", "ddat-2017-03"));
    FrameworkCatalog catalog(folder.path());
    const KnownCrosswalks known = readKnownCrosswalks(catalog);
    ASSERT_TRUE(hasErrors(known.findings));
    EXPECT_EQ(known.findings.back().error.code, ErrorCode::crosswalkCycle);
    EXPECT_TRUE(known.findings.back().error.place.file.ends_with("back.json"));
    EXPECT_TRUE(known.crosswalks.way(FrameworkId("gdd-2025-09"), FrameworkId("ddat-2017-03")).empty());
    EXPECT_EQ(known.crosswalks.way(FrameworkId("ddat-2017-03"), FrameworkId("gdd-2025-09")).size(), 2U);
}

TEST_F(KnownCrosswalksTest, OneForTheEditionsOfABundledOneTakesItsPlace) {
    write("mine.json", bridge("ddat-2023-10", "gdd-2025-09"));
    FrameworkCatalog catalog(folder.path());
    const CrosswalkSet crosswalks = knownCrosswalks(catalog);
    const auto way = crosswalks.way(FrameworkId("ddat-2023-10"), FrameworkId("gdd-2025-09"));
    ASSERT_EQ(way.size(), 1U);
    EXPECT_EQ(way.front()->title.str(), "Mine");
    EXPECT_EQ(crosswalks.crosswalks().size(), bundledCrosswalkFiles().size());
}

TEST_F(KnownCrosswalksTest, AFrameworkThatIsOpenedBringsTheCrosswalksBesideIt) {
    writeFrameworks();
    write(earlier.str() + "--" + later.str() + ".json", sampleBridge());
    write("unrelated.json", "not read");
    FrameworkCatalog catalog;
    ASSERT_TRUE(catalog.read((folder.path() / "earlier.json").string()).framework);
    EXPECT_TRUE(knownCrosswalks(catalog).way(earlier, later).empty()) << "the later edition is not known yet";
    ASSERT_TRUE(catalog.read((folder.path() / "later.json").string()).framework);
    const KnownCrosswalks known = readKnownCrosswalks(catalog);
    EXPECT_EQ(findingsText(known.findings), "");
    EXPECT_EQ(known.crosswalks.way(earlier, later).size(), 1U);
    EXPECT_EQ(catalog.ids().front(), earlier);
    EXPECT_EQ(catalog.all().size(), bundledFrameworkFiles().size() + 2);
}

TEST_F(KnownCrosswalksTest, AFileThatIsChosenAgainIsReadAnew) {
    FrameworkCatalog catalog;
    catalog.addCrosswalkFile({"mine.json", "{"});
    EXPECT_TRUE(hasErrors(readKnownCrosswalks(catalog).findings));
    catalog.addCrosswalkFile({"mine.json", bridge("gdd-2025-09", "council-product-delivery")});
    const KnownCrosswalks known = readKnownCrosswalks(catalog);
    EXPECT_FALSE(hasErrors(known.findings)) << findingsText(known.findings);
    EXPECT_EQ(known.crosswalks.way(FrameworkId("gdd-2025-09"), FrameworkId("council-product-delivery")).size(), 1U);
}

} // namespace
} // namespace waymark
