#include "app/desktop/actions/action_registry.h"
#include "app/desktop/document/document.h"
#include "app/desktop/pages/step/step_page.h"
#include "app/desktop/pages/step/step_skill_view.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/level_disclosure.h"
#include "app/desktop/widgets/link_button.h"
#include "app/desktop/widgets/statement_list.h"
#include "core/framework/framework_catalog.h"
#include "tests/support/sample_framework.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

class StepPageTest : public testing::Test {
protected:
    StepPageTest() {
        session.setLanguages({u"en"_s});
        session.setFramework(framework);
        page.resize(1000, 700);
        page.QWidget::show();
    }

    void show(const std::vector<const char*>& ids) {
        Place place{.page = PageId::step};
        for (const char* id : ids)
            place.levels.emplace_back(id);
        static_cast<Page&>(page).show(place);
        QCoreApplication::processEvents();
    }

    QWidget* part(const char* name) const { return page.findChild<QWidget*>(QString::fromLatin1(name)); }

    QString text(const char* name) const {
        const auto* label = page.findChild<QLabel*>(QString::fromLatin1(name));
        return label->isHidden() ? QString() : label->text();
    }

    // The rows of a section as "skill: levels".
    static QStringList rows(const QWidget* section) {
        QStringList all;
        for (const LevelDisclosure* row : section->findChildren<LevelDisclosure*>())
            all << row->spokenName();
        return all;
    }

    static QStringList listNames(const QWidget* section) {
        QStringList names;
        for (const StatementList* list : section->findChildren<StatementList*>()) {
            if (!list->isHidden())
                names << list->accessibleName();
        }
        return names;
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Document document;
    ActionRegistry actions;
    Session session{settings, document, actions};
    FrameworkPtr framework = test::sampleFramework();
    StepPage page{session};
};

TEST_F(StepPageTest, BeginsWithTheFirstStepOfTheFirstLadder) {
    EXPECT_EQ(page.place().levels,
              (std::vector{RoleLevelId("associate-product-manager"), RoleLevelId("product-manager")}));
}

TEST_F(StepPageTest, GoesFromOneRoleToAnotherWhereNoRoleHasSteps) {
    session.setFramework(FrameworkCatalog().load(FrameworkId("council-product-delivery")).value());
    EXPECT_EQ(page.place().levels, (std::vector{RoleLevelId("product-manager"), RoleLevelId("delivery-manager")}));
}

TEST_F(StepPageTest, SaysInASentenceWhatChangesAndListsItInSections) {
    show({"product-manager", "senior-product-manager"});
    EXPECT_EQ(text("stepSummary").toStdString(),
              QLocale()
                      .createSeparatedList({u"2 skill(s) rise"_s, u"1 skill(s) are new"_s, u"1 skill(s) stay"_s,
                                            u"1 skill(s) have no specified level"_s})
                      .toStdString() +
                  ".");
    EXPECT_EQ(rows(part("raised")),
              (QStringList{u"User insight: Practitioner to Expert"_s, u"Product ownership: Working to Expert"_s}));
    EXPECT_EQ(rows(part("added")), (QStringList{u"Life-cycle management: Practitioner"_s}));
    EXPECT_EQ(rows(part("unknown")), (QStringList{u"Financial ownership: Not specified to Working"_s}));
    EXPECT_EQ(part("dropped"), nullptr);
    EXPECT_EQ(part("lowered"), nullptr);
}

TEST_F(StepPageTest, AnOverviewNamesEveryChangeWithTheLevelBeforeAndAfter) {
    show({"product-manager", "senior-product-manager"});
    auto* overview = part("stepOverview");
    ASSERT_NE(overview, nullptr);
    QStringList spoken;
    for (const LevelRow* row : overview->findChildren<LevelRow*>()) {
        spoken << row->spokenName();
        ASSERT_TRUE(row->content().before.has_value()) << row->spokenName().toStdString();
    }
    EXPECT_EQ(spoken, (QStringList{u"User insight: Practitioner to Expert"_s, u"Product ownership: Working to Expert"_s,
                                   u"Life-cycle management: new, Practitioner"_s,
                                   u"Financial ownership: Not specified to Working"_s}));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(overview)->role(), QAccessible::List);
    show({"product-manager", "product-manager"});
    EXPECT_EQ(part("stepOverview"), nullptr);
    // Where every section shows rows alone they are the overview.
    show({"senior-product-manager", "product-manager"});
    EXPECT_EQ(part("stepOverview"), nullptr);
}

