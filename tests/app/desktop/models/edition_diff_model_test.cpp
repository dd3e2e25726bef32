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

TEST(EditionDiffModel, EverySkillAndEveryRoleLevelHasItsPlace) {
    EditionDiffModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const EditionDiff diff = diffOf("ddat-2023-10", "gdd-2025-09");
    const std::size_t moved =
        diff.kept.size() + diff.renamed.size() + diff.changed.size() + diff.split.size() + diff.dropped.size();
    EXPECT_EQ(moved, diff.lineage.from->skills().size());
    std::size_t splitInto = 0;
    for (const SkillSplit& split : diff.split)
        splitInto += split.to.size();
    model.setDiff(diff, {"en"});
    std::size_t skills = 0;
    std::size_t levels = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex section = model.index(row, 0);
        const QString title = section.data().toString();
        if (title.contains(u"skill(s)"_s))
            skills += static_cast<std::size_t>(model.rowCount(section));
        else if (title.contains(u"expectation(s)"_s))
            ++levels; // a section of its own
        else
            levels += static_cast<std::size_t>(model.rowCount(section));
    }
    EXPECT_EQ(skills, moved - diff.split.size() + splitInto + diff.added.size());
    EXPECT_EQ(levels, diff.roleLevels.size() + diff.roleLevelsDropped.size() + diff.roleLevelsAdded.size());
}

TEST(EditionDiffModel, NoCellIsEmptyAndWhatStaysIsNotAmongTheChanges) {
    for (const auto& [from, to] : {std::pair{"ddat-2023-10", "gdd-2025-09"},
                                   {"product-manager-2016", "gdd-2025-09"},
                                   {"gdd-2025-09", "ddat-2023-10"},
                                   {"cds-2021-04", "gdd-2025-09"}}) {
        EditionDiffModel model;
        model.setDiff(diffOf(from, to), {"en"});
        for (int section = 0; section < model.rowCount(); ++section) {
            const QModelIndex parent = model.index(section, 0);
            for (int row = 0; row < model.rowCount(parent); ++row) {
                for (int column = 0; column < model.columnCount(); ++column)
                    EXPECT_FALSE(model.index(row, column, parent).data().toString().isEmpty())
                        << from << " to " << to << ", " << parent.data().toString().toStdString() << ", row " << row;
                if (parent.data().toString().contains(u"expectation(s) changed"_s)) {
                    EXPECT_NE(model.index(row, EditionDiffModel::reasonColumn, parent).data().toString(),
                              u"Unchanged"_s);
                }
            }
        }
    }
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
