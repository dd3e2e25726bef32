#include "app/desktop/models/evidence_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class EvidenceModelTest : public testing::Test {
protected:
    static EvidenceRow heading(const EvidencePeriod& period, const QString& name) {
        return {.period = period, .title = name};
    }

    static EvidenceRow item(const char* id, const EvidencePeriod& period, const QString& title) {
        return {.item = EntryId(id), .period = period, .title = title, .day = u"Some day"_s};
    }

    [[nodiscard]] static std::vector<EvidenceRow> sample() {
        const EvidencePeriod march{2026y, std::chrono::March};
        const EvidencePeriod may{2025y, std::chrono::May};
        return {heading(march, u"March 2026 (1)"_s), item("a", march, u"First"_s), heading(may, u"May 2025 (1)"_s),
                item("b", may, u"Second"_s)};
    }

    EvidenceModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(EvidenceModelTest, AChangedTextIsToldForItsRowAlone) {
    model.setRows(sample());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    auto rows = sample();
    rows[3].title = u"Changed"_s;
    model.setRows(rows);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].value<QModelIndex>().row(), 3);
    EXPECT_TRUE(reset.isEmpty());
    rows.pop_back();
    model.setRows(rows);
    EXPECT_EQ(reset.size(), 1);
}

TEST_F(EvidenceModelTest, AHeadingIsReadAndNeitherChosenNorCounted) {
    model.setRows(sample());
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(), u"March 2026 (1)"_s);
    EXPECT_EQ(model.index(1).data(Qt::AccessibleTextRole).toString(), u"First. Some day: no skill yet"_s);
    EXPECT_EQ(model.itemCount(), 2);
    EXPECT_EQ(model.nearestItem(0), EntryId("a"));
    EXPECT_EQ(model.nearestItem(9), EntryId("b"));
    EXPECT_EQ(model.rowOf(EntryId("b")), 3);
    model.setRows({});
    EXPECT_EQ(model.nearestItem(0), EntryId());
}

TEST(EvidenceRows, WhatHasNoTitleIsCalledByItsTextOrItsLink) {
    EvidenceItem item;
    EXPECT_EQ(evidenceTitle(item), u"No words yet"_s);
    item.link = "https://example.org";
    EXPECT_EQ(evidenceTitle(item), u"https://example.org"_s);
    item.text = "It\nwent <b>well</b>";
    EXPECT_EQ(evidenceTitle(item), u"It went <b>well</b>"_s);
    item.title = " \n";
    EXPECT_EQ(evidenceTitle(item), u"It went <b>well</b>"_s);
    item.title = std::string(1000, 'x');
    EXPECT_EQ(evidenceTitle(item).size(), 241);
}

} // namespace
} // namespace waymark
