#include "app/desktop/models/section_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

TEST(SectionModel, RowsStandUnderTheirHeadings) {
    SectionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSections({u"A"_s, u"B"_s}, {{u"First"_s, {{u"1"_s, u"2"_s}, {u"3"_s}}}, {u"Empty"_s, {}}});
    ASSERT_EQ(model.rowCount(), 2);
    const QModelIndex first = model.index(0, 0);
    EXPECT_EQ(first.data().toString(), u"First"_s);
    ASSERT_EQ(model.rowCount(first), 2);
    EXPECT_EQ(model.index(0, 1, first).data().toString(), u"2"_s);
    EXPECT_EQ(model.index(1, 1, first).data().toString(), QString()) << "a cell that is missing is empty";
    EXPECT_EQ(model.index(1, 0, first).parent(), first);
    EXPECT_EQ(model.rowCount(model.index(1, 0)), 0);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal).toString(), u"B"_s);
    model.setStacked(true);
    EXPECT_EQ(model.columnCount(), 1);
    EXPECT_EQ(model.index(0, 0, model.index(0, 0)).data().toString(), u"1\nB: 2"_s);
    EXPECT_EQ(model.index(1, 0, model.index(0, 0)).data().toString(), u"3"_s);
    model.setSections({}, {});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace waymark
