#include "app/desktop/windows/navigation_list.h"
#include "tests/app/desktop/windows/main_window_fixture.h"

#include <QScrollArea>
#include <QScrollBar>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;
using test::MainWindowTest;

TEST_F(MainWindowTest, BackLeadsFromOneTabOfTheFrameworkToTheOneBefore) {
    action(ActionId::goFramework)->trigger();
    auto* tabs = window().findChild<QTabWidget*>(u"frameworkTabs"_s);
    ASSERT_NE(tabs, nullptr);
    window().show();
    tabs->setCurrentIndex(1);
    tabs->setCurrentIndex(3);
    action(ActionId::goBack)->trigger();
    EXPECT_EQ(tabs->currentIndex(), 1);
    action(ActionId::goBack)->trigger();
    EXPECT_EQ(tabs->currentIndex(), 0);
    action(ActionId::goForward)->trigger();
    EXPECT_EQ(tabs->currentIndex(), 1);
    EXPECT_EQ(pageInFront(), PageId::framework);
}

TEST_F(MainWindowTest, NothingIsSaidAboutOthersWhoHaveTheRecordWhereNobodyHasIt) {
    EXPECT_FALSE(m_told.contains(u"nobody else"_s)) << m_told.toStdString();
}

TEST_F(MainWindowTest, EveryPageCanBeReachedByTheMenuAndGivesItsPlaceBack) {
    for (const PageSpec& spec : pageTable()) {
        action(spec.action)->trigger();
        EXPECT_EQ(pageInFront(), spec.page) << pageName(spec.page).toStdString();
        const Place place = window().currentPage()->place();
        window().go(place);
        EXPECT_EQ(window().currentPage()->place(), place) << pageName(spec.page).toStdString();
    }
}

TEST_F(MainWindowTest, GoingToThePageInFrontKeepsThePlaceAndTheKeyboardOnIt) {
    window().go({.page = PageId::roles, .levels = {RoleLevelId("senior-product-manager")}});
    QCoreApplication::processEvents();
    Page* page = window().currentPage();
    QScrollArea* area = nullptr;
    for (auto* one : page->findChildren<QScrollArea*>()) {
        if (one->isVisible() && one->verticalScrollBar()->maximum() > 0)
            area = one;
    }
    ASSERT_NE(area, nullptr);
    auto* list = area->findChild<StatementList*>();
    ASSERT_NE(list, nullptr);
    list->setFocus();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
    const int place = area->verticalScrollBar()->value();
    action(ActionId::goRoles)->trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(area->verticalScrollBar()->value(), place);
    EXPECT_TRUE(page->isAncestorOf(window().focusWidget()));
    EXPECT_EQ(levelInFront(), "senior-product-manager");
    // From elsewhere in the window it leads to the page.
    window().findChild<NavigationList*>()->setFocus();
    action(ActionId::goRoles)->trigger();
    EXPECT_EQ(window().focusWidget(), page->firstFocus());
    EXPECT_EQ(area->verticalScrollBar()->value(), place);
}

TEST_F(MainWindowTest, BackAndForwardLeadThroughThePages) {
    action(ActionId::goFramework)->trigger();
    action(ActionId::goPathway)->trigger();
    action(ActionId::goBack)->trigger();
    EXPECT_EQ(pageInFront(), PageId::framework);
    action(ActionId::goForward)->trigger();
    EXPECT_EQ(pageInFront(), PageId::pathway);
    EXPECT_FALSE(action(ActionId::goForward)->isEnabled());
}

TEST_F(MainWindowTest, BackAndForwardLeadThroughTheFrameworksToTheVeryPlace) {
    window().go({.page = PageId::roles, .levels = {RoleLevelId("lead-product-manager")}});
    window().go({.page = PageId::roles,
                 .framework = FrameworkId("cds-2021-04"),
                 .levels = {RoleLevelId("senior-product-manager")}});
    EXPECT_EQ(openFramework(), "cds-2021-04");
    action(ActionId::goBack)->trigger();
    EXPECT_EQ(openFramework(), "gdd-2025-09");
    EXPECT_EQ(levelInFront(), "lead-product-manager");
    action(ActionId::goForward)->trigger();
    EXPECT_EQ(openFramework(), "cds-2021-04");
    EXPECT_EQ(levelInFront(), "senior-product-manager");
}

