#include "app/desktop/pages/differences/differences_page.h"
#include "app/desktop/pages/framework/framework_page.h"
#include "core/framework/framework_catalog.h"
#include "tests/app/desktop/pages/page_house.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
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

TEST(FrameworkPage, AFrameworkWithoutSkillsOrLevelsSaysSo) {
    test::PageHouse<FrameworkPage> house(bundled("council-product-delivery"));
    house.find<QTabWidget>("frameworkTabs")->setCurrentIndex(1);
    EXPECT_FALSE(house.find<QTableView>("skillRegister")->isVisible());
    EXPECT_TRUE(textsOf(house.page()).contains(u"No skills"_s));
    EXPECT_TRUE(textsOf(house.page()).join(u' ').contains(u"This framework has no levels."_s));
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

} // namespace
} // namespace waymark
