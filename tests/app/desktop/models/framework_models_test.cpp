#include "app/desktop/models/open_points_model.h"
#include "app/desktop/models/search_results_model.h"
#include "app/desktop/models/skill_register_model.h"
#include "core/framework/framework_catalog.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

FrameworkPtr bundled(const char* id) {
    return FrameworkCatalog().load(FrameworkId(id)).value();
}

TEST(SkillRegisterModel, HoldsEverySkillByNameWithWhoAsksForIt) {
    SkillRegisterModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFramework(bundled("gdd-2025-09"), {"en"});
    ASSERT_EQ(model.rowCount(), 34);
    EXPECT_EQ(model.index(0, SkillRegisterModel::skillColumn).data().toString(),
              u"Adapting to delivery methodologies"_s);
    for (int row = 1; row < model.rowCount(); ++row)
        EXPECT_LT(model.index(row - 1, 0).data().toString().toLower(), model.index(row, 0).data().toString().toLower());
    model.setFramework(bundled("council-product-delivery"), {"en"});
    EXPECT_EQ(model.rowCount(), 0);
    model.setFramework(nullptr, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(OpenPointsModel, CountsWhatAFrameworkLeavesOpenAndListsEveryPlace) {
    OpenPointsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFramework(bundled("gdd-2025-09"), {"en"});
    ASSERT_GT(model.rowCount(), 0);
    const QModelIndex notDefined = model.index(0, 0);
    EXPECT_EQ(model.rowCount(notDefined), 11);
    EXPECT_TRUE(notDefined.data().toString().startsWith(u"11"_s));
    EXPECT_FALSE(model.index(0, 0, notDefined).data().toString().isEmpty());
    model.setFramework(bundled("product-manager-2016"), {"en"});
    std::size_t expectations = model.overview().expectationsNotSpecified.size();
    EXPECT_EQ(expectations, 35U);
}

TEST(OpenPointsModel, EveryPlaceIsThatOfASkillOrARoleLevel) {
    for (const char* id : {"gdd-2025-09", "ddat-2023-10", "product-manager-2016", "cds-2021-04"}) {
        OpenPointsModel model;
        model.setFramework(bundled(id), {"en"});
        int places = 0;
        for (int kind = 0; kind < model.rowCount(); ++kind) {
            const QModelIndex parent = model.index(kind, 0);
            EXPECT_FALSE(model.skillAt(parent) || model.roleLevelAt(parent)) << "a kind is no place";
            for (int row = 0; row < model.rowCount(parent); ++row, ++places)
                EXPECT_NE(model.skillAt(model.index(row, 0, parent)).has_value(),
                          model.roleLevelAt(model.index(row, 0, parent)).has_value());
        }
        EXPECT_EQ(model.total(), places) << id;
    }
}

TEST(SearchResultsModel, SpeaksOfKindTextAndPlace) {
    SearchResultsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    SearchResult result;
    result.kind = u"Statement"_s;
    result.text = u"explain why"_s;
    result.context = u"Planning: awareness"_s;
    model.setResults({result, result});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(),
              u"Statement: explain why (Planning: awareness)"_s);
    model.setResults({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace waymark
