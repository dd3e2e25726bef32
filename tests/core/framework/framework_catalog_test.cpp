#include "core/framework/bundled.h"
#include "core/framework/framework_catalog.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace waymark {
namespace {

class FrameworkCatalogTest : public testing::Test {
protected:
    void SetUp() override { std::filesystem::create_directories(m_folder); }

    void TearDown() override { std::filesystem::remove_all(m_folder); }

    void write(const std::string& name, std::string_view bytes) const {
        std::ofstream(m_folder / name, std::ios::binary) << bytes;
    }

    std::filesystem::path m_folder =
        std::filesystem::temp_directory_path() /
        (std::string("waymark-catalog-") + testing::UnitTest::GetInstance()->current_test_info()->name() +
         std::to_string(testing::UnitTest::GetInstance()->random_seed()));
};

TEST_F(FrameworkCatalogTest, ABundledFrameworkIsReadOnceAndShared) {
    FrameworkCatalog catalog;
    const auto first = catalog.load(FrameworkId("gdd-2025-09"));
    ASSERT_TRUE(first.has_value());
    EXPECT_EQ(*first, *catalog.load(FrameworkId("gdd-2025-09")));
    EXPECT_EQ((*first)->roleLevels().size(), 21U);
    EXPECT_EQ((*first)->skills().size(), 34U);
}

TEST_F(FrameworkCatalogTest, AnUnknownIdAndAMissingFileAreToldApart) {
    FrameworkCatalog catalog;
    EXPECT_EQ(catalog.load(FrameworkId("no-such-thing")).error().code, ErrorCode::frameworkUnknown);
    EXPECT_EQ(catalog.read((m_folder / "missing.json").string()).findings.front().error.code, ErrorCode::fileNotFound);
    EXPECT_EQ(catalog.read(m_folder.string()).findings.front().error.code, ErrorCode::fileIsDirectory);
}

TEST_F(FrameworkCatalogTest, ItKnowsWhichFrameworksItHas) {
    FrameworkCatalog catalog;
    const FrameworkId own("a-framework-of-my-own");
    EXPECT_TRUE(catalog.has(FrameworkId("gdd-2025-09")));
    EXPECT_FALSE(catalog.has(own));
    EXPECT_FALSE(catalog.load(own)) << "asked for in vain";
    std::string bytes(bundledFrameworkFiles().front().bytes);
    bytes.replace(bytes.find("gdd-2025-09"), std::string_view("gdd-2025-09").size(), own.str());
    write("mine.json", bytes);
    ASSERT_TRUE(catalog.read((m_folder / "mine.json").string()).framework);
    EXPECT_TRUE(catalog.has(own));
    EXPECT_TRUE(catalog.load(own)) << "and had once the file was read";
}

TEST_F(FrameworkCatalogTest, AFrameworkOfTheFolderTakesThePlaceOfABundledOne) {
    const std::string_view bytes = bundledFrameworkFiles().front().bytes;
    write("mine.json", bytes);
    write("broken.json", bytes.substr(0, bytes.size() / 2));
    write("notes.txt", "not a framework");
    FrameworkCatalog catalog(m_folder);
    const auto ids = catalog.ids();
    EXPECT_EQ(ids.size(), bundledFrameworkFiles().size());
    EXPECT_EQ(ids.front().str(), "gdd-2025-09");
    EXPECT_TRUE(hasErrors(catalog.folderFindings()));
    EXPECT_TRUE(catalog.folderFindings().front().error.place.file.ends_with("broken.json"));
    EXPECT_EQ(catalog.all().size(), ids.size());
}

TEST_F(FrameworkCatalogTest, AFolderThatIsNotThereIsAFindingAndTheBundledOnesRemain) {
    FrameworkCatalog catalog(m_folder / "absent");
    EXPECT_TRUE(hasErrors(catalog.folderFindings()));
    EXPECT_EQ(catalog.ids().size(), bundledFrameworkFiles().size());
}

} // namespace
} // namespace waymark
