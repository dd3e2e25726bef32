#include "app/desktop/models/skill_register_model.h"
#include "app/desktop/pages/framework/framework_page.h"
#include "app/desktop/theme/theme.h"
#include "core/framework/framework_catalog.h"
#include "tests/app/desktop/pages/page_house.h"

#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabWidget>
#include <QTableView>
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

TEST(FrameworkPage, SaysWhatTheFrameworkIsAndWhereItComesFrom) {
    test::PageHouse<FrameworkPage> house(bundled("gdd-2025-09"));
    const QString all = textsOf(house.page()).join(u'\n');
    for (const QString& wanted :
         {u"September 2025"_s, u"Open Government Licence v3.0"_s, u"34"_s, u"21"_s, u"Practitioner"_s})
        EXPECT_TRUE(all.contains(wanted)) << wanted.toStdString();
}

TEST(FrameworkPage, ASkillOfTheRegisterLeadsToItsOwnPage) {
    test::PageHouse<FrameworkPage> house(bundled("gdd-2025-09"));
    house.find<QTabWidget>("frameworkTabs")->setCurrentIndex(1);
    auto* table = house.find<QTableView>("skillRegister");
    ASSERT_EQ(table->model()->rowCount(), 34);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_FALSE(house.wanted().empty());
    EXPECT_EQ(house.wanted().back().page, PageId::skill);
    EXPECT_EQ(house.wanted().back().skill.str(), "adapting-to-delivery-methodologies");
}

TEST(FrameworkPage, TheKeyboardGoesRoundTheTabsThatAreThereAndNoOther) {
    test::PageHouse<FrameworkPage> house(bundled("gdd-2025-09"));
    auto* tabs = house.find<QTabWidget>("frameworkTabs");
    QSet<QString> seen;
    for (int press = 0; press < 2 * tabs->count(); ++press) {
        QTest::keyClick(tabs, Qt::Key_Tab, Qt::ControlModifier);
        EXPECT_TRUE(tabs->isTabVisible(tabs->currentIndex())) << tabs->tabText(tabs->currentIndex()).toStdString();
        seen.insert(tabs->currentWidget()->objectName());
    }
    EXPECT_EQ(seen.size(), 3) << "about, skills and what it leaves open; nothing stands side by side";
}

TEST(FrameworkPage, EachTabIsAPlace) {
    test::PageHouse<FrameworkPage> house(bundled("council-product-delivery"));
    auto* tabs = house.find<QTabWidget>("frameworkTabs");
    EXPECT_EQ(house.page().place().detail, u"about"_s);
    for (const QString& tab : {u"skills"_s, u"side-by-side"_s, u"open"_s, u"about"_s}) {
        house.page().show(Place{.page = PageId::framework, .detail = tab});
        EXPECT_EQ(house.page().place(), (Place{.page = PageId::framework, .detail = tab}));
        EXPECT_EQ(tabs->currentWidget()->objectName(), tab);
    }
    EXPECT_TRUE(house.wanted().empty()) << "to be shown a place is no wish to go somewhere";
    house.page().show(Place{.page = PageId::framework});
    EXPECT_EQ(house.page().place().detail, u"about"_s) << "the tab that was in front stays";
    tabs->setCurrentIndex(1);
    ASSERT_EQ(house.wanted().size(), 1U) << "a tab that somebody chooses is a step that Back takes back";
    EXPECT_EQ(house.wanted().front(), (Place{.page = PageId::framework, .detail = u"skills"_s}));
}

TEST(FrameworkPage, ShowsRolesSideBySideWhereAFrameworkDividesWorkBetweenThem) {
    test::PageHouse<FrameworkPage> house(bundled("council-product-delivery"));
    house.page().show(Place{.page = PageId::framework, .detail = FrameworkPage::sideBySide});
    house.settle();
    auto* table = house.find<QTableView>("pairs0");
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(table->isVisible());
    EXPECT_EQ(table->model()->rowCount(), 7);
    house.session().setFramework(bundled("gdd-2025-09"));
    EXPECT_FALSE(house.find<QTabWidget>("frameworkTabs")->isTabVisible(2)) << "there is nothing to show side by side";
    EXPECT_TRUE(house.wanted().empty());
}

