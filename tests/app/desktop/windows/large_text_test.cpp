#include "app/desktop/pages/page.h"
#include "app/desktop/windows/page_table.h"
#include "tests/app/desktop/windows/program_fixture.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

// Twice the text size in a window of 800 by 600: nothing makes the window larger than somebody wants it, and of what scrolls in
// it nothing has to be scrolled sideways, except tables and maps.
class LargeTextTest : public test::ProgramTest, public testing::WithParamInterface<const char*> {};

TEST_P(LargeTextTest, EveryPageFitsASmallWindowAtTwiceTheTextSize) {
    LaunchOptions options;
    options.language = QString::fromLatin1(GetParam());
    const QString record = write({});
    ASSERT_TRUE(QFile::remove(record));
    ASSERT_TRUE(QFile::copy(QString::fromStdString(test::sourcePath("tests/support/sample.waymark").string()), record));
    options.record = record;
    options.zoomPercent = 200;
    start(options);
    for (const PageSpec& spec : pageTable()) {
        window().go({.page = spec.page});
        window().resize(800, 600);
        QCoreApplication::processEvents();
        const std::string page = pageName(spec.page).toStdString();
        EXPECT_LE(window().minimumSizeHint().width(), 800) << page;
        EXPECT_LE(window().minimumSizeHint().height(), 600) << page;
        EXPECT_EQ(window().width(), 800) << page;
        EXPECT_EQ(window().height(), 600) << page;
        for (const QScrollArea* area : window().currentPage()->findChildren<QScrollArea*>()) {
            if (area->isVisible()) {
                EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0)
                    << page << ", " << area->objectName().toStdString();
            }
        }
    }
    LaunchOptions usual;
    usual.zoomPercent = 100;
    start(usual);
}

INSTANTIATE_TEST_SUITE_P(InEachLanguage, LargeTextTest, testing::Values("en", "cy"));

} // namespace
} // namespace waymark
