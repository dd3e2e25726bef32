#include "app/desktop/models/skill_tree_model.h"
#include "app/desktop/pages/roles/role_tree_view.h"
#include "app/desktop/pages/skill/level_card.h"
#include "app/desktop/pages/skill/skill_page.h"
#include "app/desktop/pages/skill/skill_tree_view.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/statement_list.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/tree_rows.h"
#include "core/framework/framework_catalog.h"
#include "tests/app/desktop/pages/page_house.h"
#include "tests/support/sample_framework.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

using test::PageHouse;
using test::sampleFramework;

void goTo(PageHouse<SkillPage>& house, const char* skill) {
    house.page().show(Place{.page = PageId::skill, .skill = SkillId(skill)});
}

std::string nameShown(PageHouse<SkillPage>& house) {
    return house.find<QLabel>("skillName")->text().toStdString();
}

// Every sentence in a card, in the order of reading.
std::vector<std::string> sentencesOf(QWidget* card) {
    std::vector<std::string> all;
    for (const QLabel* label : card->findChildren<QLabel*>()) {
        if (label->isVisible())
            all.push_back(label->text().toStdString());
    }
    return all;
}

TEST(SkillPage, ShowsALevelWithWhatItAddsToTheOnesBelow) {
    PageHouse<SkillPage> house(sampleFramework());
    goTo(house, "agile-practices");
    EXPECT_EQ(nameShown(house), "Agile practices");
    const auto lists = house.find<LevelCard>("level1")->findChildren<StatementList*>();
    ASSERT_EQ(lists.size(), 2);
    EXPECT_EQ(lists[0]->statements(), QStringList{u"work with a team in small steps"_s}) << "what is new comes first";
    EXPECT_EQ(lists[1]->statements(), QStringList{u"make your work visible"_s});
    EXPECT_EQ(house.find<LevelCard>("level0")->findChildren<StatementList*>().size(), 1)
        << "at the lowest level nothing is new or old";
}

TEST(SkillPage, NamesOfSkillsWrapInANarrowListRatherThanBeCut) {
    PageHouse<SkillPage> house(FrameworkCatalog().load(FrameworkId("gdd-2025-09")).value(), {700, 500});
    house.settle();
    auto* list = house.find<SkillTreeView>("skillList");
    const QFontMetrics metrics(textFont(TextStyle::body));
    bool wrapped = false;
    for (QModelIndex row = list->indexAt({2, 2}); row.isValid(); row = list->indexBelow(row)) {
        const int room = treeNameWidth(*list, row);
        const int needed = metrics.horizontalAdvance(row.data().toString());
        const int height = list->visualRect(row).height();
        if (needed <= room)
            continue;
        wrapped = true;
        EXPECT_GE(height, 2 * metrics.lineSpacing()) << row.data().toString().toStdString();
    }
    EXPECT_TRUE(wrapped) << "the list is wider than this test means it to be";
}

TEST(SkillPage, TheNameOfTheFirstGroupIsInViewAtFirst) {
    PageHouse<SkillPage> house(sampleFramework(), {700, 500});
    house.settle();
    auto* list = house.find<SkillTreeView>("skillList");
    ASSERT_TRUE(list->currentIndex().isValid());
    const QModelIndex group = list->currentIndex().parent();
    ASSERT_TRUE(group.isValid());
    EXPECT_TRUE(list->viewport()->rect().contains(list->visualRect(group)));
}

TEST(SkillPage, TellsALevelThatIsNotDefinedFromOneThatIsNotSpecified) {
    PageHouse<SkillPage> house(sampleFramework());
    goTo(house, "making-a-process-work");
    const auto notDefined = sentencesOf(house.find<LevelCard>("level0")).back();
    EXPECT_EQ(notDefined, "This level is not defined for this skill.");
    goTo(house, "financial-ownership");
    const auto notSpecified = sentencesOf(house.find<LevelCard>("level0")).back();
    EXPECT_EQ(notSpecified, "This edition does not say what this level takes.");
}

TEST(SkillPage, MarksTheLevelThatMyRoleLevelAsksFor) {
    PageHouse<SkillPage> house(sampleFramework());
    house.setAims(RoleLevelId("product-manager"), RoleLevelId("senior-product-manager"));
    goTo(house, "user-insight");
    EXPECT_EQ(house.find<LevelCard>("level2")->accessibleName().toStdString(),
              "Practitioner: Your role level asks for this");
    EXPECT_EQ(house.find<LevelCard>("level3")->accessibleName().toStdString(),
              "Expert: The role level that you aim at asks for this");
    EXPECT_EQ(house.find<LevelCard>("level1")->accessibleName().toStdString(), "Working");
}