TEST(FrameworkPage, ASkillIsListedWithWhatEachRoleLevelAsksForInRowsThatAreHighEnough) {
    test::PageHouse<FrameworkPage> house(bundled("gdd-2025-09"));
    house.page().show(Place{.page = PageId::framework, .detail = u"skills"_s});
    house.settle();
    auto* table = house.find<QTableView>("skillRegister");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QString asked = table->model()->index(row, SkillRegisterModel::askedForColumn).data().toString();
        EXPECT_GE(table->rowHeight(row), (asked.count(u'\n') + 1) * QFontMetrics(table->font()).height())
            << asked.toStdString();
        if (table->model()->index(row, 0).data().toString() == u"Product management"_s) {
            EXPECT_TRUE(asked.contains(u"Senior product manager: Expert"_s)) << asked.toStdString();
        }
    }
    EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0);
}

TEST(FrameworkPage, SaysWhatLeavingOpenMeansAndLeadsToEachPlace) {
    test::PageHouse<FrameworkPage> house(bundled("gdd-2025-09"));
    house.page().show(Place{.page = PageId::framework, .detail = u"open"_s});
    EXPECT_TRUE(textsOf(house.page()).join(u' ').contains(u"silent about"_s));
    auto* tree = house.find<QTreeView>("openPoints");
    const QModelIndex undefined = tree->model()->index(0, 0);
    EXPECT_TRUE(tree->isExpanded(undefined)) << "eleven places are few";
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(0, 0, undefined));
    QTest::keyClick(tree, Qt::Key_Return);
    ASSERT_FALSE(house.wanted().empty());
    EXPECT_EQ(house.wanted().back(), (Place{.page = PageId::skill, .skill = SkillId("commercial-management")}));
}

TEST(FrameworkPage, NamesTheEditionsBeforeAndAfterByTheirTitlesAndLeadsToTheDifferences) {
    test::PageHouse<FrameworkPage> house(bundled("ddat-2023-10"));
    const QString all = textsOf(house.page()).join(u'\n');
    EXPECT_TRUE(all.contains(u"March 2017"_s)) << all.toStdString();
    EXPECT_TRUE(all.contains(u"September 2025 – Government Digital and Data: product and delivery"_s));
    EXPECT_TRUE(all.contains(u"18 kept"_s)) << all.toStdString();
    QStringList ways;
    for (QPushButton* button : house.page().findChildren<QPushButton*>()) {
        if (button->property("editions").isNull())
            continue;
        EXPECT_NE(button->accessibleName(), button->text()) << "which edition is meant has to be heard too";
        house.click(button);
        ASSERT_FALSE(house.wanted().empty());
        EXPECT_EQ(house.wanted().back().page, PageId::differences);
        ways << house.wanted().back().detail;
    }
    ways.sort();
    EXPECT_EQ(ways, (QStringList{u"cds-2021-04/ddat-2023-10"_s, u"ddat-2017-03/ddat-2023-10"_s,
                                 u"ddat-2023-10/gdd-2025-09"_s}));
}

TEST(FrameworkPage, NothingRunsOutOfANarrowWindowWithLargeText) {
    Theme theme;
    theme.setZoomPercent(200);
    for (const char* id : {"gdd-2025-09", "council-product-delivery", "cds-2021-04"}) {
        test::PageHouse<FrameworkPage> house(bundled(id), {443, 470});
        house.settle();
        auto* about = house.find<QScrollArea>("about");
        EXPECT_EQ(about->horizontalScrollBar()->maximum(), 0) << id;
    }
    theme.setZoomPercent(100);
}

TEST(FrameworkPage, AFrameworkWithoutSkillsOrLevelsSaysSo) {
    test::PageHouse<FrameworkPage> house(bundled("council-product-delivery"));
    house.find<QTabWidget>("frameworkTabs")->setCurrentIndex(1);
    EXPECT_FALSE(house.find<QTableView>("skillRegister")->isVisible());
    EXPECT_TRUE(textsOf(house.page()).contains(u"No skills"_s));
    EXPECT_TRUE(textsOf(house.page()).join(u' ').contains(u"This framework has no levels."_s));
}

} // namespace
} // namespace waymark
