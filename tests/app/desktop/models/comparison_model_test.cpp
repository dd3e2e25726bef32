#include "app/desktop/models/comparison_model.h"
#include "tests/support/sample_framework.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

RatingEntry rated(const char* skill, Answer answer, const char* proficiency = "") {
    RatingEntry entry;
    entry.skill = SkillId(skill);
    entry.answer = answer;
    entry.proficiency = ProficiencyId(proficiency);
    return entry;
}

class ComparisonModelTest : public testing::Test {
protected:
    ComparisonContent content(const std::vector<const char*>& ids, const Record* ratings = nullptr,
                              const ComparisonFilter& filter = {}) const {
        std::vector<RoleLevelIndex> levels;
        for (const char* id : ids)
            levels.push_back(test::levelOf(*framework, id));
        ComparisonContent made{framework, viewComparison(*framework, levels, ratings), {}, filter.grouped, {"en"}};
        made.shown = arrangeComparison(*framework, made.view, filter, made.languages);
        return made;
    }

    QStringList rowNames() const {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.headerData(row, Qt::Vertical).toString();
        return names;
    }

    FrameworkPtr framework = test::sampleFramework();
    ComparisonModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ComparisonModelTest, AnEmptyContentIsAnEmptyTable) {
    model.setContent({});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 0);
}

TEST_F(ComparisonModelTest, GroupsHaveHeadingsThatCannotBeChosen) {
    model.setContent(content({"product-manager", "senior-product-manager"}));
    EXPECT_EQ(rowNames(), (QStringList{u"Delivery"_s, u"Agile practices"_s, u"Life-cycle management"_s, u"Product"_s,
                                       u"User insight"_s, u"Product ownership"_s, u"Financial ownership"_s}));
    EXPECT_EQ(model.line(0), nullptr);
    EXPECT_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEnabled));
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Delivery"_s);
    EXPECT_TRUE(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsEnabled));
}

TEST_F(ComparisonModelTest, ACellSaysItsSkillItsColumnAndItsLevel) {
    model.setContent(content({"product-manager", "senior-product-manager"}));
    const QModelIndex cell = model.index(5, 1);
    EXPECT_EQ(cell.data().toString(), u"Expert"_s);
    EXPECT_EQ(cell.data(Qt::AccessibleTextRole).toString(), u"Product ownership, Senior product manager: expert"_s);
    EXPECT_EQ(cell.data(Qt::AccessibleDescriptionRole).toString(), u"set the vision"_s);
    EXPECT_EQ(cell.data(ComparisonModel::markRole).value<LevelMark>(), (LevelMark{LevelMark::Kind::level, 4, 4}));
    EXPECT_EQ(model.headerData(1, Qt::Horizontal).toString(), u"Senior product manager"_s);
}

TEST_F(ComparisonModelTest, WhatIsNoLevelIsToldApartByWordAndByShape) {
    Record record;
    record.ratings = {rated("agile-practices", Answer::notYet), rated("user-insight", Answer::notApplicable),
                      rated("product-ownership", Answer::notSure)};
    model.setContent(content({"product-manager", "delivery-manager"}, &record));
    QStringList words;
    std::vector<LevelMark::Kind> shapes;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; model.line(row) != nullptr && column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            const LevelMark mark = cell.data(ComparisonModel::markRole).value<LevelMark>();
            if (mark.kind == LevelMark::Kind::level || words.contains(cell.data().toString()))
                continue;
            words << cell.data().toString();
            EXPECT_EQ(std::ranges::count(shapes, mark.kind), 0);
            shapes.push_back(mark.kind);
            EXPECT_FALSE(cell.data(ComparisonModel::noStatementsRole).toString().isEmpty());
        }
    }
    words.sort();
    EXPECT_EQ(words, (QStringList{u"Not applicable"_s, u"Not asked for"_s, u"Not rated"_s, u"Not specified"_s,
                                  u"Not sure"_s, u"Not yet"_s}));
}

TEST_F(ComparisonModelTest, ALevelWithoutStatementsSaysWhy) {
    model.setContent(content({"senior-product-manager", "delivery-manager"}));
    const int financial = model.rowOf(test::skillOf(*framework, "financial-ownership"));
    EXPECT_EQ(model.index(financial, 0).data(ComparisonModel::noStatementsRole).toString(),
              u"The framework gives no statements for this level."_s);
    EXPECT_EQ(model.index(financial, 1).data(ComparisonModel::noStatementsRole).toString(),
              u"The framework does not ask for this skill here."_s);
}

TEST_F(ComparisonModelTest, ANewRatingTellsExactlyTheCellThatChanged) {
    Record record;
    record.ratings = {rated("agile-practices", Answer::proficiency, "working")};
    model.setContent(content({"senior-product-manager"}, &record));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    record.ratings.push_back(rated("agile-practices", Answer::proficiency, "expert"));
    model.setContent(content({"senior-product-manager"}, &record));
    EXPECT_EQ(resets.count(), 0);
    ASSERT_EQ(changes.count(), 1);
    const int row = model.rowOf(test::skillOf(*framework, "agile-practices"));
    EXPECT_EQ(changes[0][0].toModelIndex(), model.index(row, 1));
    EXPECT_EQ(changes[0][1].toModelIndex(), model.index(row, 1));
    EXPECT_EQ(model.index(row, 1).data().toString(), u"Expert"_s);

    changes.clear();
    model.setContent(content({"senior-product-manager"}, &record));
    EXPECT_EQ(changes.count(), 0) << "nothing changed, so nothing is told";
}

TEST_F(ComparisonModelTest, OtherRowsAreANewTable) {
    model.setContent(content({"product-manager", "senior-product-manager"}));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setContent(content({"product-manager", "senior-product-manager"}, nullptr, {.onlyDifferences = true}));
    EXPECT_EQ(resets.count(), 1);
    EXPECT_EQ(model.rowOf(test::skillOf(*framework, "agile-practices")), -1);
}

} // namespace
} // namespace waymark
