#include "app/desktop/models/responsibility_pairs_model.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/whole_table.h"
#include "core/framework/framework_catalog.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

class WholeTableTest : public testing::Test {
protected:
    WholeTableTest() {
        theme.use(ThemeChoice::light);
        theme.setZoomPercent(100);
        table.setWeights({22, 39, 39});
        table.setModel(&model);
        model.setPairs(council, council->responsibilityPairs().front(), {"en"});
        table.QWidget::show();
    }

    ~WholeTableTest() override {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        theme.setZoomPercent(100);
    }

    void setWidth(int width) {
        table.resize(width, table.sizeHint().height());
        QApplication::processEvents();
        table.resize(width, table.sizeHint().height());
        QApplication::processEvents();
    }

    // The pixels of a cell's text, painted where the view paints it, with `more` room below.
    int ink(const QModelIndex& index, int more) {
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.widget = &table;
        option.font = table.font();
        const QSize size = table.visualRect(index).size();
        option.rect = QRect(QPoint(0, 0), size + QSize(0, more));
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        table.itemDelegate()->paint(&painter, option, index);
        painter.end();
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            dark += static_cast<int>(
                std::count_if(line, line + image.width(), [](QRgb pixel) { return (pixel & 0xffU) < 128U; }));
        }
        return dark;
    }

    [[nodiscard]] QString cutCells() {
        QString cut;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const int whole = ink(index, 300);
                if (whole == 0 || ink(index, 0) != whole)
                    cut += u"%1,%2: %3\n"_s.arg(row).arg(column).arg(index.data().toString());
            }
        }
        return cut;
    }

    Theme theme;
    FrameworkPtr council = FrameworkCatalog().load(FrameworkId("council-product-delivery")).value();
    ResponsibilityPairsModel model;
    WholeTable table;
};

TEST_F(WholeTableTest, EveryCellShowsWholeAtEveryWidth) {
    ASSERT_EQ(model.rowCount(), 7);
    for (int width = 400; width <= 1000; width += 11) {
        setWidth(width);
        ASSERT_EQ(cutCells().toStdString(), "") << "at " << width;
        ASSERT_EQ(table.height(), table.sizeHint().height());
        ASSERT_LE(table.verticalHeader()->length() + table.horizontalHeader()->height(), table.height());
    }
}

TEST_F(WholeTableTest, EveryCellShowsWholeWithLargeTextAndFromRightToLeft) {
    theme.setZoomPercent(200);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    for (const int width : {400, 555, 700, 1000}) {
        setWidth(width);
        EXPECT_EQ(cutCells().toStdString(), "") << "at " << width;
    }
}

TEST_F(WholeTableTest, TheShortFirstColumnLeavesTheRoomToTheOthers) {
    for (const int width : {576, 700, 1000}) {
        setWidth(width);
        EXPECT_LT(table.columnWidth(0), width * 30 / 100) << "at " << width;
        EXPECT_NEAR(table.columnWidth(1), table.columnWidth(2), 1);
        EXPECT_EQ(table.horizontalHeader()->length(), table.viewport()->width());
    }
}

TEST_F(WholeTableTest, TheWordsOfTheHeaderStandOverThoseOfTheCells) {
    setWidth(800);
    const QImage picture = table.grab().toImage();
    const auto firstInk = [&](int column, int top, int bottom) {
        const int begin = table.columnViewportPosition(column) + 2;
        for (int x = begin; x < begin + table.columnWidth(column) - 4; ++x) {
            for (int y = top; y < bottom; ++y) {
                if (qGray(picture.pixel(x, y)) < 110)
                    return x - begin;
            }
        }
        return -1;
    };
    const int headerEnd = table.horizontalHeader()->height() - 3;
    for (int column = 0; column < model.columnCount(); ++column) {
        const int inHeader = firstInk(column, 2, headerEnd);
        const int inCells = firstInk(column, headerEnd + 6, picture.height() - 4);
        EXPECT_GE(inHeader, 0);
        EXPECT_NEAR(inHeader, inCells, 2) << "column " << column;
    }
}

} // namespace
} // namespace waymark
