#include "app/desktop/models/responsibility_pairs_model.h"
#include "tests/support/sample_framework.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(ResponsibilityPairsModel, StandsTwoRolesSideBySide) {
    const FrameworkPtr framework = test::sampleFramework();
    ResponsibilityPairsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    model.setPairs(framework, framework->responsibilityPairs().front(), {"en"});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().toStdString(), "Product manager");
    EXPECT_EQ(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString().toStdString(), "Delivery manager");
    EXPECT_EQ(model.index(0, 1).data().toString().toStdString(), "decides what is built");
    EXPECT_EQ(model.index(0, 1).data(Qt::AccessibleTextRole).toString().toStdString(),
              "What and how, Product manager: decides what is built");
}

} // namespace
} // namespace waymark
