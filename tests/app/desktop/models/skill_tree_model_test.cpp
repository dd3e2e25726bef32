#include "app/desktop/models/skill_tree_model.h"
#include "tests/support/sample_framework.h"

#include <QAbstractItemModelTester>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

using test::sampleFramework;
using testing::ElementsAre;

std::vector<std::string> namesOf(const SkillTreeModel& model, const QModelIndex& parent = {}) {
    std::vector<std::string> names;
    for (int row = 0; row < model.rowCount(parent); ++row)
        names.push_back(model.index(row, 0, parent).data().toString().toStdString());
    return names;
}

TEST(SkillTreeModel, KeepsTheRulesOfModelsThroughEveryChange) {
    SkillTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    model.setFramework(sampleFramework(), {"en"});
    model.setOrder(SkillTreeModel::Order::byName);
    EXPECT_EQ(model.rowCount(), 7);
    model.setFilter(u"management"_s);
    EXPECT_EQ(model.rowCount(), 1);
    model.setOrder(SkillTreeModel::Order::byGroup);
    model.setFilter(u"nothing of the kind"_s);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.skillCount(), 0);
    EXPECT_EQ(model.firstSkill(), std::nullopt);
    model.setFramework(nullptr, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(SkillTreeModel, StandsSkillsInTheirGroupsFromAToZ) {
    SkillTreeModel model;
    model.setFramework(sampleFramework(), {"en"});
    EXPECT_THAT(namesOf(model), ElementsAre("Delivery", "Product", "Other skills"));
    EXPECT_THAT(namesOf(model, model.index(0, 0)),
                ElementsAre("Agile practices", "Life-cycle management", "Making a process work"));
    EXPECT_EQ(model.skillAt(model.index(0, 0)), std::nullopt);
}

TEST(SkillTreeModel, FindsNamesAndOtherNamesWhateverTheCaseAndTheHyphens) {
    const FrameworkPtr framework = sampleFramework();
    SkillTreeModel model;
    model.setFramework(framework, {"cy", "en"});
    model.setOrder(SkillTreeModel::Order::byName);
    model.setFilter(u"lifecycle"_s);
    EXPECT_THAT(namesOf(model), ElementsAre("Life-cycle management"));
    model.setFilter(u"MANAGEMENT life"_s);
    EXPECT_THAT(namesOf(model), ElementsAre("Life-cycle management"));
    model.setFilter(u"agile working"_s);
    EXPECT_THAT(namesOf(model), ElementsAre("Arferion ystwyth"));
    EXPECT_EQ(model.indexOf(test::skillOf(*framework, "agile-practices")), model.index(0, 0));
    EXPECT_FALSE(model.indexOf(test::skillOf(*framework, "archive-care")).isValid());
}

} // namespace
} // namespace waymark
