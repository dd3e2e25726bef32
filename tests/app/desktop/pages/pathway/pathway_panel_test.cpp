#include "app/desktop/pages/pathway/pathway_page.h"
#include "app/desktop/pages/pathway/pathway_panel.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/card.h"
#include "tests/app/desktop/pages/page_house.h"
#include "tests/support/sample_framework.h"

#include <QScrollBar>

#include <gtest/gtest.h>

#include <algorithm>

namespace waymark {
namespace {

TEST(PathwayPanel, NamesOfThreeHundredLettersStayInIt) {
    test::SampleSpec spec = test::sampleSpec();
    for (auto& role : spec.roles) {
        for (auto& level : role.levels) {
            level.name = std::string(300, 'n');
            level.purpose = std::string(300, 'p');
        }
    }
    for (auto& skill : spec.skills)
        skill.name = std::string(300, 's');
    test::PageHouse<PathwayPage> house(test::makeFramework(spec));
    house.go(RoleLevelId("senior-product-manager"));
    house.settle();
    auto& panel = *house.find<PathwayPanel>("pathwayPanel");
    EXPECT_LE(panel.widget()->width(), panel.viewport()->width());
    EXPECT_LE(panel.widget()->minimumSizeHint().width(), panel.viewport()->width());
}

TEST(PathwayPanel, TextMadeLargerWhileItRunsIsNotCut) {
    Theme theme;
    theme.setZoomPercent(100);
    {
        test::PageHouse<PathwayPage> house(test::sampleFramework(), QSize(1100, 700));
        auto& panel = *house.find<PathwayPanel>("pathwayPanel");
        house.settle();
        const int usual = panel.width();
        theme.setZoomPercent(200);
        house.settle();
        EXPECT_EQ(panel.horizontalScrollBar()->maximum(), 0);
        theme.setZoomPercent(100);
        house.settle();
        EXPECT_EQ(panel.width(), usual);
    }
    theme.setZoomPercent(100);
}

TEST(PathwayPanel, WithoutAScrollBarItsCardsDoNotTouchTheEdge) {
    test::PageHouse<PathwayPage> house(test::sampleFramework(), QSize(1100, 2000));
    auto& panel = *house.find<PathwayPanel>("pathwayPanel");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        house.page().setLayoutDirection(direction);
        house.settle();
        ASSERT_EQ(panel.verticalScrollBar()->maximum(), 0);
        const auto cards = panel.findChildren<Card*>();
        ASSERT_FALSE(cards.empty());
        for (const Card* card : cards) {
            const QRect place(card->mapTo(&panel, QPoint()), card->size());
            EXPECT_GE(std::min(place.left(), panel.width() - 1 - place.right()), spacingUnit() / 2);
            EXPECT_GE(direction == Qt::LeftToRight ? panel.width() - 1 - place.right() : place.left(), spacingUnit())
                << (direction == Qt::LeftToRight ? "at the right" : "at the left");
        }
    }
}

} // namespace
} // namespace waymark
