#include "app/desktop/models/slope_model.h"
#include "app/desktop/pages/history/slope_view.h"
#include "app/desktop/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

HistoryRow row(const QString& name, const RatingState& then, const RatingState& now, HistoryChange change) {
    HistoryRow made;
    made.skill = SkillId(name.toStdString());
    made.name = name;
    made.then = then;
    made.now = now;
    made.then.levels = made.now.levels = 4;
    made.change = change;
    made.thenText = u"then"_s;
    made.nowText = u"now"_s;
    made.changeText = u"Up 1 level"_s;
    return made;
}

RatingState level(int number) {
    return {.kind = RatingState::Kind::level, .level = number, .levels = 4};
}

std::vector<HistoryRow> sample() {
    return inSlopeOrder({row(u"Fell"_s, level(3), level(1), HistoryChange::fallen),
                         row(u"Rose"_s, level(1), level(3), HistoryChange::risen),
                         row(u"Rose far"_s, {.kind = RatingState::Kind::notYet}, level(3), HistoryChange::risen),
                         row(u"Stayed"_s, level(2), level(2), HistoryChange::same),
                         row(u"Climbed"_s, level(2), level(4), HistoryChange::risen),
                         row(u"New"_s, {}, level(2), HistoryChange::rated),
                         row(u"Unsure"_s, level(2), {.kind = RatingState::Kind::notSure}, HistoryChange::unclear)});
}

class SlopeViewTest : public testing::Test {
protected:
    SlopeViewTest() {
        std::vector<SlopeBand> bands;
        for (int number = 4; number > 0; --number)
            bands.push_back({.state = level(number), .name = u"Level %1"_s.arg(number)});
        for (const auto kind : {RatingState::Kind::notYet, RatingState::Kind::notSure, RatingState::Kind::notApplicable,
                                RatingState::Kind::notRated})
            bands.push_back({.state = {.kind = kind, .levels = 4}, .name = u"Other"_s});
        theme.use(ThemeChoice::light);
        theme.setZoomPercent(100);
        view.setBands(bands);
        view.setRows(sample(), u"1 March"_s, u"Today"_s);
        view.resize(800, 300);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    ~SlopeViewTest() override { QApplication::setLayoutDirection(Qt::LeftToRight); }

    [[nodiscard]] QString chosen() const { return view.currentIndex().data().toString(); }

    Theme theme;
    SlopeView view;
};

TEST_F(SlopeViewTest, RowsAreReadFromTheHighestLevelDown) {
    QStringList names;
    for (const HistoryRow& one : view.rows().rows())
        names << one.name;
    EXPECT_EQ(names,
              (QStringList{u"Climbed"_s, u"Rose"_s, u"Rose far"_s, u"Stayed"_s, u"New"_s, u"Fell"_s, u"Unsure"_s}));
}

TEST_F(SlopeViewTest, EveryLevelHasABandAndOtherAnswersOnlyIfSomebodyGaveThem) {
    const auto& bands = view.slopes().bands();
    ASSERT_EQ(bands.size(), 7U) << "four levels, not yet, not sure, not rated";
    for (std::size_t i = 1; i < bands.size(); ++i)
        EXPECT_EQ(bands[i].top, bands[i - 1].top + bands[i - 1].height);
}

TEST_F(SlopeViewTest, NoTwoNamesOverlapAndOnlyWhatChangedLeans) {
    const auto& slopes = view.slopes().slopes();
    for (std::size_t i = 0; i < slopes.size(); ++i) {
        for (std::size_t j = i + 1; j < slopes.size(); ++j) {
            EXPECT_FALSE(slopes[i].now.intersects(slopes[j].now));
            EXPECT_FALSE(slopes[i].then.intersects(slopes[j].then));
        }
        EXPECT_LT(slopes[i].from.x(), slopes[i].to.x());
    }
    const auto bandAt = [&](int y) {
        return std::ranges::count_if(view.slopes().bands(), [&](const SlopeBand& band) { return band.top <= y; });
    };
    EXPECT_EQ(slopes[3].from.y(), slopes[3].to.y()) << "what stays does not lean";
    EXPECT_GT(bandAt(slopes[1].from.y()), bandAt(slopes[1].to.y())) << "what rose climbs";
    EXPECT_LT(bandAt(slopes[5].from.y()), bandAt(slopes[5].to.y()));
}

TEST_F(SlopeViewTest, TheKeysGoThroughTheRowsAndEnterOpensOne) {
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(chosen(), u"Climbed"_s);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(chosen(), u"Rose"_s);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(chosen(), u"Stayed"_s);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(chosen(), u"Unsure"_s);
    EXPECT_TRUE(view.viewport()->rect().contains(view.visualRect(view.currentIndex()))) << "it was scrolled to";
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(chosen(), u"Fell"_s);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_GE(view.visualRect(view.currentIndex()).top(), view.slopes().captionHeight()) << "below the two moments";
    int opened = 0;
    QObject::connect(&view, &QListView::activated, &view, [&] { ++opened; });
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(opened, 1);
}

TEST_F(SlopeViewTest, AClickOnALineOrOnANameChoosesItsSkill) {
    view.verticalScrollBar()->setValue(0);
    const Slope& slope = view.slopes().slopes()[1];
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, (slope.from + slope.to) / 2);
    EXPECT_EQ(chosen(), u"Rose"_s);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.slopes().slopes()[2].now.center());
    EXPECT_EQ(chosen(), u"Rose far"_s);
}

TEST_F(SlopeViewTest, RightToLeftTheSidesChangePlaces) {
    view.setLayoutDirection(Qt::RightToLeft);
    const QRect mirrored = view.visualRect(view.model()->index(0, 0));
    EXPECT_LT(mirrored.center().x(), view.viewport()->width() / 2);
    EXPECT_EQ(view.indexAt(mirrored.center()).row(), 0);
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(SlopeViewTest, AScreenReaderMeetsAListOfRowsWithASentenceEach) {
    view.setAccessibleName(u"Slopes"_s);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_EQ(list->text(QAccessible::Name), u"Slopes"_s);
    ASSERT_EQ(list->childCount(), 7);
    EXPECT_EQ(list->child(0)->role(), QAccessible::ListItem);
    EXPECT_EQ(list->child(1)->text(QAccessible::Name), u"Rose. 1 March: then. Today: now. Up 1 level."_s);
    view.setCurrentIndex(view.model()->index(1, 0));
    EXPECT_TRUE(list->child(1)->state().selected);
    const QRect place = list->child(1)->rect();
    EXPECT_EQ(place.topLeft(), view.viewport()->mapToGlobal(view.visualRect(view.currentIndex()).topLeft()));
}

TEST_F(SlopeViewTest, InANarrowWindowNamesStandOnOneSideAndTheChangeBelowThem) {
    view.resize(30 * spacingUnit(), 300);
    EXPECT_TRUE(view.slopes().isTwoLines());
    EXPECT_TRUE(view.slopes().slopes()[0].then.isEmpty());
    for (const Slope& slope : view.slopes().slopes()) {
        EXPECT_LT(slope.from.x(), slope.to.x());
        EXPECT_LE(slope.now.right(), view.viewport()->width());
    }
    view.resize(140 * spacingUnit(), 300);
    EXPECT_FALSE(view.slopes().isTwoLines());
    EXPECT_FALSE(view.slopes().slopes()[0].then.isEmpty());
}

} // namespace
} // namespace waymark
