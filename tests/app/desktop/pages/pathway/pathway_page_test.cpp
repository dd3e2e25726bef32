#include "app/desktop/pages/pathway/pathway_page.h"
#include "app/desktop/pages/pathway/pathway_view.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/statement_list.h"
#include "core/framework/framework_catalog.h"
#include "tests/app/desktop/pages/page_house.h"
#include "tests/support/sample_framework.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QWheelEvent>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

class PathwayPageTest : public testing::Test {
protected:
    PathwayPageTest() : m_house(FrameworkCatalog().load(FrameworkId("gdd-2025-09")).value()) {}

    PathwayView& view() { return *m_house.find<PathwayView>("pathway"); }

    std::string chosen() { return m_house.session().framework()->roleLevel(*view().chosen()).id.str(); }

    void press(Qt::Key key) { QTest::keyClick(&view(), key); }

    test::PageHouse<PathwayPage> m_house;
};

TEST_F(PathwayPageTest, EveryRoleLevelStandsOnTheMapOnceAndNoTwoCardsOverlap) {
    const auto& cards = view().scene().cards();
    ASSERT_EQ(cards.size(), m_house.session().framework()->roleLevels().size());
    for (std::size_t i = 0; i < cards.size(); ++i) {
        for (std::size_t j = i + 1; j < cards.size(); ++j)
            EXPECT_FALSE(cards[i].area.intersects(cards[j].area)) << cards[i].name.toStdString();
        EXPECT_TRUE(QRectF(QPointF(), view().scene().size()).contains(cards[i].area));
    }
}

TEST_F(PathwayPageTest, TheArrowKeysWalkInAllFourDirections) {
    EXPECT_EQ(chosen(), "associate-product-manager");
    press(Qt::Key_Up);
    EXPECT_EQ(chosen(), "product-manager");
    press(Qt::Key_Down);
    EXPECT_EQ(chosen(), "associate-product-manager");
    press(Qt::Key_Down);
    EXPECT_EQ(chosen(), "associate-product-manager");
    press(Qt::Key_Right);
    EXPECT_NE(m_house.session().framework()->roleLevel(*view().chosen()).role, RoleIndex(0));
    press(Qt::Key_Left);
    EXPECT_EQ(m_house.session().framework()->roleLevel(*view().chosen()).role, RoleIndex(0));
}

TEST_F(PathwayPageTest, TheNamesOfTheRolesStayInViewWhileTheMapScrollsBeneathThem) {
    m_house.page().resize(900, 420);
    m_house.settle();
    view().setZoom(1);
    auto* bar = view().verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    bar->setValue(0);
    const qreal strip = view().scene().headingsHeight();
    const QImage whole = view().viewport()->grab().toImage();
    // As far as a card lies beneath the strip.
    const auto& cards = view().scene().cards();
    const auto top = std::ranges::min_element(cards, {}, [](const PathwayCard& card) { return card.area.top(); });
    bar->setValue(qRound(top->area.center().y() - strip / 2));
    ASSERT_GT(bar->value(), 0);
    const QImage scrolled = view().viewport()->grab().toImage();
    const QRect names(0, 0, whole.width(), static_cast<int>(strip) - 1);
    EXPECT_EQ(scrolled.copy(names), whole.copy(names));
    // What lies beneath the strip is not to be pressed through it.
    const QRect beneath = view().visibleArea(*top);
    ASSERT_LT(beneath.top(), static_cast<int>(strip));
    const auto before = view().chosen();
    ASSERT_NE(before, std::optional(top->level));
    QTest::mouseClick(
        view().viewport(), Qt::LeftButton, {},
        QPoint(std::clamp(beneath.center().x(), 1, view().viewport()->width() - 1), static_cast<int>(strip) - 2));
    EXPECT_EQ(view().chosen(), before);
    // The one that is walked to comes out from under it.
    view().choose(top->level);
    EXPECT_GE(view().visibleArea(*top).top(), 0);
    EXPECT_TRUE(bar->value() == 0 || view().visibleArea(*top).top() >= static_cast<int>(strip));
}

TEST_F(PathwayPageTest, WhereThereIsRoomTheTitleAndWhatTheMapIsSetWithStandInOneLine) {
    m_house.settle();
    const auto* roles = m_house.find<QComboBox>("focusRole");
    const auto* whole = m_house.find<QPushButton>("showWhole");
    const auto middle = [this](const QWidget* part) { return part->mapTo(&m_house.page(), part->rect().center()).y(); };
    EXPECT_NEAR(middle(whole), middle(roles), 2);
    EXPECT_GT(whole->mapTo(&m_house.page(), whole->rect().topRight()).x(), m_house.page().width() - 3 * spacingUnit())
        << "at the far edge";
}

