#include "app/desktop/models/edition_diff_model.h"
#include "core/framework/framework_catalog.h"
#include "core/pathway/known_crosswalks.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

EditionDiff diffOf(const char* from, const char* to) {
    FrameworkCatalog catalog;
    return diffEditions(catalog.load(FrameworkId(from)).value(), catalog.load(FrameworkId(to)).value(),
                        knownCrosswalks(catalog));
}

TEST(EditionDiffModel, EverySkillOfTheEarlierEditionHasARowBeforeTheRoleLevels) {
    EditionDiffModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const EditionDiff diff = diffOf("ddat-2023-10", "gdd-2025-09");
    std::size_t moved =
        diff.kept.size() + diff.renamed.size() + diff.changed.size() + diff.split.size() + diff.dropped.size();
    EXPECT_EQ(moved, diff.lineage.from->skills().size());
    model.setDiff(diff, {"en"});
    std::size_t rows = 0;
    int sections = 0;
    for (; sections < model.rowCount(); ++sections) {
        const QModelIndex section = model.index(sections, 0);
        if (!section.data().toString().contains(u"skill"_s))
            break;
        rows += static_cast<std::size_t>(model.rowCount(section));
    }
    EXPECT_GE(rows, moved + diff.added.size());
    EXPECT_GE(model.rowCount(), sections + static_cast<int>(diff.roleLevels.size()));
}

TEST(EditionDiffModel, AnExpectationThatRoseSaysFromWhichLevelToWhich) {
    EditionDiffModel model;
    model.setDiff(diffOf("ddat-2017-03", "gdd-2025-09"), {"en"});
    bool found = false;
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex parent = model.index(section, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            found = found ||
                    (model.index(row, EditionDiffModel::beforeColumn, parent).data().toString() == u"Awareness"_s &&
                     model.index(row, EditionDiffModel::afterColumn, parent).data().toString() == u"Working"_s);
        }
    }
    EXPECT_TRUE(found);
    model.setDiff(std::nullopt, {});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace waymark
