#include "app/desktop/actions/action_registry.h"
#include "app/desktop/application.h"
#include "app/desktop/document/record_folders.h"
#include "app/desktop/models/search_results_model.h"
#include "app/desktop/pages/page.h"
#include "app/desktop/search/search_box.h"
#include "app/desktop/session/session.h"
#include "app/desktop/widgets/statement_list.h"
#include "app/desktop/windows/main_window.h"
#include "app/desktop/windows/page_table.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QMenuBar>
#include <QMetaMethod>
#include <QScreen>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

class MainWindowTest : public testing::Test {
protected:
    void SetUp() override { start({}); }

    void start(LaunchOptions options) {
        m_program.reset();
        // What tests of documents left unsaved would be offered in a dialog.
        std::filesystem::remove_all(unsavedFolder());
        m_settings.emplace(m_folder.filePath(u"settings.ini"_s));
        m_settings->setValue(Setting::greetingSeen, true);
        m_program.emplace(*m_settings, std::move(options));
        m_told.clear();
        QObject::connect(&m_program->session(), &Session::messageTold, &m_program->session(),
                         [this](const QString& message) { m_told = message; });
        m_program->openWindow();
        m_program->finishStart();
    }

    MainWindow& window() { return m_program->window(); }

    QAction* action(ActionId id) { return m_program->session().actions().action(id); }

    const std::string& openFramework() { return m_program->session().framework()->id().str(); }

    // As somebody chooses in the tool bar.
    void chooseFramework(const QString& id) {
        auto* chooser = window().findChild<QComboBox*>(u"frameworkChooser"_s);
        const int row = chooser->findData(id);
        ASSERT_GE(row, 0);
        chooser->setCurrentIndex(row);
        Q_EMIT chooser->activated(row);
        QCoreApplication::processEvents();
    }

    std::string levelInFront() {
        const std::vector<RoleLevelId> levels = window().currentPage()->place().levels;
        return levels.empty() ? std::string() : levels.front().str();
    }

    PageId pageInFront() { return window().currentPage()->place().page; }

    QTemporaryDir m_folder;
    std::optional<Settings> m_settings;
    std::optional<Application> m_program;
    QString m_told; // the last message
};

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

TEST_F(MainWindowTest, TypingInTheSearchBoxFindsAndEnterGoesThere) {
    auto* box = window().findChild<SearchBox*>(u"searchBox"_s);
    ASSERT_NE(box, nullptr);
    box->setFocus();
    QTest::keyClicks(box, u"senior product"_s);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return box->results().index(0).data().toString() == u"Senior product manager"_s; }, 20'000));
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_EQ(pageInFront(), PageId::roles);
    EXPECT_EQ(window().currentPage()->place().levels.front().str(), "senior-product-manager");
    EXPECT_TRUE(box->text().isEmpty());
    EXPECT_TRUE(window().statusBar()->currentMessage().isEmpty()) << "how much was found is no news any more";
}

TEST_F(MainWindowTest, AfterASearchTheKeyboardIsOnWhatItLedToAlsoOnTheSamePage) {
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    window().go({.page = PageId::roles, .levels = {RoleLevelId("lead-product-manager")}});
    auto* box = window().findChild<SearchBox*>(u"searchBox"_s);
    box->setFocus();
    QTest::keyClicks(box, u"waymark:gdd-2025-09/senior-product-manager"_s);
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_EQ(levelInFront(), "senior-product-manager");
    EXPECT_EQ(window().focusWidget(), window().currentPage()->firstFocus());
}

TEST_F(MainWindowTest, EscapeInTheSearchLeadsBackToWhatHadTheKeyboard) {
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    window().go({.page = PageId::skill});
    auto* filter = window().findChild<QWidget*>(u"skillFilter"_s);
    filter->setFocus();
    auto* box = window().findChild<SearchBox*>(u"searchBox"_s);
    action(ActionId::editFind)->trigger();
    QTest::keyClicks(box, u"print"_s);
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_TRUE(box->text().isEmpty());
    EXPECT_FALSE(box->list()->isVisible());
    EXPECT_EQ(window().focusWidget(), filter);
    // What had it may have gone meanwhile.
    action(ActionId::editFind)->trigger();
    window().go({.page = PageId::framework});
    action(ActionId::editFind)->trigger();
    filter->hide();
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_EQ(window().focusWidget(), window().currentPage()->firstFocus());
}