TEST_F(StepPageTest, APressInTheOverviewLeadsToTheStatementsOfTheSkill) {
    show({"product-manager", "senior-product-manager"});
    const auto rows = part("stepOverview")->findChildren<LevelRow*>();
    QTest::keyClick(rows.last(), Qt::Key_Return);
    const auto* view = part("unknown")->findChild<StepSkillView*>();
    EXPECT_TRUE(view->isOpen());
    EXPECT_TRUE(view->row()->hasFocus() || page.focusWidget() == view->row());
    EXPECT_FALSE(view->visibleRegion().isEmpty()) << "it has been scrolled to";
}

TEST_F(StepPageTest, LevelsThatAreSpecifiedNowhereAreSaidOnce) {
    StepSkill skill;
    skill.skill = SkillIndex{0};
    skill.change = StepChange::unknown;
    skill.from = skill.to = Expectation::notSpecified();
    const LevelRow::Content row = StepSkillView::rowContent(session, skill);
    EXPECT_FALSE(row.before.has_value());
    EXPECT_EQ(row.words, u"Not specified at both"_s);
}

TEST_F(StepPageTest, LevelsStandBeneathANameThatLeavesThemNoRoom) {
    show({"product-manager", "senior-product-manager"});
    const auto rows = part("stepOverview")->findChildren<LevelRow*>();
    const int wide = rows.first()->heightForWidth(1000);
    const int narrow = rows.first()->heightForWidth(320);
    const int narrowest = rows.first()->heightForWidth(160);
    EXPECT_GT(narrow, wide);
    EXPECT_GT(narrowest, narrow) << "the level after goes beneath the level before";
}

TEST_F(StepPageTest, NewStatementsStandUnderTheirLevelAndThoseExpectedAlreadyAreFolded) {
    show({"product-manager", "senior-product-manager"});
    const auto views = part("raised")->findChildren<StepSkillView*>();
    ASSERT_EQ(views.size(), 2);
    EXPECT_TRUE(views.at(1)->isOpen());
    EXPECT_EQ(listNames(views.at(1)), (QStringList{u"New at practitioner"_s, u"New at expert"_s}));
    auto* fold = views.at(1)->findChild<LinkButton*>(u"expectedAlready"_s);
    ASSERT_NE(fold, nullptr);
    EXPECT_EQ(fold->text(), u"Show 2 statement(s) expected already, at working"_s);
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Space);
    EXPECT_EQ(listNames(views.at(1)).last(), u"Expected already, at working"_s);
    views.at(1)->setOpen(false);
    EXPECT_TRUE(listNames(part("raised")).size() >= 1);
}

TEST_F(StepPageTest, WhatStaysIsFoldedAndCounted) {
    show({"product-manager", "senior-product-manager"});
    QWidget* same = part("same");
    EXPECT_TRUE(rows(same).isEmpty());
    auto* fold = same->findChild<LinkButton*>(u"fold"_s);
    EXPECT_EQ(fold->text(), u"Show 1 skill(s)"_s);
    QTest::mouseClick(fold, Qt::LeftButton);
    EXPECT_EQ(rows(same), (QStringList{u"Agile practices: Practitioner"_s}));
    QTest::mouseClick(fold, Qt::LeftButton);
    EXPECT_FALSE(same->findChild<StepSkillView*>()->isVisible());
}

TEST_F(StepPageTest, OnePressSwapsTheEnds) {
    show({"product-manager", "senior-product-manager"});
    QSignalSpy moved(&page, &Page::placeChanged);
    QTest::mouseClick(static_cast<QPushButton*>(part("swap")), Qt::LeftButton);
    EXPECT_EQ(moved.count(), 1);
    EXPECT_EQ(page.place().levels,
              (std::vector{RoleLevelId("senior-product-manager"), RoleLevelId("product-manager")}));
    EXPECT_EQ(rows(part("lowered")).size(), 2);
    EXPECT_EQ(rows(part("dropped")), (QStringList{u"Life-cycle management: Practitioner until now"_s}));
}

TEST_F(StepPageTest, OnePressGoesOneStepFurtherUpUntilTheTop) {
    show({"associate-product-manager", "product-manager"});
    EXPECT_TRUE(std::ranges::count(page.handledActions(), ActionId::stepFurther) == 1);
    page.perform(ActionId::stepFurther);
    EXPECT_EQ(page.place().levels,
              (std::vector{RoleLevelId("product-manager"), RoleLevelId("senior-product-manager")}));
    EXPECT_FALSE(part("further")->isEnabled());
    EXPECT_EQ(text("stepNotes"), u"Senior product manager is the top of its ladder."_s);
    EXPECT_TRUE(std::ranges::count(page.handledActions(), ActionId::stepFurther) == 0);
}

