// Every broken record of the corpus, opened as the window opens it.
#include "app/desktop/document/document.h"
#include "app/text/error_text.h"
#include "app/text/to_qt.h"
#include "tests/support/files.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace waymark {

TEST(BadRecords, EachGetsASentenceWithItsPlaceAndLeavesTheFileAndTheOpenRecordAsTheyWere) {
    const QTemporaryDir folder;
    Document document;
    document.begin(folder.filePath(u"mine.waymark"_s));
    const std::string own = document.record().id;
    int files = 0;
    for (const std::filesystem::path& path : test::filesIn("tests/data/records/bad", ".json")) {
        ++files;
        const std::filesystem::path copy = pathFromQt(folder.filePath(toQt(path.filename())));
        std::filesystem::copy_file(path, copy);
        const Document::Opened opened = document.open(toQt(copy));
        EXPECT_FALSE(opened.done) << copy;
        EXPECT_EQ(document.record().id, own) << copy;
        ASSERT_FALSE(opened.findings.empty()) << copy;
        EXPECT_TRUE(hasErrors(opened.findings)) << copy;
        for (const Finding& finding : opened.findings)
            EXPECT_TRUE(findingLine(finding).contains(toQt(path.filename()))) << copy;
        EXPECT_EQ(test::readWhole(copy), test::readWhole(path));
    }
    EXPECT_GT(files, 20);
}

} // namespace waymark