TEST_F(MainWindowTest, TheSearchFieldStaysInANarrowWindowWithLargeText) {
    LaunchOptions options;
    options.zoomPercent = 200;
    options.size = QSize(800, 600);
    for (const QString& language : {u"en"_s, u"cy"_s}) {
        options.language = language;
        action(ActionId::viewZoomReset)->trigger(); // the next program begins with the letters of the one before
        start(options);
        auto* box = window().findChild<SearchBox*>(u"searchBox"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return box->isVisible(); }, 2'000)) << language.toStdString();
        action(ActionId::editFind)->trigger();
        EXPECT_EQ(window().focusWidget(), box);
        EXPECT_GE(box->width(), box->minimumWidth());
        EXPECT_TRUE(window().rect().contains(QRect(box->mapTo(&window(), QPoint()), box->size())));
    }
    action(ActionId::viewZoomReset)->trigger();
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

TEST_F(MainWindowTest, TheResultsStandOnTheScreenUnderTheFarEdgeOfTheField) {
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const bool mirrored = direction == Qt::RightToLeft;
        QApplication::setLayoutDirection(direction);
        const QRect screen = window().screen()->availableGeometry();
        window().resize(screen.width(), screen.height() * 3 / 4);
        window().move(screen.topLeft());
        auto* box = window().findChild<SearchBox*>(u"searchBox"_s);
        box->setFocus();
        QTest::keyClicks(box, u"product"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return box->list()->isVisible() && box->results().rowCount() > 5; }, 20'000));
        const QRect list = box->list()->frameGeometry();
        EXPECT_TRUE(screen.contains(list)) << list.x() << ' ' << list.width() << " on " << screen.width();
        EXPECT_GT(list.width(), box->width());
        const QRect field(box->mapToGlobal(QPoint()), box->size());
        EXPECT_NEAR(mirrored ? list.left() : list.right(), mirrored ? field.left() : field.right(), 1);
        EXPECT_GE(list.top(), field.bottom() - 2);
        QTest::keyClick(box, Qt::Key_Escape);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_F(MainWindowTest, AnAddressCanBeCopiedAndPastedIntoTheSearchBox) {
    window().go({.page = PageId::roles, .levels = {RoleLevelId("lead-product-manager")}});
    action(ActionId::editCopyAddress)->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"waymark:gdd-2025-09/lead-product-manager"_s);
    action(ActionId::goFramework)->trigger();
    auto* box = window().findChild<SearchBox*>(u"searchBox"_s);
    box->setFocus();
    QTest::keyClicks(box, QGuiApplication::clipboard()->text());
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_EQ(pageInFront(), PageId::roles);
    EXPECT_EQ(window().currentPage()->place().levels.front().str(), "lead-product-manager");
}

TEST_F(MainWindowTest, EveryPageHasAnAddressThatLeadsBackToIt) {
    const std::map<PageId, Place> places{
        {PageId::compare,
         {.page = PageId::compare, .levels = {RoleLevelId("head-of-product")}, .detail = u"ratings"_s}},
        {PageId::ratings, {.page = PageId::ratings, .skill = SkillId("user-focus")}},
        {PageId::gap, {.page = PageId::gap, .levels = {RoleLevelId("senior-delivery-manager")}}},
        {PageId::pathway, {.page = PageId::pathway, .levels = {RoleLevelId("senior-delivery-manager")}}},
    };
    auto* box = window().findChild<SearchBox*>(u"searchBox"_s);
    for (const PageSpec& spec : pageTable()) {
        const auto special = places.find(spec.page);
        window().go(special != places.end() ? special->second : Place{.page = spec.page});
        const Place place = window().currentPage()->place();
        ASSERT_TRUE(action(ActionId::editCopyAddress)->isEnabled()) << pageName(spec.page).toStdString();
        action(ActionId::editCopyAddress)->trigger();
        window().go({.page = spec.page == PageId::roles ? PageId::framework : PageId::roles});
        box->setFocus();
        box->clear();
        QTest::keyClicks(box, QGuiApplication::clipboard()->text());
        QTest::keyClick(box, Qt::Key_Return);
        EXPECT_EQ(window().currentPage()->place(), place) << QGuiApplication::clipboard()->text().toStdString();
    }
}

TEST_F(MainWindowTest, ACommandOfAnotherPageLeadsThereAndIsCarriedOut) {
    action(ActionId::goRoles)->trigger();
    auto* box = window().findChild<SearchBox*>(u"searchBox"_s);
    const bool before = action(ActionId::compareOnlyDifferences)->isChecked();
    box->setFocus();
    QTest::keyClicks(box, u"only what differs"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return box->results().result(0).action.has_value(); }, 20'000));
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_EQ(pageInFront(), PageId::compare);
    EXPECT_NE(action(ActionId::compareOnlyDifferences)->isChecked(), before);
}

TEST_F(MainWindowTest, AStatementThatWasSearchedForIsMarkedAndHasTheKeyboard) {
    for (const QString& words : {u"Statement"_s, u"Responsibility"_s}) {
        window().go({.page = PageId::framework});
        auto* box = window().findChild<SearchBox*>(u"searchBox"_s);
        box->setFocus();
        box->clear();
        QTest::keyClicks(box, u"users need business"_s);
        const auto row = [&] {
            for (int i = 0; i < box->results().rowCount(); ++i) {
                if (box->results().result(i).kind == words)
                    return i;
            }
            return -1;
        };
        ASSERT_TRUE(QTest::qWaitFor([&] { return row() >= 0; }, 20'000));
        const QString text = box->results().result(row()).text;
        box->list()->setCurrentIndex(box->results().index(row()));
        QTest::keyClick(box, Qt::Key_Return);
        auto* list = qobject_cast<StatementList*>(window().focusWidget());
        ASSERT_NE(list, nullptr) << words.toStdString();
        ASSERT_GE(list->marked(), 0);
        EXPECT_EQ(list->statements().at(list->marked()), text);
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return list->visibleRegion().boundingRect().contains(list->areaOf(list->marked()));
        })) << "it is in view";
        const Place place = window().currentPage()->place();
        action(ActionId::goFramework)->trigger();
        action(ActionId::goBack)->trigger();
        EXPECT_EQ(window().currentPage()->place(), place);
    }
}

