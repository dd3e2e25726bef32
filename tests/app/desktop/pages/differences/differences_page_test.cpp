#include "app/desktop/models/edition_diff_model.h"
#include "app/desktop/pages/differences/differences_page.h"
#include "app/desktop/theme/theme.h"
#include "core/framework/framework_catalog.h"
#include "tests/app/desktop/pages/page_house.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

FrameworkPtr bundled(const char* id) {
    return FrameworkCatalog().load(FrameworkId(id)).value();
}

QStringList textsOf(QWidget& page) {
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>())
        texts << label->text();
    return texts;
}

TEST(DifferencesPage, BeginsWithTheEditionBeforeTheOneOnScreen) {
    test::PageHouse<DifferencesPage> house(bundled("gdd-2025-09"));
    EXPECT_EQ(house.find<QComboBox>("earlierEdition")->currentData().toString(), u"ddat-2023-10"_s);
    EXPECT_EQ(house.find<QComboBox>("laterEdition")->currentData().toString(), u"gdd-2025-09"_s);
    EXPECT_GT(house.find<QTreeView>("differences")->model()->rowCount(), 6);
    const Place place = house.page().place();
    EXPECT_EQ(place.detail, u"ddat-2023-10/gdd-2025-09"_s);
}

TEST(DifferencesPage, TheSameEditionTwiceIsAskedToBeChangedAndNothingElseIsShown) {
    test::PageHouse<DifferencesPage> house(bundled("gdd-2025-09"));
    house.page().show(Place{.page = PageId::differences, .detail = u"gdd-2025-09/gdd-2025-09"_s});
    EXPECT_FALSE(house.find<QTreeView>("differences")->isVisible());
    EXPECT_TRUE(textsOf(house.page()).contains(u"Choose two editions"_s));
}

TEST(DifferencesPage, ReachesOverSeveralCrosswalks) {
    test::PageHouse<DifferencesPage> house(bundled("gdd-2025-09"));
    house.page().show(Place{.page = PageId::differences, .detail = u"ddat-2017-03/gdd-2025-09"_s});
    EXPECT_TRUE(textsOf(house.page()).join(u' ').contains(u"joined by a crosswalk"_s));
    house.page().show(Place{.page = PageId::differences, .detail = u"council-product-delivery/gdd-2025-09"_s});
    EXPECT_TRUE(textsOf(house.page()).join(u' ').contains(u"a guess"_s));
}

TEST(DifferencesPage, OffersToSwapEditionsWhoseCrosswalkLeadsTheOtherWay) {
    test::PageHouse<DifferencesPage> house(bundled("gdd-2025-09"));
    house.page().show(Place{.page = PageId::differences, .detail = u"gdd-2025-09/ddat-2023-10"_s});
    EXPECT_TRUE(textsOf(house.page()).join(u' ').contains(u"leads the other way"_s));
    house.click(house.find<QPushButton>("swapEditions"));
    EXPECT_EQ(house.page().place().detail, u"ddat-2023-10/gdd-2025-09"_s);
    const QString text = textsOf(house.page()).join(u' ');
    EXPECT_TRUE(text.contains(u"joined by a crosswalk"_s));
    EXPECT_TRUE(text.contains(u"18 kept, 6 renamed"_s)) << text.toStdString();
}

TEST(DifferencesPage, WhatBecameOfSkillsStandsOpenBeforeWhatStays) {
    test::PageHouse<DifferencesPage> house(bundled("gdd-2025-09"));
    auto* tree = house.find<QTreeView>("differences");
    const auto section = [&](const QString& words) {
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            if (tree->model()->index(row, 0).data().toString().contains(words))
                return row;
        }
        return -1;
    };
    EXPECT_EQ(section(u"renamed"_s), 0);
    for (const QString& open : {u"renamed"_s, u"split"_s, u"dropped"_s, u"new skill"_s})
        EXPECT_TRUE(tree->isExpanded(tree->model()->index(section(open), 0))) << open.toStdString();
    EXPECT_FALSE(tree->isExpanded(tree->model()->index(section(u"kept"_s), 0)));
    EXPECT_GT(section(u"kept"_s), section(u"new skill"_s));
}

TEST(DifferencesPage, NoWordIsBrokenOrCutAtAnyWidthOrSizeOfText) {
    Theme theme;
    for (const int percent : {100, 150, 200}) {
        theme.setZoomPercent(percent);
        test::PageHouse<DifferencesPage> house(bundled("gdd-2025-09"), {1100, 520});
        auto* tree = house.find<QTreeView>("differences");
        for (const int width : {420, 600, 800, 1100}) {
            house.page().resize(width, 520);
            house.settle();
            EXPECT_EQ(tree->horizontalScrollBar()->maximum(), 0) << width << " at " << percent;
            const QFontMetrics metrics(textFont(TextStyle::body));
            for (int section = 0; section < tree->model()->rowCount(); ++section) {
                const QModelIndex parent = tree->model()->index(section, 0);
                for (int row = 0; row < tree->model()->rowCount(parent); ++row) {
                    for (int column = 0; column < tree->model()->columnCount(); ++column) {
                        if (tree->isColumnHidden(column))
                            continue;
                        QString text = tree->model()->index(row, column, parent).data().toString();
                        for (const QString& word : text.replace(u'\n', u' ').split(u' '))
                            ASSERT_LT(metrics.horizontalAdvance(word), tree->columnWidth(column))
                                << word.toStdString() << " in " << width << " at " << percent;
                    }
                }
            }
        }
    }
    theme.setZoomPercent(100);
}

TEST(DifferencesPage, ANarrowWindowTellsEverythingInOneColumn) {
    test::PageHouse<DifferencesPage> house(bundled("gdd-2025-09"), {300, 520});
    house.settle();
    auto* tree = house.find<QTreeView>("differences");
    EXPECT_TRUE(tree->isColumnHidden(EditionDiffModel::reasonColumn));
    const QModelIndex renamed = tree->model()->index(0, 0);
    const QString first = tree->model()->index(0, 0, renamed).data().toString();
    for (const QString& part : {u"Renamed"_s, u"Agile working → Agile and Lean practices"_s, u"Inferred"_s})
        EXPECT_TRUE(first.contains(part)) << first.toStdString();
    house.page().resize(1200, 520);
    house.settle();
    EXPECT_FALSE(tree->isColumnHidden(EditionDiffModel::reasonColumn));
    EXPECT_EQ(tree->model()->index(0, 0, renamed).data().toString(), u"Renamed"_s);
}

} // namespace
} // namespace waymark
