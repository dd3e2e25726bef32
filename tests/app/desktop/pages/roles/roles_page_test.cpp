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

TEST(RolesPage, TheTabKeyGoesDownThePageAlsoAfterAnotherStepWasChosen) {
    FrameworkCatalog catalog;
    PageHouse<RolesPage> house(*catalog.load(FrameworkId("gdd-2025-09")));
    house.session().settings().setValue(Setting::rolesSkillsOpen, true);
    for (const RoleLevelId& level : {associate, senior, middle})
        house.go(level);
    house.settle();
    const auto* skills = house.page().findChild<RoleSkills*>();
    ASSERT_NE(skills, nullptr);
    int count = 0;
    int above = -1;
    const auto* first = skills->findChild<QWidget*>(u"expandAll"_s);
    for (const QWidget* next = first->nextInFocusChain(); next != first; next = next->nextInFocusChain()) {
        if (!skills->isAncestorOf(next) || !next->isVisible() || next->focusPolicy() == Qt::NoFocus ||
            next->objectName() == "collapseAll"_L1)
            continue;
        const int top = next->mapTo(skills, QPoint()).y();
        EXPECT_GT(top, above) << next->objectName().toStdString();
        above = top;
        ++count;
    }
    EXPECT_GE(count, 12);
}

TEST(RolesPage, StepsOfAnyLadderAreCheckedAndComparedTogether) {
    PageHouse<RolesPage> house(sampleFramework());
    house.go(middle);
    auto* ladder = house.find<LadderView>("ladder");
    auto* line = house.find<QLabel>("checkedLevels");
    auto* compare = house.find<QPushButton>("compareChecked");
    EXPECT_EQ(line->text(), u"Check two or more role levels to compare them."_s);
    EXPECT_FALSE(compare->isVisible());
    ladder->setFocus();
    QTest::keyClick(ladder, Qt::Key_Space);
    EXPECT_EQ(line->text(), u"Checked: Product manager. Check another one to compare them."_s);
    EXPECT_FALSE(compare->isEnabled());
    EXPECT_EQ(house.page().place().levels, std::vector{middle}) << "checking is not choosing";

    house.go(RoleLevelId("delivery-manager"));
    const QModelIndex first = ladder->model()->index(0, 0);
    house.settle();
    ladder->scrollTo(first);
    QTest::mouseClick(ladder->viewport(), Qt::LeftButton, {},
                      LadderDelegate::checkBox(ladder->visualRect(first), ladder).center());
    EXPECT_EQ(first.data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_EQ(compare->text(), u"Compare 2 role level(s)"_s);
    house.click(compare);
    ASSERT_FALSE(house.wanted().empty());
    EXPECT_EQ(house.wanted().back().page, PageId::compare);
    ASSERT_EQ(house.wanted().back().levels.size(), 2U);
    EXPECT_EQ(house.wanted().back().levels.front(), middle);
}

TEST(RolesPage, UncheckingAllLeavesTheLineThatSaysWhatTheBoxesAreFor) {
    PageHouse<RolesPage> house(sampleFramework());
    house.go(middle);
    auto* ladder = house.find<LadderView>("ladder");
    for (int row = 0; row < ladder->model()->rowCount(); ++row)
        ladder->model()->setData(ladder->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    house.settle();
    auto* line = house.find<QLabel>("checkedLevels");
    EXPECT_TRUE(line->text().startsWith(u"Checked: "_s)) << line->text().toStdString();
    house.click(house.find<QPushButton>("clearChecked"));
    EXPECT_EQ(line->text(), u"Check two or more role levels to compare them."_s);
    EXPECT_FALSE(house.find<QPushButton>("clearChecked")->isVisible());
    EXPECT_EQ(ladder->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
}

TEST(RolesPage, NineStepsDoNotFitSideBySideAndTheNinthIsRefusedInWords) {
    FrameworkCatalog catalog;
    PageHouse<RolesPage> house(*catalog.load(FrameworkId("gdd-2025-09")));
    auto* ladder = house.find<LadderView>("ladder");
    for (const char* role : {"product-manager", "business-analyst"}) {
        house.go(RoleLevelId(role));
        for (int row = 0; row < ladder->model()->rowCount(); ++row)
            ladder->model()->setData(ladder->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    }
    EXPECT_EQ(house.find<QLabel>("checkedLevels")->text(), u"Eight role levels are the most that fit side by side."_s);
    EXPECT_EQ(house.find<QPushButton>("compareChecked")->text(), u"Compare 8 role level(s)"_s);
    const auto checked = [&](int row) { return ladder->model()->index(row, 0).data(Qt::CheckStateRole).toInt(); };
    EXPECT_EQ(checked(2), Qt::Checked);
    EXPECT_EQ(checked(3), Qt::Unchecked);
}

TEST(RolesPage, AScreenReaderIsToldThatAStepCanBeCheckedAndWhetherItIs) {
    PageHouse<RolesPage> house(sampleFramework());
    house.go(middle);
    auto* ladder = house.find<LadderView>("ladder");
    const auto state = [&] {
        return QAccessible::queryAccessibleInterface(ladder)->tableInterface()->cellAt(0, 0)->state();
    };
    EXPECT_TRUE(state().checkable);
    EXPECT_FALSE(state().checked);
    ladder->model()->setData(ladder->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    EXPECT_TRUE(state().checked);
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
    house.click(unknown->findChild<QPushButton*>());
    EXPECT_FALSE(unknown->isVisible());
    EXPECT_EQ(house.page().place().levels, std::vector{associate});
}

TEST(RolesPage, ARoleThatDoesNotExistIsToldInASentenceWithAWayOut) {
    PageHouse<RolesPage> house(sampleFramework());
    house.go(middle);
    const Place nowhere{.page = PageId::roles, .detail = u"nobody"_s};
    house.page().show(nowhere);
    auto* unknown = house.find<EmptyState>("unknownRoleLevel");
    ASSERT_TRUE(unknown->isVisible());
    EXPECT_FALSE(house.find<QWidget>("roleDetail")->isVisible());
    EXPECT_EQ(house.page().place(), nowhere);
    bool named = false;
    for (const QLabel* label : unknown->findChildren<QLabel*>())
        named = named || label->text().contains(u"nobody"_s);
    EXPECT_TRUE(named);
    house.click(unknown->findChild<QPushButton*>());
    EXPECT_FALSE(unknown->isVisible());
    EXPECT_EQ(house.page().place().levels, std::vector{associate});
}

TEST(RolesPage, TheLadderIsAListWhoseItemsSayGradesAndWhereOneIs) {
    PageHouse<RolesPage> house(sampleFramework());
    house.setAims(middle, senior);
    house.go(middle);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(house.find<LadderView>("ladder"));
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_EQ(list->text(QAccessible::Name).toStdString(), "Role levels of Product manager, the most senior first");
    ASSERT_EQ(list->childCount(), 3);
    EXPECT_EQ(list->child(0)->role(), QAccessible::ListItem);
    EXPECT_EQ(list->child(0)->text(QAccessible::Name).toStdString(), "Senior product manager, Grade G7, Your aim");
    EXPECT_EQ(list->child(1)->text(QAccessible::Name),
              u"Product manager, Grades %1, You are here"_s.arg(QLocale().createSeparatedList({u"SEO"_s, u"G7"_s})));
    EXPECT_EQ(list->child(1)->text(QAccessible::Description).toStdString(), "Looks after a whole product.");
    EXPECT_TRUE(list->child(1)->state().selected);
    EXPECT_FALSE(list->child(0)->state().selected);
}

TEST(RolesPage, LeadsOnToTheStepUpAndToTheOneFromBelow) {
    PageHouse<RolesPage> house(sampleFramework());
    house.go(middle);
    EXPECT_EQ(house.find<LinkButton>("stepUp")->text().toStdString(),
              "One step up, Senior product manager: see what changes");
    QTest::keyClick(house.find<LinkButton>("stepUp"), Qt::Key_Space);
    house.click(house.find<LinkButton>("stepDown"));
    ASSERT_EQ(house.wanted().size(), 2U);
    EXPECT_EQ(house.wanted()[0], (Place{.page = PageId::step, .levels = {middle, senior}}));
    EXPECT_EQ(house.wanted()[1], (Place{.page = PageId::step, .levels = {associate, middle}}));
}

TEST(RolesPage, ComparesWithAnotherStepOrWithMyOwnRoleLevel) {
    PageHouse<RolesPage> house(sampleFramework());
    house.setAims(RoleLevelId("delivery-manager"), {});
    house.go(middle);
    QMenu* menu = house.find<QPushButton>("compareWith")->menu();
    Q_EMIT menu->aboutToShow();
    std::vector<std::string> names;
    for (const QAction* action : menu->actions()) {
        if (!action->isSeparator())
            names.push_back(action->text().toStdString());
    }
    EXPECT_THAT(names, testing::ElementsAre("Delivery manager", "Senior product manager", "Associate product manager",
                                            "Choose on the Compare page"));
    menu->actions().front()->trigger();
    ASSERT_EQ(house.wanted().size(), 1U);
    EXPECT_EQ(house.wanted().front(),
              (Place{.page = PageId::compare, .levels = {middle, RoleLevelId("delivery-manager")}}));
}

TEST(RolesPage, AFrameworkOfOneRoleHasNoPlaceForNeighbours) {
    for (const QSize size : {QSize(1280, 800), QSize(800, 600), QSize(500, 700)}) {
        PageHouse<RolesPage> house(FrameworkCatalog().load(FrameworkId("cds-2021-04")).value(), size);
        house.settle();
        EXPECT_FALSE(house.find<RoleTreeView>("neighbours")->isVisible()) << size.width();
        house.page().resize(size.width() + 400, size.height());
        house.settle();
        EXPECT_FALSE(house.find<RoleTreeView>("neighbours")->isVisible()) << "and a wider window brings none";
    }
}

TEST(RolesPage, ANeighbourBecomesTheLadderInFrontAndGetsTheKeyboard) {
    PageHouse<RolesPage> house(sampleFramework());
    house.go(middle);
    auto* neighbours = house.find<RoleTreeView>("neighbours");
    auto* ladder = house.find<LadderView>("ladder");
    ASSERT_EQ(neighbours->model()->rowCount(), 2) << "the role in front is no neighbour of itself";
    neighbours->setFocus();
    neighbours->setCurrentIndex(neighbours->model()->index(0, 0));
    QTest::keyClick(neighbours, Qt::Key_Return);
    EXPECT_EQ(house.page().place().levels, std::vector{RoleLevelId("senior-delivery-manager")})
        << "the step at the same height";
    EXPECT_EQ(ladder->model()->rowCount(), 2);
    EXPECT_EQ(house.page().focusWidget(), ladder);
    EXPECT_EQ(neighbours->model()->index(0, 0).data().toString().toStdString(), "Product manager");

    const QModelIndex first = neighbours->model()->index(2, 0, neighbours->model()->index(0, 0));
    QTest::mouseClick(neighbours->viewport(), Qt::LeftButton, {}, middleOfRow(neighbours, first));
    EXPECT_EQ(house.page().place().levels, std::vector{associate});
}

TEST(RolesPage, TwoRolesThatShareTheWorkShowItSideBySideOnThePageOfEach) {
    for (const char* level : {"product-manager", "delivery-manager"}) {
        PageHouse<RolesPage> house(sampleFramework());
        house.go(RoleLevelId(level));
        auto* table = house.find<QAbstractItemView>("pairs0");
        ASSERT_NE(table, nullptr);
        EXPECT_TRUE(table->isVisible()) << level;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(table);
        EXPECT_EQ(interface->role(), QAccessible::Table);
        EXPECT_EQ(interface->text(QAccessible::Name).toStdString(),
                  "Product manager and Delivery manager side by side");
        EXPECT_EQ(interface->tableInterface()->cellAt(0, 2)->text(QAccessible::Name).toStdString(),
                  "What and how, Delivery manager: sees to it that it gets built");
    }
    PageHouse<RolesPage> house(sampleFramework());
    house.go(middle);
    house.go(RoleLevelId("service-owner"));
    EXPECT_FALSE(house.find<QAbstractItemView>("pairs0")->isVisible());
}

TEST(RolesPage, AFrameworkWithoutRolesAndNoFrameworkAtAllAreToldApart) {
    test::SampleSpec spec = test::sampleSpec();
    spec.roles.clear();
    spec.pairs.clear();
    PageHouse<RolesPage> house(test::makeFramework(spec));
    house.page().show(Place{});
    auto* nothing = house.find<EmptyState>("nothingToShow");
    ASSERT_TRUE(nothing->isVisible());
    EXPECT_EQ(nothing->findChild<QLabel*>()->text().toStdString(), "This framework has no roles");
    PageHouse<RolesPage> none(nullptr);
    none.page().show(Place{});
    EXPECT_EQ(none.find<EmptyState>("nothingToShow")->findChild<QLabel*>()->text().toStdString(),
              "No framework is open");
    none.session().setFramework(sampleFramework());
    EXPECT_FALSE(none.find<EmptyState>("nothingToShow")->isVisible());
    EXPECT_EQ(textOf(none, "roleLevelName").toStdString(), "Associate product manager");
}

TEST(RolesPage, KeepsTheRoleLevelInAnotherEditionAndReadsInTheLanguageThatIsOn) {
    PageHouse<RolesPage> house(sampleFramework());
    house.go(middle);
    house.session().setFramework(test::earlierSampleFramework());
    EXPECT_EQ(house.page().place().levels, std::vector{middle});
    EXPECT_EQ(house.find<LadderView>("ladder")->model()->rowCount(), 2);
    house.session().setFramework(sampleFramework());
    house.session().setLanguages({u"cy"_s, u"en"_s});
    EXPECT_EQ(textOf(house, "roleLevelName").toStdString(), "Rheolwr cynnyrch");
    EXPECT_EQ(house.findVisible<LevelDisclosure>("skillRow")->text().toStdString(), "Arferion ystwyth");
}

TEST(RolesPage, APlaceThatNamesARoleShowsItsFirstStep) {
    PageHouse<RolesPage> house(sampleFramework());
    house.page().show(Place{.page = PageId::roles, .detail = u"delivery-manager"_s});
    EXPECT_EQ(house.page().place().levels, std::vector{RoleLevelId("delivery-manager")});
}

TEST(RolesPage, IsMirroredFromRightToLeft) {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        PageHouse<RolesPage> house(sampleFramework());
        house.go(middle);
        const auto left = [&](const char* name) {
            return house.find<QWidget>(name)->mapTo(&house.page(), QPoint()).x();
        };
        EXPECT_GT(left("ladder"), left("neighbours"));
        EXPECT_GT(left("neighbours"), left("roleDetail"));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST(RolesPage, MakesNoMoreWidgetsForAFrameworkOfThreeThousandRoleLevels) {
    test::SampleSpec spec;
    for (int i = 0; i < 40; ++i)
        spec.skills.push_back({.id = "skill-" + std::to_string(i),
                               .name = "Skill " + std::to_string(i),
                               .levels = {{"one"}, {"two"}, {"three"}, {"four"}}});
    for (int r = 0; r < 600; ++r) {
        test::SampleRole role{.id = "role-" + std::to_string(r), .name = "Role " + std::to_string(r)};
        for (int l = 0; l < 5; ++l) {
            test::SampleRoleLevel level{.id = role.id + "-" + std::to_string(l), .name = "Level " + std::to_string(l)};
            for (int i = 0; i < 40; ++i)
                level.expectations.emplace_back("skill-" + std::to_string(i), spec.scale[std::size_t(i + l) % 4]);
            role.levels.push_back(level);
        }
        spec.roles.push_back(role);
    }
    PageHouse<RolesPage> house(test::makeFramework(spec));
    house.go(RoleLevelId("role-0-0"));
    const auto widgets = house.page().findChildren<QWidget*>().size();
    EXPECT_LT(widgets, 250);
    for (const char* id : {"role-0-1", "role-0-2", "role-0-3", "role-0-4"})
        house.go(RoleLevelId(id));
    EXPECT_EQ(house.page().findChildren<QWidget*>().size(), widgets) << "rows are used again";
    EXPECT_FALSE(house.find<RoleTreeView>("neighbours")
                     ->isExpanded(house.find<RoleTreeView>("neighbours")->model()->index(0, 0)))
        << "so many role levels make no list that one can read";
}

} // namespace
} // namespace waymark