TEST(SkillPage, SaysWhichRoleLevelsAskForWhichLevelAndLeadsToThem) {
    PageHouse<SkillPage> house(sampleFramework());
    goTo(house, "financial-ownership");
    auto* asking = house.find<RoleTreeView>("askingFor");
    ASSERT_TRUE(asking->isVisible());
    const QAbstractItemModel* model = asking->model();
    const QAbstractItemModelTester tester(asking->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model->rowCount(), 1);
    const QModelIndex role = model->index(0, 0);
    ASSERT_EQ(model->rowCount(role), 3);
    EXPECT_EQ(model->index(0, 0, role).data(Qt::AccessibleTextRole).toString().toStdString(),
              "Senior product manager: Working");
    EXPECT_EQ(model->index(1, 1, role).data().toString().toStdString(), "Not specified");

    asking->setFocus();
    asking->setCurrentIndex(model->index(0, 0, role));
    QTest::keyClick(asking, Qt::Key_Return);
    ASSERT_EQ(house.wanted().size(), 1U);
    EXPECT_EQ(house.wanted().front(), (Place{.page = PageId::roles,
                                             .levels = {RoleLevelId("senior-product-manager")},
                                             .skill = SkillId("financial-ownership")}));
}

TEST(SkillPage, SaysThatNobodyAsksForASkill) {
    PageHouse<SkillPage> house(sampleFramework());
    goTo(house, "archive-care");
    EXPECT_FALSE(house.find<RoleTreeView>("askingFor")->isVisible());
    EXPECT_EQ(house.find<QLabel>("askingSummary")->text().toStdString(),
              "No role level of this framework asks for the skill.");
    EXPECT_EQ(house.find<QLabel>("skillDescription")->text().toStdString(),
              "This edition does not describe the skill.");
}

TEST(SkillPage, TypingNarrowsTheListAndEnterChoosesTheFirst) {
    PageHouse<SkillPage> house(sampleFramework());
    goTo(house, "archive-care");
    auto* filter = house.find<QLineEdit>("skillFilter");
    filter->setFocus();
    QTest::keyClicks(filter, u"LIFECYCLE"_s);
    EXPECT_EQ(nameShown(house), "Archive care") << "typing alone goes nowhere";
    QTest::keyClick(filter, Qt::Key_Return);
    EXPECT_EQ(nameShown(house), "Life-cycle management");
    EXPECT_EQ(house.wanted().size(), 1U);
}

TEST(SkillPage, SaysThatNoSkillHasWhatWasTyped) {
    PageHouse<SkillPage> house(sampleFramework());
    goTo(house, "archive-care");
    auto* filter = house.find<QLineEdit>("skillFilter");
    QTest::keyClicks(filter, u"zz"_s);
    EXPECT_TRUE(house.find<QLabel>("noMatch")->isVisible());
    EXPECT_EQ(house.find<QLabel>("noMatch")->text().toStdString(), "No skill has “zz” in its name.");
    filter->clear();
    EXPECT_FALSE(house.find<QLabel>("noMatch")->isVisible());
}

TEST(SkillPage, ArrowKeysInTheListLookAtASkillAndAClickVisitsIt) {
    PageHouse<SkillPage> house(sampleFramework());
    house.find<QComboBox>("skillOrder")->setCurrentIndex(1);
    goTo(house, "agile-practices");
    auto* list = house.find<SkillTreeView>("skillList");
    QSignalSpy amended(&house.page(), &Page::placeChanged);
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(nameShown(house), "Archive care");
    EXPECT_EQ(amended.count(), 1);
    EXPECT_TRUE(house.wanted().empty());
    const QModelIndex third = list->model()->index(2, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(third).center());
    ASSERT_EQ(house.wanted().size(), 1U);
    EXPECT_EQ(house.wanted().front().skill, SkillId("financial-ownership"));
}

TEST(SkillPage, ASkillThatDoesNotExistIsToldInASentenceWithAWayOut) {
    PageHouse<SkillPage> house(sampleFramework());
    goTo(house, "juggling");
    auto* unknown = house.find<EmptyState>("unknownSkill");
    ASSERT_TRUE(unknown->isVisible());
    EXPECT_EQ(house.page().place().skill, SkillId("juggling"));
    house.click(unknown->findChild<QPushButton*>());
    EXPECT_FALSE(unknown->isVisible());
}

TEST(SkillPage, AFrameworkWithoutSkillsSaysSoAndLeadsToTheRoles) {
    test::SampleSpec spec = test::sampleSpec();
    spec.skills.clear();
    for (auto& role : spec.roles) {
        role.importance.clear();
        for (auto& level : role.levels)
            level.expectations.clear();
    }
    PageHouse<SkillPage> house(test::makeFramework(spec));
    house.page().show(Place{.page = PageId::skill});
    auto* nothing = house.find<EmptyState>("nothingToShow");
    ASSERT_TRUE(nothing->isVisible());
    house.click(nothing->findChild<QPushButton*>());
    ASSERT_EQ(house.wanted().size(), 1U);
    EXPECT_EQ(house.wanted().front().page, PageId::roles);
}

} // namespace
} // namespace waymark