TEST_F(PathwayPageTest, InALowAndNarrowWindowNothingOfTheHeadIsCut) {
    m_house.page().resize(300, 260);
    m_house.settle();
    const auto* roles = m_house.find<QComboBox>("focusRole");
    EXPECT_TRUE(roles->parentWidget()->rect().contains(roles->geometry()));
    const auto* whole = m_house.find<QPushButton>("showWhole");
    EXPECT_TRUE(whole->isHidden() || whole->parentWidget()->rect().contains(whole->geometry()));
}

TEST_F(PathwayPageTest, RightToLeftTheMapIsMirroredAndTheKeysFollowTheEye) {
    m_house.page().setLayoutDirection(Qt::RightToLeft);
    view().setLayoutDirection(Qt::RightToLeft);
    const auto& cards = view().scene().cards();
    EXPECT_GT(cards.front().area.left(), cards.back().area.left());
    const qreal before = view().scene().cardOf(*view().chosen())->area.left();
    press(Qt::Key_Left);
    EXPECT_LT(view().scene().cardOf(*view().chosen())->area.left(), before);
}

TEST_F(PathwayPageTest, EnterLeadsToWhatTheRoleLevelAsksFor) {
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    ASSERT_FALSE(m_house.wanted().empty());
    EXPECT_EQ(m_house.wanted().back().page, PageId::roles);
    EXPECT_EQ(m_house.wanted().back().levels.front().str(), "product-manager");
}

TEST_F(PathwayPageTest, AScreenReaderMeetsAListOfRoleLevelsWithTheirNeighbours) {
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view());
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_EQ(list->text(QAccessible::Name), u"Pathway"_s);
    ASSERT_EQ(list->childCount(), 21);
    QAccessibleInterface* second = list->child(1);
    EXPECT_EQ(second->role(), QAccessible::ListItem);
    EXPECT_EQ(second->parent(), list);
    EXPECT_EQ(list->indexOfChild(second), 1);
    EXPECT_EQ(second->text(QAccessible::Name), u"Product manager, step 2 of 5 as Product manager."_s);
    const QString ways = second->text(QAccessible::Description);
    EXPECT_TRUE(ways.contains(u"One step up: Senior product manager."_s)) << ways.toStdString();
    EXPECT_TRUE(ways.contains(u"One step down: Associate product manager."_s)) << ways.toStdString();
    QAccessibleInterface* top = list->child(4);
    EXPECT_TRUE(top->text(QAccessible::Description).contains(u"This is the top of its ladder."_s));
    EXPECT_TRUE(list->child(0)->state().selected);
    EXPECT_FALSE(second->state().selected);
}

TEST_F(PathwayPageTest, AssistiveTechnologyCanPressACard) {
    QAccessibleInterface* item = QAccessible::queryAccessibleInterface(&view())->child(2);
    auto* actions = static_cast<QAccessibleActionInterface*>(item->interface_cast(QAccessible::ActionInterface));
    ASSERT_NE(actions, nullptr);
    actions->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(chosen(), "senior-product-manager");
    EXPECT_EQ(m_house.wanted().back().page, PageId::roles);
}

TEST_F(PathwayPageTest, AnotherRoleCanStandFirst) {
    auto* roles = m_house.find<QComboBox>("focusRole");
    roles->setCurrentIndex(1);
    Q_EMIT roles->activated(1);
    EXPECT_EQ(chosen(), "associate-delivery-manager");
    EXPECT_EQ(m_house.page().place().levels.front().str(), "associate-delivery-manager");
}

TEST_F(PathwayPageTest, ZoomStaysBetweenItsBoundsAndFitShowsTheWholeMap) {
    for (int i = 0; i < 40; ++i)
        press(Qt::Key_Plus);
    EXPECT_DOUBLE_EQ(view().zoom(), PathwayView::largestZoom);
    m_house.page().perform(ActionId::pathwayFit);
    for (const PathwayCard& card : view().scene().cards())
        EXPECT_TRUE(view().viewport()->rect().adjusted(-1, -1, 1, 1).contains(view().visibleArea(card)));
}

