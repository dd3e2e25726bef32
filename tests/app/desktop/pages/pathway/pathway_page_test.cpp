#include "app/desktop/pages/pathway/pathway_output.h"
#include "app/desktop/pages/pathway/pathway_page.h"
#include "app/desktop/pages/pathway/pathway_view.h"
#include "core/framework/framework_catalog.h"
#include "tests/app/desktop/pages/page_house.h"

#include <QAccessible>
#include <QComboBox>
#include <QImageReader>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

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

TEST_F(PathwayPageTest, TheMapIsExportedAsAPictureAndAnUnknownFormatIsRefused) {
    const QTemporaryDir folder;
    const QString png = folder.filePath(u"map.png"_s);
    EXPECT_EQ(writePathway(view(), png), QString());
    EXPECT_GT(QImageReader(png).size().width(), 800);
    EXPECT_FALSE(writePathway(view(), folder.filePath(u"map.bmp"_s)).isEmpty());
    EXPECT_FALSE(writePathway(view(), folder.filePath(u"absent/map.png"_s)).isEmpty());
}

TEST_F(PathwayPageTest, TheMapIsExportedAsAPictureThatScalesOrTheProgramSaysWhatIsMissing) {
    const QTemporaryDir folder;
    const QString svg = folder.filePath(u"map.svg"_s);
    const QString fault = writePathway(view(), svg);
    QFile file(svg);
    if (!canWriteSvg()) {
        EXPECT_THAT(fault.toStdString(), testing::HasSubstr("SVG module"));
        EXPECT_FALSE(file.exists());
        return;
    }
    EXPECT_EQ(fault, QString());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("<svg"));
    EXPECT_TRUE(text.contains("Senior product")) << "words stay words";
    EXPECT_FALSE(writePathway(view(), folder.filePath(u"absent/map.svg"_s)).isEmpty());
}

TEST_F(PathwayPageTest, AFrameworkWithoutSkillsStillHasItsLadders) {
    m_house.session().setFramework(FrameworkCatalog().load(FrameworkId("council-product-delivery")).value());
    EXPECT_EQ(view().scene().cards().size(), 2U);
    EXPECT_TRUE(view().map().moves.empty());
}

} // namespace
} // namespace waymark
