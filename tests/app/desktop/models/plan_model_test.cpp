#include "app/desktop/models/plan_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class PlanModelTest : public testing::Test {
protected:
    static PlanRow heading(DueState state, const QString& name) { return {.state = state, .what = name}; }

    static PlanRow action(const char* id, DueState state, const QString& what) {
        return {.action = EntryId(id), .state = state, .what = what};
    }

    [[nodiscard]] static std::vector<PlanRow> sample() {
        return {heading(DueState::overdue, u"Overdue (1)"_s), action("a", DueState::overdue, u"First"_s),
                heading(DueState::noDate, u"No date (1)"_s), action("b", DueState::noDate, u"Second"_s)};
    }

    PlanModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(PlanModelTest, AChangedTextIsToldForItsRowAlone) {
    model.setRows(sample());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    auto rows = sample();
    rows[3].what = u"Changed"_s;
    model.setRows(rows);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].value<QModelIndex>().row(), 3);
    EXPECT_TRUE(reset.isEmpty());
    rows[3].state = DueState::soon;
    model.setRows(rows);
    EXPECT_EQ(reset.size(), 1);
}

TEST_F(PlanModelTest, AHeadingIsReadAndNotChosen) {
    model.setRows(sample());
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Overdue (1)"_s);
    EXPECT_TRUE(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
}

TEST_F(PlanModelTest, TheNearestActionIsNeverAHeading) {
    model.setRows(sample());
    EXPECT_EQ(model.nearestAction(0), 1);
    EXPECT_EQ(model.nearestAction(2), 3);
    EXPECT_EQ(model.nearestAction(9), 3);
    EXPECT_EQ(model.rowOf(EntryId("b")), 3);
    EXPECT_EQ(model.rowOf(EntryId()), -1);
    model.setRows({});
    EXPECT_EQ(model.nearestAction(0), -1);
}

} // namespace
} // namespace waymark