TEST_F(MainWindowTest, AnAddressInAnotherFrameworkOpensIt) {
    LaunchOptions options;
    options.address = u"waymark:ddat-2023-10/head-of-product"_s;
    start(options);
    EXPECT_EQ(m_program->session().framework()->id().str(), "ddat-2023-10");
    EXPECT_EQ(window().currentPage()->place().levels.front().str(), "head-of-product");
}

TEST_F(MainWindowTest, AnAddressInAFrameworkThatDoesNotExistIsToldAndNothingElseIsShown) {
    LaunchOptions options;
    options.address = u"waymark:nope/senior-product-manager"_s;
    start(options);
    EXPECT_EQ(openFramework(), "gdd-2025-09");
    EXPECT_NE(levelInFront(), "senior-product-manager");
    EXPECT_TRUE(m_told.contains(u"nope"_s)) << m_told.toStdString();
}

TEST_F(MainWindowTest, AnAddressOfARoleThatDoesNotExistIsToldOnThePage) {
    LaunchOptions options;
    options.address = u"waymark:gdd-2025-09/role/nope"_s;
    start(options);
    auto* unknown = window().findChild<QWidget*>(u"unknownRoleLevel"_s);
    ASSERT_NE(unknown, nullptr);
    EXPECT_TRUE(unknown->isVisible());
    EXPECT_EQ(window().currentPage()->place().detail, u"nope"_s);
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