TEST_F(MainWindowTest, AFrameworkChosenInTheToolBarIsAPlaceToComeBackFrom) {
    for (const PageId page : {PageId::roles, PageId::pathway, PageId::compare, PageId::skill, PageId::step}) {
        Place place{.page = page, .levels = {RoleLevelId("lead-product-manager")}};
        if (page == PageId::compare || page == PageId::step)
            place.levels.emplace_back("head-of-product");
        if (page == PageId::skill)
            place = {.page = page, .skill = SkillId("product-ownership")};
        window().go(place);
        place = window().currentPage()->place();
        chooseFramework(u"cds-2021-04"_s);
        EXPECT_EQ(openFramework(), "cds-2021-04");
        const Place there = window().currentPage()->place();
        action(ActionId::goBack)->trigger();
        EXPECT_EQ(openFramework(), "gdd-2025-09") << pageName(page).toStdString();
        EXPECT_EQ(window().currentPage()->place(), place) << pageName(page).toStdString();
        action(ActionId::goForward)->trigger();
        EXPECT_EQ(openFramework(), "cds-2021-04") << pageName(page).toStdString();
        EXPECT_EQ(window().currentPage()->place(), there) << pageName(page).toStdString();
        action(ActionId::goBack)->trigger();
    }
}

TEST_F(MainWindowTest, AFrameworkThatDoesNotExistChangesNothing) {
    window().go({.page = PageId::roles, .levels = {RoleLevelId("lead-product-manager")}});
    const bool couldGoBack = action(ActionId::goBack)->isEnabled();
    window().go(
        {.page = PageId::compare, .framework = FrameworkId("nope"), .levels = {RoleLevelId("senior-product-manager")}});
    EXPECT_EQ(pageInFront(), PageId::roles);
    EXPECT_EQ(levelInFront(), "lead-product-manager");
    EXPECT_EQ(action(ActionId::goBack)->isEnabled(), couldGoBack);
    EXPECT_TRUE(m_told.contains(u"nope"_s)) << m_told.toStdString();
}

TEST_F(MainWindowTest, EveryActionIsInAMenuAndNoTwoShareTheirKeys) {
    std::set<QAction*> inMenus;
    const auto collect = [&](auto&& self, const QList<QAction*>& actions) -> void {
        for (QAction* entry : actions) {
            inMenus.insert(entry);
            if (entry->menu() != nullptr)
                self(self, entry->menu()->actions());
        }
    };
    collect(collect, window().menuBar()->actions());
    std::map<QString, QString> owners;
    for (const ActionSpec& spec : actionTable()) {
        EXPECT_TRUE(inMenus.contains(action(spec.id))) << spec.text;
        EXPECT_FALSE(action(spec.id)->text().isEmpty()) << spec.text;
        for (const QKeySequence& keys : action(spec.id)->shortcuts()) {
            const auto [owner, isNew] = owners.emplace(keys.toString(), QString::fromUtf8(spec.text));
            EXPECT_TRUE(isNew) << keys.toString().toStdString() << ": " << owner->second.toStdString() << " and "
                               << spec.text;
        }
    }
}

TEST_F(MainWindowTest, EveryActionThatIsNotForPagesLeadsSomewhere) {
    // What belongs to pages is off unless the page in front handles it; nobody else would switch off what nobody answers.
    struct Ear : QAction {
        using QObject::isSignalConnected;
    };

    const QMetaMethod triggered = QMetaMethod::fromSignal(&QAction::triggered);
    for (const ActionSpec& spec : actionTable()) {
        if (!isForPages(spec)) {
            EXPECT_TRUE((action(spec.id)->*(&Ear::isSignalConnected))(triggered)) << spec.text;
        }
    }
}

TEST_F(MainWindowTest, WhatThePageInFrontDoesNotHandleIsOff) {
    action(ActionId::goRoles)->trigger();
    EXPECT_FALSE(action(ActionId::filePrint)->isEnabled());
    EXPECT_FALSE(action(ActionId::editCopyTable)->isEnabled());
}

