#include "app/desktop/pages/roles/ladder_view.h"
#include "app/desktop/pages/roles/neighbours_view.h"
#include "app/desktop/pages/roles/roles_page.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/level_disclosure.h"
#include "app/desktop/widgets/link_button.h"
#include "app/desktop/widgets/statement_list.h"
#include "app/desktop/widgets/text_label.h"
#include "tests/app/desktop/pages/page_house.h"
#include "tests/support/sample_framework.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

using test::PageHouse;
using test::sampleFramework;
using testing::IsEmpty;

const RoleLevelId senior("senior-product-manager");
const RoleLevelId middle("product-manager");
const RoleLevelId associate("associate-product-manager");

QString textOf(PageHouse<RolesPage>& house, const char* label) {
    return house.find<QLabel>(label)->text();
}

QPoint middleOfRow(QAbstractItemView* view, const QModelIndex& index) {
    view->scrollTo(index);
    return view->visualRect(index).center();
}

TEST(RolesPage, BeginsAtTheFootOfTheFirstLadder) {
    PageHouse<RolesPage> house(sampleFramework());
    house.page().show(Place{});
    EXPECT_EQ(house.page().place().levels, std::vector{associate});
    EXPECT_EQ(textOf(house, "roleLevelName"), u"Associate product manager"_s);
    EXPECT_EQ(textOf(house, "gradesLine"), u"Grades %1"_s.arg(QLocale().createSeparatedList({u"HEO"_s, u"SEO"_s})));
}

TEST(RolesPage, ShowsTheLadderWithTheMostSeniorStepAtTheTop) {
    PageHouse<RolesPage> house(sampleFramework());
    house.go(middle);
    auto* ladder = house.find<LadderView>("ladder");
    ASSERT_EQ(ladder->model()->rowCount(), 3);
    EXPECT_EQ(ladder->model()->index(0, 0).data().toString(), u"Senior product manager"_s);
    EXPECT_EQ(ladder->currentIndex().row(), 1);
}

TEST(RolesPage, AClickOnAStepIsAVisit) {
    PageHouse<RolesPage> house(sampleFramework());
    house.go(middle);
    auto* ladder = house.find<LadderView>("ladder");
    QTest::mouseClick(ladder->viewport(), Qt::LeftButton, {}, middleOfRow(ladder, ladder->model()->index(0, 0)));
    ASSERT_EQ(house.wanted().size(), 1U);
    EXPECT_EQ(house.wanted().front(), (Place{.page = PageId::roles, .levels = {senior}}));
    EXPECT_EQ(textOf(house, "roleLevelName"), u"Senior product manager"_s);
}

TEST(RolesPage, AnArrowKeyLooksAtTheNextStepAndAmendsThePlace) {
    PageHouse<RolesPage> house(sampleFramework());
    house.go(middle);
    QSignalSpy amended(&house.page(), &Page::placeChanged);
    QTest::keyClick(house.find<LadderView>("ladder"), Qt::Key_Down);
    EXPECT_EQ(house.page().place().levels, std::vector{associate});
    EXPECT_EQ(amended.count(), 1);
    EXPECT_THAT(house.wanted(), IsEmpty());
}

TEST(RolesPage, AnIdThatDoesNotExistIsToldInASentenceWithAWayOut) {
    PageHouse<RolesPage> house(sampleFramework());
    house.go(RoleLevelId("chief-of-everything"));
    auto* unknown = house.find<EmptyState>("unknownRoleLevel");
    ASSERT_TRUE(unknown->isVisible());
    EXPECT_FALSE(house.find<QWidget>("roleDetail")->isVisible());
    bool named = false;
    for (const QLabel* label : unknown->findChildren<QLabel*>())
        named = named || label->text().contains(u"chief-of-everything"_s);
    EXPECT_TRUE(named);
    QTest::mouseClick(unknown->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_FALSE(unknown->isVisible());
    EXPECT_EQ(house.page().place().levels, std::vector{associate});
}

TEST(RolesPage, ASkillOpensToTheStatementsOfTheExpectedLevelAndThenToAllLevels) {
    PageHouse<RolesPage> house(sampleFramework());
    house.go(middle);
    auto* row = house.findVisible<LevelDisclosure>("skillRow");
    ASSERT_EQ(row->text(), u"Agile practices"_s);
    EXPECT_EQ(house.find<StatementList>("expectedStatements"), nullptr) << "made before anybody asked for it";
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    auto* list = house.find<StatementList>("expectedStatements");
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->statements(), (QStringList{u"choose the methods that suit a team"_s, u"make your work visible"_s}));
    QTest::keyClick(house.findVisible<LinkButton>("allLevels"), Qt::Key_Space);
    ASSERT_NE(house.findVisible<QWidget>("level2"), nullptr);
    EXPECT_EQ(house.findVisible<QWidget>("level2")->accessibleName(), u"Practitioner: Expected here"_s);
    EXPECT_EQ(house.findVisible<QWidget>("level0")->accessibleName(), u"Awareness"_s);
}

} // namespace
} // namespace waymark