TEST_F(PathwayPageTest, TheMenuZoomsInAndOut) {
    const qreal before = view().zoom();
    m_house.page().perform(ActionId::pathwayZoomIn);
    EXPECT_GT(view().zoom(), before);
    m_house.page().perform(ActionId::pathwayZoomOut);
    EXPECT_DOUBLE_EQ(view().zoom(), before);
    EXPECT_THAT(m_house.page().handledActions(),
                testing::IsSupersetOf({ActionId::pathwayZoomIn, ActionId::pathwayZoomOut}));
}

TEST_F(PathwayPageTest, WithCtrlTheWheelZoomsAboutThePointer) {
    view().setZoom(1.5);
    const PathwayCard* card = view().scene().cardOf(view().map().columns[2].nodes[1].level);
    view().horizontalScrollBar()->setValue(view().horizontalScrollBar()->maximum() / 2);
    const QPoint pointer = view().visibleArea(*card).center();
    ASSERT_TRUE(view().viewport()->rect().contains(pointer));
    QWheelEvent wheel(pointer, view().viewport()->mapToGlobal(pointer), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view().viewport(), &wheel);
    EXPECT_GT(view().zoom(), 1.5);
    EXPECT_LE((view().visibleArea(*card).center() - pointer).manhattanLength(), 3);
}

TEST_F(PathwayPageTest, TheMapIsDraggedByItsFreeGround) {
    view().setZoom(2);
    auto* along = view().horizontalScrollBar();
    ASSERT_GT(along->maximum(), 100);
    along->setValue(50);
    const auto chosenBefore = view().chosen();
    const QRect card = view().visibleArea(*view().scene().cardOf(*chosenBefore));
    const QPoint free(card.right() + 10, card.center().y());
    const auto move = [&](const QPoint& to, Qt::MouseButtons held) {
        QMouseEvent event(QEvent::MouseMove, to, view().viewport()->mapToGlobal(to), Qt::NoButton, held, {});
        QCoreApplication::sendEvent(view().viewport(), &event);
    };
    move(card.center(), Qt::NoButton);
    EXPECT_EQ(view().viewport()->cursor().shape(), Qt::ArrowCursor);
    move(free, Qt::NoButton);
    EXPECT_EQ(view().viewport()->cursor().shape(), Qt::OpenHandCursor);
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, free);
    EXPECT_EQ(view().viewport()->cursor().shape(), Qt::ClosedHandCursor);
    move(free - QPoint(30, 0), Qt::LeftButton);
    EXPECT_EQ(along->value(), 80);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, free - QPoint(30, 0));
    EXPECT_NE(view().viewport()->cursor().shape(), Qt::ClosedHandCursor);
    move(free, Qt::NoButton);
    EXPECT_EQ(along->value(), 80) << "let go of";
    EXPECT_EQ(view().chosen(), chosenBefore);
}

TEST_F(PathwayPageTest, AFrameworkWithoutSkillsStillHasItsLadders) {
    m_house.session().setFramework(FrameworkCatalog().load(FrameworkId("council-product-delivery")).value());
    EXPECT_EQ(view().scene().cards().size(), 2U);
    EXPECT_TRUE(view().map().moves.empty());
}

TEST_F(PathwayPageTest, WhatIsBesideIsTheSameOnTheMapInThePanelAndForAScreenReader) {
    const Framework& framework = *m_house.session().framework();
    view().choose(framework.indexOf(*framework.find(RoleLevelId("lead-product-manager"))));
    ASSERT_FALSE(view().beside().empty());
    const QString ways = QAccessible::queryAccessibleInterface(&view())->child(3)->text(QAccessible::Description);
    auto* panel = m_house.find<QWidget>("pathwayPanel");
    for (const Neighbour& neighbour : view().beside()) {
        EXPECT_GE(neighbour.same + neighbour.near, 2U) << "one skill alone is no way";
        const QString name = m_house.session().text(framework.roleLevel(neighbour.level).name);
        EXPECT_TRUE(ways.contains(u"Sideways: %1, which asks for nearly the same in "_s.arg(name)))
            << ways.toStdString();
        const auto labels = panel->findChildren<QLabel*>();
        EXPECT_TRUE(std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == name; }));
    }
    const auto lists = panel->findChildren<StatementList*>();
    ASSERT_FALSE(lists.empty());
    EXPECT_TRUE(std::ranges::any_of(lists, [](const StatementList* list) {
        return list->statements().join(u' ').contains(u"Stakeholder relationship management"_s);
    })) << "the shared skills are named";
}

