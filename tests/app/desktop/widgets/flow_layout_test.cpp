#include "app/desktop/widgets/flow_layout.h"

#include <QPushButton>
#include <QWidget>

#include <gtest/gtest.h>

namespace waymark {
namespace {

class FlowLayoutTest : public testing::Test {
protected:
    FlowLayoutTest() {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        for (int i = 0; i < 4; ++i) {
            auto* item = new QWidget(&row);
            item->setMinimumSize(100, 20);
            layout->addWidget(item);
            items.push_back(item);
        }
        row.setAttribute(Qt::WA_DontShowOnScreen);
    }

    void resize(int width) {
        row.resize(width, 200);
        row.show();
        layout->activate();
    }

    QWidget row;
    FlowLayout* layout = new FlowLayout(&row);
    std::vector<QWidget*> items;
};

TEST_F(FlowLayoutTest, OneLineWhereThereIsRoomAndMoreWhereThereIsNot) {
    EXPECT_EQ(layout->heightForWidth(412), 20);
    EXPECT_EQ(layout->heightForWidth(411), 44);
    EXPECT_EQ(layout->heightForWidth(100), 92);
    resize(220);
    EXPECT_EQ(items[1]->pos(), QPoint(104, 0));
    EXPECT_EQ(items[2]->pos(), QPoint(0, 24));
}

TEST_F(FlowLayoutTest, WhatItAsksForIsRoomForOneLine) {
    EXPECT_EQ(layout->sizeHint(), QSize(412, 20));
}

TEST_F(FlowLayoutTest, BeginsAtTheRightWhereTextDoes) {
    row.setLayoutDirection(Qt::RightToLeft);
    resize(220);
    EXPECT_EQ(items[0]->pos(), QPoint(120, 0));
    EXPECT_EQ(items[1]->pos(), QPoint(16, 0));
}

TEST_F(FlowLayoutTest, WhatIsHiddenTakesNoRoom) {
    resize(412);
    items[0]->hide();
    layout->activate();
    EXPECT_EQ(items[1]->pos(), QPoint(0, 0));
}

class Wrapped : public QWidget {
public:
    using QWidget::QWidget;

    [[nodiscard]] QSize sizeHint() const override { return {500, 20}; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {50, 20}; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override { return 20 * 500 / width; }
};

TEST_F(FlowLayoutTest, WhatIsNarrowerThanItLikesGetsTheHeightThatItNeedsThen) {
    layout->addWidget(new Wrapped(&row));
    EXPECT_EQ(layout->heightForWidth(250), 20 + 4 + 20 + 4 + 40);
}

} // namespace
} // namespace waymark
