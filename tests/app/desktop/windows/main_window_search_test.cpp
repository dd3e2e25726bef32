#include "tests/app/desktop/windows/main_window_fixture.h"

namespace waymark {
namespace {

using namespace Qt::StringLiterals;
using test::MainWindowTest;

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

} // namespace
} // namespace waymark
