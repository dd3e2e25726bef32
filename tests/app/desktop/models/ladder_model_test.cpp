#include "app/desktop/models/ladder_model.h"
#include "tests/support/sample_framework.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using test::sampleFramework;

TEST(LadderModel, KeepsTheRulesOfModelsThroughEveryChange) {
    LadderModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    const FrameworkPtr framework = sampleFramework();
    model.setLadder(framework, RoleIndex(0), {"en"});
    EXPECT_EQ(model.rowCount(), 3);
    model.setLadder(framework, RoleIndex(2), {"en"});
    EXPECT_EQ(model.rowCount(), 1);
    model.setLadder(nullptr, {}, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(LadderModel, StandsTheMostSeniorFirstAndFindsRows) {
    const FrameworkPtr framework = sampleFramework();
    LadderModel model;
    model.setLadder(framework, RoleIndex(0), {"cy"});
    const RoleLevelIndex middle = test::levelOf(*framework, "product-manager");
    EXPECT_EQ(model.rowOf(middle), 1);
    EXPECT_EQ(model.levelAt(1), middle);
    EXPECT_EQ(model.index(1).data().toString().toStdString(), "Rheolwr cynnyrch");
    EXPECT_EQ(model.rowOf(test::levelOf(*framework, "delivery-manager")), -1);
}

TEST(LadderModel, MarksTheAimsAndSaysSoOnce) {
    const FrameworkPtr framework = sampleFramework();
    LadderModel model;
    model.setLadder(framework, RoleIndex(0), {"en"});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Aims aims;
    aims.current = RoleLevelId("product-manager");
    aims.target = RoleLevelId("nowhere");
    model.setAims(aims);
    model.setAims(aims);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(model.index(1).data(LadderModel::isHereRole).toBool());
    EXPECT_FALSE(model.index(0).data(LadderModel::isHereRole).toBool());
    EXPECT_FALSE(model.index(1).data(LadderModel::isAimRole).toBool());
}

TEST(LadderModel, SaysNothingWhereGradesAreNotSpecified) {
    const FrameworkPtr framework = sampleFramework();
    EXPECT_TRUE(gradesText(*framework->find(RoleLevelId("service-owner"))).isEmpty());
    EXPECT_EQ(gradesText(*framework->find(RoleLevelId("senior-product-manager"))).toStdString(), "Grade G7");
}

} // namespace
} // namespace waymark