TEST_F(PathwayPageTest, WhoCanGoSidewaysCanGoBackInTheSameWay) {
    std::set<std::pair<RoleLevelIndex, RoleLevelIndex>> ways;
    for (const PathwayCard& card : view().scene().cards()) {
        view().choose(card.level);
        for (const Neighbour& neighbour : view().beside())
            ways.emplace(card.level, neighbour.level);
    }
    EXPECT_GT(ways.size(), 20U);
    for (const auto& [from, to] : ways)
        EXPECT_TRUE(ways.contains({to, from}));
}

TEST_F(PathwayPageTest, ALineLeadsToEachNeighbourOfWhatIsChosenAlsoToAFarOne) {
    const Framework& framework = *m_house.session().framework();
    const auto levelOf = [&](const char* id) { return framework.indexOf(*framework.find(RoleLevelId(id))); };
    const PathwayCard& from = *view().scene().cardOf(levelOf("product-manager"));
    const PathwayCard& to = *view().scene().cardOf(levelOf("delivery-manager"));
    ASSERT_GT(to.area.left() - from.area.right(), from.area.width()) << "another column stands between";
    const auto coloursBefore = [&](std::optional<RoleLevelIndex> chosen) {
        PathwayColours colours{.palette = paperPalette(), .chosen = chosen};
        if (chosen)
            colours.beside = {to.level};
        QImage image(view().scene().size().toSize(), QImage::Format_RGB32);
        image.fill(colours.palette.color(QPalette::Base));
        QPainter painter(&image);
        view().scene().paint(painter, colours);
        std::set<QRgb> found;
        for (int y = static_cast<int>(to.area.top()); y < static_cast<int>(to.area.bottom()); ++y)
            found.insert(image.pixel(static_cast<int>(to.area.left()) - 6, y));
        return found;
    };
    const QRgb accent = accentColour(paperPalette()).rgb();
    EXPECT_TRUE(coloursBefore(from.level).contains(accent));
    EXPECT_EQ(coloursBefore(std::nullopt).size(), 1U) << "the overview stays free of it";
}

TEST_F(PathwayPageTest, TheMapBeginsWhereSomebodyIsAndSaysSo) {
    test::PageHouse<PathwayPage> house(test::sampleFramework());
    house.setAims(RoleLevelId("delivery-manager"), RoleLevelId("senior-delivery-manager"));
    const FrameworkPtr gdd = m_house.session().framework();
    house.session().setFramework(gdd);
    auto& map = *house.find<PathwayView>("pathway");
    EXPECT_EQ(gdd->roleLevel(*map.chosen()).id.str(), "delivery-manager");
    EXPECT_EQ(gdd->role(map.map().columns.front().role).id.str(), "delivery-manager");
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&map);
    EXPECT_TRUE(list->child(1)->text(QAccessible::Name).contains(u"You are here."_s));
    EXPECT_TRUE(list->child(2)->text(QAccessible::Name).contains(u"Your aim."_s));
    EXPECT_TRUE(map.scene().cardOf(*map.chosen())->here);
}

TEST_F(PathwayPageTest, AnotherLanguageAndTheWayBackLeaveTheMapAsItWas) {
    auto* roles = m_house.find<QComboBox>("focusRole");
    Q_EMIT roles->activated(1);
    press(Qt::Key_Up);
    view().setZoom(1.7);
    const Place place = m_house.page().place();
    m_house.session().setLanguages({u"cy"_s, u"en"_s});
    EXPECT_EQ(m_house.page().place(), place);
    EXPECT_DOUBLE_EQ(view().zoom(), 1.7);
    press(Qt::Key_Right);
    EXPECT_NE(m_house.page().place(), place);
    m_house.page().show(place);
    EXPECT_EQ(m_house.page().place(), place);
    EXPECT_DOUBLE_EQ(view().zoom(), 1.7);
}

TEST_F(PathwayPageTest, AVeryLongNameOfARoleLeavesTheWindowNarrow) {
    test::SampleSpec spec = test::sampleSpec();
    spec.roles[0].name = std::string(300, 'r');
    test::PageHouse<PathwayPage> house(test::makeFramework(spec));
    EXPECT_LT(house.page().minimumSizeHint().width(), 800);
}

TEST_F(PathwayPageTest, WithoutAFrameworkNothingIsLeftOfTheMap) {
    view().setMap(nullptr, {}, {});
    EXPECT_TRUE(view().scene().cards().empty());
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&view())->childCount(), 0);
    EXPECT_TRUE(m_house.page().handledActions().empty());
}

} // namespace
} // namespace waymark
