#include "app/desktop/models/role_tree_model.h"
#include "tests/support/sample_framework.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using test::sampleFramework;

TEST(RoleTreeModel, KeepsTheRulesOfModelsThroughEveryChange) {
    RoleTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const FrameworkPtr framework = sampleFramework();
    model.setNeighbours(framework, RoleIndex(0), {"en"});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.columnCount(), 1);
    model.setAskingFor(framework, test::skillOf(*framework, "agile-practices"), {"en"});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.columnCount(), 2);
    EXPECT_EQ(model.levelCount(), 5);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(RoleTreeModel, HasTheMostSeniorLevelOfARoleFirst) {
    const FrameworkPtr framework = sampleFramework();
    RoleTreeModel model;
    model.setNeighbours(framework, std::nullopt, {"en"});
    const QModelIndex role = model.index(0, 0);
    EXPECT_EQ(model.levelAt(role), std::nullopt);
    EXPECT_EQ(model.roleAt(role), RoleIndex(0));
    EXPECT_EQ(model.levelAt(model.index(0, 0, role)), test::levelOf(*framework, "senior-product-manager"));
    EXPECT_EQ(model.roleAt(model.index(0, 0, role)), RoleIndex(0));
}

TEST(RoleTreeModel, SaysTheLevelThatARoleLevelAsksFor) {
    const FrameworkPtr framework = sampleFramework();
    RoleTreeModel model;
    model.setAskingFor(framework, test::skillOf(*framework, "user-insight"), {"en"});
    const QModelIndex role = model.index(0, 0);
    EXPECT_EQ(model.index(2, 1, role).data().toString().toStdString(), "Awareness");
    EXPECT_EQ(model.index(2, 0, role).data(Qt::AccessibleTextRole).toString().toStdString(),
              "Associate product manager: Awareness");
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().toStdString(), "Level asked for");
}

} // namespace
} // namespace waymark
