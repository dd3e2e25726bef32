#include "app/desktop/pages/pathway/pathway_output.h"
#include "app/desktop/pages/pathway/pathway_page.h"
#include "app/desktop/pages/pathway/pathway_view.h"
#include "core/framework/framework_catalog.h"
#include "tests/app/desktop/pages/page_house.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

class PathwayOutputTest : public testing::Test {
protected:
    PathwayOutputTest() : m_house(FrameworkCatalog().load(FrameworkId("gdd-2025-09")).value()) {}

    PathwayView& view() { return *m_house.find<PathwayView>("pathway"); }

    // The map on a page of paper whose dots lie so near to one another.
    QImage painted(int dotsPerInch) {
        QImage page(1200, 800, QImage::Format_RGB32);
        page.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
        page.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
        page.fill(Qt::white);
        QPainter painter(&page);
        paintPathway(view(), painter, page.rect());
        return page;
    }

    test::PageHouse<PathwayPage> m_house;
};

TEST_F(PathwayOutputTest, TheMapIsExportedAsAPictureAndAnUnknownFormatIsRefused) {
    const QTemporaryDir folder;
    const QString png = folder.filePath(u"map.png"_s);
    EXPECT_EQ(writePathway(view(), png), QString());
    EXPECT_GT(QImageReader(png).size().width(), 800);
    EXPECT_FALSE(writePathway(view(), folder.filePath(u"map.bmp"_s)).isEmpty());
    EXPECT_FALSE(writePathway(view(), folder.filePath(u"absent/map.png"_s)).isEmpty());
}

TEST_F(PathwayOutputTest, TheMapIsExportedAsAPictureThatScalesOrTheProgramSaysWhatIsMissing) {
    const QTemporaryDir folder;
    const QString svg = folder.filePath(u"map.svg"_s);
    const QString fault = writePathway(view(), svg);
    QFile file(svg);
    if (!canWriteSvg()) {
        EXPECT_THAT(fault.toStdString(), testing::HasSubstr("SVG module"));
        EXPECT_FALSE(file.exists());
        return;
    }
    EXPECT_EQ(fault, QString());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("<svg"));
    EXPECT_TRUE(text.contains("Senior product")) << "words stay words";
    EXPECT_TRUE(text.contains("product and delivery, September 2025")) << "title and edition";
    EXPECT_TRUE(text.contains("Arrows lead one step up.")) << "the legend";
    EXPECT_TRUE(text.contains("Open Government Licence")) << "where it comes from";
    EXPECT_FALSE(writePathway(view(), folder.filePath(u"absent/map.svg"_s)).isEmpty());
}

TEST_F(PathwayOutputTest, TheMapFitsOnAPageOfPaper) {
    QBuffer file;
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    QPdfWriter paper(&file);
    paper.setPageOrientation(QPageLayout::Landscape);
    paintPathway(view(), paper);
    EXPECT_TRUE(file.data().startsWith("%PDF"));
    EXPECT_GT(file.data().size(), 5'000);
}

// A printer has a dozen dots where the screen has one.
TEST_F(PathwayOutputTest, TheTextOnPaperIsAsLargeAsTheCardsAreHoweverFineThePrinterIs) {
    const QImage coarse = painted(96);
    EXPECT_EQ(painted(1200).convertToFormat(QImage::Format_RGB32), coarse);
}

TEST_F(PathwayOutputTest, AboveTheMapStandsWhatItShowsAndBeneathItHowToReadIt) {
    const QTemporaryDir folder;
    const QString png = folder.filePath(u"map.png"_s);
    ASSERT_EQ(writePathway(view(), png), QString());
    const QSizeF size = QSizeF(QImageReader(png).size()) / 2;
    const qreal line = view().fontMetrics().height();
    EXPECT_GT(size.height(), view().scene().size().height() + 3 * line);
    EXPECT_NEAR(size.width(), view().scene().size().width(), 3 * line);
}

} // namespace
} // namespace waymark