TEST_F(MainWindowTest, TheFrameworkChooserChangesWhatThePagesShow) {
    auto* chooser = window().findChild<QComboBox*>(u"frameworkChooser"_s);
    ASSERT_NE(chooser, nullptr);
    ASSERT_EQ(chooser->count(), 6);
    const int row = chooser->findData(u"cds-2021-04"_s);
    chooser->setCurrentIndex(row);
    Q_EMIT chooser->activated(row);
    EXPECT_EQ(m_program->session().framework()->id().str(), "cds-2021-04");
    for (const PageSpec& spec : pageTable())
        action(spec.action)->trigger();
    EXPECT_EQ(chooser->currentIndex(), row);
}

TEST_F(MainWindowTest, ZoomingGoesOnFromTheSizeThatThisStartWasAskedFor) {
    const qreal plain = QApplication::font().pointSizeF();
    LaunchOptions options;
    options.zoomPercent = 200;
    start(options);
    EXPECT_EQ(m_settings->zoomPercent(), 100);
    action(ActionId::viewZoomIn)->trigger();
    EXPECT_EQ(m_told, u"Text size 210 %"_s);
    EXPECT_NEAR(QApplication::font().pointSizeF(), 2.1 * plain, 0.01);
    EXPECT_EQ(m_settings->zoomPercent(), 210);
    action(ActionId::viewZoomOut)->trigger();
    EXPECT_EQ(m_settings->zoomPercent(), 200);
    action(ActionId::viewZoomReset)->trigger();
    EXPECT_NEAR(QApplication::font().pointSizeF(), plain, 0.01);
}

TEST_F(MainWindowTest, WhoeverAsksForItSeesTheProgramFromRightToLeft) {
    LaunchOptions options;
    options.rightToLeft = true;
    options.language = u"cy"_s;
    start(options);
    EXPECT_EQ(QApplication::layoutDirection(), Qt::RightToLeft);
    EXPECT_TRUE(window().isRightToLeft());
    start({});
    EXPECT_EQ(QApplication::layoutDirection(), Qt::LeftToRight);
}

TEST_F(MainWindowTest, ItRemembersWhereOneWas) {
    window().go({.page = PageId::roles, .levels = {RoleLevelId("senior-delivery-manager")}});
    window().close();
    start({});
    EXPECT_EQ(pageInFront(), PageId::roles);
    EXPECT_EQ(window().currentPage()->place().levels.front().str(), "senior-delivery-manager");
}

TEST_F(MainWindowTest, AWinIsNotedFromEveryPageAlsoWhileSomebodyTypes) {
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    auto* search = window().findChild<SearchBox*>(u"searchBox"_s);
    for (const PageSpec& spec : pageTable()) {
        action(spec.action)->trigger();
        for (QWidget* focus : std::initializer_list<QWidget*>{window().currentPage()->firstFocus(), search}) {
            focus->setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
            auto* bar = window().findChild<QWidget*>(u"winBar"_s);
            ASSERT_NE(bar, nullptr);
            EXPECT_TRUE(bar->isVisible()) << pageName(spec.page).toStdString();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            EXPECT_FALSE(bar->isVisible());
            EXPECT_EQ(QApplication::focusWidget(), focus) << pageName(spec.page).toStdString();
        }
        EXPECT_EQ(pageInFront(), spec.page);
    }
}

TEST_F(MainWindowTest, EvidenceIsAddedForTheSkillInFrontAndBackLeadsBack) {
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    const SkillId skill = m_program->session().framework()->skills().front().id;
    window().go({.page = PageId::skill, .skill = skill});
    action(ActionId::recordAddEvidence)->trigger();
    EXPECT_EQ(pageInFront(), PageId::evidence);
    EXPECT_EQ(window().currentPage()->place().skill, skill);
    EXPECT_EQ(QApplication::focusWidget(), window().currentPage()->firstFocus());
    action(ActionId::goBack)->trigger();
    EXPECT_EQ(pageInFront(), PageId::skill);
    EXPECT_EQ(window().currentPage()->place().skill, skill);
    action(ActionId::goForward)->trigger();
    EXPECT_EQ(window().currentPage()->place(), (Place{.page = PageId::evidence, .skill = skill}));
}

TEST_F(MainWindowTest, TheMainPartsHaveNamesForAScreenReader) {
    for (QWidget* widget : window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr)
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(interface, nullptr);
        const bool named = !interface->text(QAccessible::Name).isEmpty() || !widget->accessibleName().isEmpty();
        EXPECT_TRUE(named) << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
    }
}

} // namespace
} // namespace waymark