TEST_F(StepPageTest, TheChoosersGoByKeyboardPastTheHeadingsOfRoles) {
    show({"product-manager", "senior-product-manager"});
    auto* to = static_cast<QComboBox*>(part("toLevel"));
    to->setFocus();
    QTest::keyClick(to, Qt::Key_Down);
    EXPECT_EQ(page.place().levels.back(), RoleLevelId("delivery-manager")) << "the role's name is no step";
    EXPECT_EQ(rows(part("dropped")).size(), 3) << "a step may lead to another role";
}

TEST_F(StepPageTest, DutiesAreToldApartAsNewKeptAndGone) {
    show({"product-manager", "senior-product-manager"});
    EXPECT_EQ(listNames(part("stepFrom")), (QStringList{u"What you no longer do"_s, u"What you go on doing"_s}));
    EXPECT_EQ(listNames(part("stepTo")), (QStringList{u"What you do newly"_s, u"What you did already"_s}));
    const auto lists = part("stepTo")->findChildren<StatementList*>();
    EXPECT_EQ(lists.at(0)->statements(), (QStringList{u"set the goals of several products"_s}));
    EXPECT_EQ(lists.at(1)->statements(), (QStringList{u"decide what a team does first"_s, u"share what you learn"_s}));
    show({"delivery-manager", "senior-delivery-manager"});
    QStringList texts;
    for (const QLabel* label : part("stepTo")->findChildren<QLabel*>())
        texts << label->text();
    EXPECT_TRUE(texts.contains(u"Not specified"_s)) << "neither grade nor scope is published";
}

TEST_F(StepPageTest, EveryOddStepHasASentence) {
    show({"product-manager", "product-manager"});
    EXPECT_EQ(text("stepSummary"), u"Both are the same role level, so nothing changes."_s);
    show({"product-manager", "service-owner"});
    EXPECT_TRUE(text("stepSummary").startsWith(u"Which skills change cannot be told"_s));
    EXPECT_TRUE(text("stepNotes").startsWith(u"Nothing is known about the skills of Service owner."_s));
    show({"product-manager", "unheard-of"});
    EXPECT_TRUE(text("stepNotes").startsWith(u"This framework has no role level with the id “unheard-of”."_s));
    EXPECT_EQ(page.place().levels.back(), RoleLevelId("service-owner")) << "nothing else changed";
    show({"associate-product-manager"});
    EXPECT_EQ(page.place().levels.back(), RoleLevelId("product-manager")) << "one level: from it one step up";
}

TEST_F(StepPageTest, AScreenReaderMeetsNamedGroupsAndChoosers) {
    show({"product-manager", "senior-product-manager"});
    const auto name = [&](const char* widget) {
        return QAccessible::queryAccessibleInterface(part(widget))->text(QAccessible::Name);
    };
    EXPECT_EQ(name("raised"), u"Skills that rise"_s);
    EXPECT_EQ(name("stepTo"), u"After: Senior product manager"_s);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(part("raised"))->role(), QAccessible::Grouping);
    EXPECT_EQ(static_cast<QComboBox*>(part("fromLevel"))->accessibleName(), u"From"_s);
}

TEST_F(StepPageTest, NoTextIsCutAtTwiceTheTextSizeInANarrowWindow) {
    Theme theme;
    theme.setZoomPercent(200);
    page.resize(560, 520);
    show({"product-manager", "senior-product-manager"});
    ASSERT_TRUE(QTest::qWaitFor([&] {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
                return false;
        }
        return true;
    }));
    theme.setZoomPercent(100);
}

TEST_F(StepPageTest, LivesThroughZoomDirectionAndLanguage) {
    show({"product-manager", "senior-product-manager"});
    Theme theme;
    theme.setZoomPercent(200);
    page.setLayoutDirection(Qt::RightToLeft);
    session.setLanguages({u"cy"_s, u"en"_s});
    QCoreApplication::processEvents();
    EXPECT_EQ(rows(part("raised")).first().section(u':', 0, 0), u"Dirnadaeth defnyddwyr"_s);
    EXPECT_FALSE(page.grab().isNull());
    theme.setZoomPercent(100);
    session.setFramework(test::earlierSampleFramework());
    EXPECT_FALSE(text("stepSummary").isEmpty());
}

} // namespace
} // namespace waymark
