#include "app/desktop/pages/roles/ladder_delegate.h"
#include "app/desktop/pages/roles/ladder_view.h"
#include "app/desktop/pages/roles/role_skills.h"
#include "app/desktop/pages/roles/role_tree_view.h"
#include "app/desktop/pages/roles/roles_page.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/level_disclosure.h"
#include "app/desktop/widgets/link_button.h"
#include "app/desktop/widgets/statement_list.h"
#include "app/desktop/widgets/text_label.h"
#include "core/framework/framework_catalog.h"
#include "tests/app/desktop/pages/page_house.h"
#include "tests/support/sample_framework.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

using test::PageHouse;
using test::sampleFramework;

const RoleLevelId senior("senior-product-manager");
const RoleLevelId middle("product-manager");
const RoleLevelId associate("associate-product-manager");

QString textOf(PageHouse<RolesPage>& house, const char* label) {
    return house.find<QLabel>(label)->text();
}

// Nothing is open until somebody opens it.
void withClosedSkills(PageHouse<RolesPage>& house) {
    house.click(house.find<QPushButton>("collapseAll"));
    house.settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

// As the program comes, whatever a test before has closed.
void withOpenSkills(PageHouse<RolesPage>& house) {
    house.session().settings().setValue(Setting::rolesSkillsOpen, true);
}

TEST(RolesPage, ARoleLevelShowsTheStatementsOfEveryExpectedLevelUntilSomebodyClosesThem) {
    PageHouse<RolesPage> house(sampleFramework());
    withOpenSkills(house);
    house.go(middle);
    const auto shown = [&] {
        int count = 0;
        for (const auto* list : house.page().findChildren<StatementList*>(u"expectedStatements"_s))
            count += list->isVisible() ? 1 : 0;
        return count;
    };
    EXPECT_GT(shown(), 2);
    EXPECT_EQ(textOf(house, "skillsSummary").toStdString(), "4 skill(s), each with the statements of its level.");
    house.click(house.find<QPushButton>("collapseAll"));
    house.settle();
    EXPECT_EQ(shown(), 0);
    house.go(senior);
    EXPECT_EQ(shown(), 0) << "the choice holds for every role level";
    house.click(house.find<QPushButton>("expandAll"));
    house.go(middle);
    EXPECT_GT(shown(), 2);
}

TEST(RolesPage, ASkillOpensToTheStatementsOfTheExpectedLevelAndThenToAllLevels) {
    PageHouse<RolesPage> house(sampleFramework());
    withClosedSkills(house);
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

TEST(RolesPage, ASkillSaysItsLevelAndWhetherItIsOpen) {
    PageHouse<RolesPage> house(sampleFramework());
    withClosedSkills(house);
    house.go(middle);
    auto* row = house.findVisible<LevelDisclosure>("skillRow");
    QAccessibleInterface* button = QAccessible::queryAccessibleInterface(row);
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->role(), QAccessible::Button);
    EXPECT_EQ(button->text(QAccessible::Name).toStdString(), "Agile practices: Practitioner");
    EXPECT_TRUE(button->state().expandable);
    EXPECT_TRUE(button->state().collapsed);
    EXPECT_FALSE(button->state().expanded);
    QAccessibleInterface* item = button->parent();
    EXPECT_EQ(item->role(), QAccessible::ListItem);
    EXPECT_EQ(item->parent()->role(), QAccessible::List);
    EXPECT_EQ(item->parent()->text(QAccessible::Name).toStdString(), "Delivery");

    button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(button->state().expanded);
    EXPECT_FALSE(button->state().collapsed);
    QAccessibleInterface* statements =
        QAccessible::queryAccessibleInterface(house.find<StatementList>("expectedStatements"));
    EXPECT_EQ(statements->role(), QAccessible::List);
    EXPECT_EQ(statements->text(QAccessible::Name).toStdString(), "Agile practices, Practitioner: what you can do");
    ASSERT_EQ(statements->childCount(), 2);
    EXPECT_EQ(statements->child(0)->role(), QAccessible::ListItem);
    EXPECT_EQ(statements->child(0)->text(QAccessible::Name).toStdString(), "choose the methods that suit a team");
}

TEST(RolesPage, TellsWhatALevelDoesFromWhatAllLevelsOfTheRoleDo) {
    PageHouse<RolesPage> house(sampleFramework());
    house.go(middle);
    EXPECT_EQ(house.find<StatementList>("sharedResponsibilities")->statements(),
              QStringList{u"decide what a team does first"_s});
    EXPECT_EQ(house.find<StatementList>("ownResponsibilities")->statements(),
              (QStringList{u"set the goals of a product"_s, u"share what you learn"_s}));
    EXPECT_FALSE(house.find<QWidget>("noResponsibilities")->isVisible());
}

TEST(RolesPage, EveryThingThatAnEditionLeavesOpenHasASentence) {
    PageHouse<RolesPage> house(sampleFramework());
    house.go(RoleLevelId("service-owner"));
    EXPECT_EQ(textOf(house, "gradesLine").toStdString(), "Grades are not given in this edition.");
    EXPECT_EQ(textOf(house, "purpose").toStdString(), "This edition does not say what this role level is for.");
    EXPECT_EQ(textOf(house, "scope").toStdString(), "This edition does not say how far this role level reaches.");
    EXPECT_TRUE(house.find<QWidget>("noResponsibilities")->isVisible());
    EXPECT_EQ(textOf(house, "skillsSummary").toStdString(),
              "This edition does not say which skills this role level takes.");
    EXPECT_EQ(house.findVisible<LevelDisclosure>("skillRow"), nullptr);
    EXPECT_FALSE(house.find<QPushButton>("expandAll")->isVisible());
    EXPECT_FALSE(house.find<LinkButton>("stepUp")->isVisible());
}

TEST(RolesPage, ALevelThatIsNotSpecifiedIsToldSo) {
    PageHouse<RolesPage> house(sampleFramework());
    withClosedSkills(house);
    house.page().show(Place{.page = PageId::roles, .levels = {middle}, .skill = SkillId("financial-ownership")});
    LevelDisclosure* row = nullptr;
    for (auto* one : house.page().findChildren<LevelDisclosure*>()) {
        if (one->isChecked())
            row = one;
    }
    ASSERT_NE(row, nullptr) << "the skill of the place is open";
    EXPECT_EQ(row->text().toStdString(), "Financial ownership");
    EXPECT_EQ(row->content().level.word.toStdString(), "Not specified");
    EXPECT_EQ(row->content().level.mark.kind, LevelMark::Kind::notSpecified);
    EXPECT_EQ(house.findVisible<StatementList>("expectedStatements"), nullptr);
    house.click(house.findVisible<LinkButton>("skillPage"));
    ASSERT_EQ(house.wanted().size(), 1U);
    EXPECT_EQ(house.wanted().front(), (Place{.page = PageId::skill, .skill = SkillId("financial-ownership")}));
}

TEST(RolesPage, ExpandsAndCollapsesAllSkills) {
    PageHouse<RolesPage> house(sampleFramework());
    house.go(senior);
    const auto open = [&] {
        int count = 0;
        for (const auto* row : house.page().findChildren<LevelDisclosure*>())
            count += row->isChecked() && row->isVisible() ? 1 : 0;
        return count;
    };
    house.click(house.find<QPushButton>("expandAll"));
    EXPECT_EQ(open(), 5);
    house.click(house.find<QPushButton>("collapseAll"));
    EXPECT_EQ(open(), 0);
}

TEST(RolesPage, ASkillThatSomebodyOpenedStaysOpenOnTheNextStep) {
    PageHouse<RolesPage> house(sampleFramework());
    withClosedSkills(house);
    house.go(middle);
    house.click(house.findVisible<LevelDisclosure>("skillRow"));
    house.go(associate);
    auto* list = house.findVisible<StatementList>("expectedStatements");
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->statements().front().toStdString(), "work with a team in small steps");
    house.click(house.findVisible<LevelDisclosure>("skillRow"));
    house.go(middle);
    EXPECT_EQ(house.findVisible<StatementList>("expectedStatements"), nullptr);
}

} // namespace
} // namespace waymark
