#include "app/desktop/actions/action_registry.h"
#include "app/desktop/pages/page.h"
#include "app/desktop/windows/page_table.h"
#include "tests/app/desktop/windows/program_fixture.h"
#include "tests/support/files.h"

#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

// Twice the text size in a window of 800 by 600: nothing makes the window larger than somebody wants it, and of what scrolls in
// it nothing has to be scrolled sideways, except tables and maps.
class LargeTextTest : public test::ProgramTest, public testing::WithParamInterface<const char*> {
protected:
    ~LargeTextTest() override { giveBackFont(); }

    // The program takes the font that it finds for the system's.
    void giveBackFont() {
        end();
        QApplication::setFont(m_font);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] LaunchOptions withSample() {
        LaunchOptions options;
        options.language = QString::fromLatin1(GetParam());
        options.record = write({});
        EXPECT_TRUE(QFile::remove(options.record));
        EXPECT_TRUE(QFile::copy(QString::fromStdString(test::sourcePath("tests/support/sample.waymark").string()),
                                options.record));
        return options;
    }

private:
    QFont m_font = QApplication::font();
};

TEST_P(LargeTextTest, EveryPageFitsASmallWindowAtTwiceTheTextSize) {
    LaunchOptions options = withSample();
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
}

// Sizes that are set once and not again would show only until the next start.
TEST_P(LargeTextTest, TextThatGrowsWhileTheProgramRunsIsAsLargeAsAtTheNextStart) {
    LaunchOptions options = withSample();
    const auto sizes = [this](PageId id) {
        window().go({.page = id});
        QCoreApplication::processEvents();
        QStringList all;
        for (const QWidget* widget : window().currentPage()->findChildren<QWidget*>()) {
            const bool isScrollBar =
                widget->inherits("QScrollBar") || widget->objectName().startsWith(u"qt_scrollarea"_s);
            // Whether a name is held above the sheet depends on how far somebody has scrolled.
            const bool isPinned = widget->objectName() == u"pinnedSkill"_s;
            if (!widget->isVisible() || isScrollBar || isPinned)
                continue;
            all << u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()))
                       .arg(widget->font().pointSizeF());
            if (const QLayout* layout = widget->layout())
                all.last() += u" %1 %2"_s.arg(layout->contentsMargins().left()).arg(layout->spacing());
        }
        return all;
    };
    for (const PageId page : {PageId::ratings, PageId::gap}) {
        giveBackFont();
        options.zoomPercent = 100;
        start(options);
        window().resize(1280, 800);
        sizes(page);
        for (int step = 0; step < 10; ++step)
            session().actions().action(ActionId::viewZoomIn)->trigger();
        QCoreApplication::processEvents();
        const QStringList grown = sizes(page);
        giveBackFont();
        options.zoomPercent = 200;
        start(options);
        window().resize(1280, 800);
        const QStringList fresh = sizes(page);
        EXPECT_EQ(grown.join(u'\n').toStdString(), fresh.join(u'\n').toStdString()) << pageName(page).toStdString();
    }
}

TEST_P(LargeTextTest, NoPageIsCutAtTheUsualTextSize) {
    LaunchOptions options = withSample();
    options.zoomPercent = 100;
    start(options);
    for (const PageSpec& spec : pageTable()) {
        window().go({.page = spec.page});
        window().resize(1280, 800);
        QCoreApplication::processEvents();
        for (const QScrollArea* area : window().currentPage()->findChildren<QScrollArea*>()) {
            if (area->isVisible()) {
                EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0)
                    << pageName(spec.page).toStdString() << ", " << area->metaObject()->className();
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(InEachLanguage, LargeTextTest, testing::Values("en", "cy"));

} // namespace
} // namespace waymark
