#include "app/desktop/pages/evidence/evidence_filter.h"
#include "app/desktop/pages/evidence/evidence_page.h"
#include "app/desktop/widgets/choice_combo.h"
#include "app/desktop/widgets/line_field.h"
#include "app/desktop/widgets/plain_text_field.h"
#include "tests/app/desktop/pages/evidence/evidence_page_fixture.h"
#include "tests/app/support/yardstick.h"
#include "tests/support/random_record.h"

#include <QElapsedTimer>
#include <QPushButton>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;
using test::agile;
using test::insight;
using test::on;
using test::sampleItem;

class EvidenceFilterTest : public test::EvidencePageTest {};

TEST_F(EvidenceFilterTest, ItStandsInGroupsWithTheNewestFirstAndSaysWhatItSpeaksFor) {
    useSample();
    openPage();
    EXPECT_EQ(rows(), (QStringList{u"2026 (3)"_s, u"Talk in the café"_s, u"Life-cycle review"_s, u"Retrospective"_s,
                                   u"2024 (1)"_s, u"Ran a survey"_s}));
    const QAbstractItemModel& model = *find<QListView>(u"evidence"_s)->model();
    EXPECT_EQ(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
              u"Talk in the café. %1: no skill yet"_s.arg(on("2026-03-09")));
    EXPECT_EQ(model.index(3, 0).data(Qt::AccessibleTextRole).toString(),
              u"Retrospective. %1: Agile practices, User insight"_s.arg(on("2026-03-01")));
    EXPECT_TRUE(says(u"4 item(s) of evidence"_s));
    EXPECT_EQ(chosen(), u"Talk in the café"_s);
    press(Qt::Key_End);
    EXPECT_EQ(chosen(), u"Ran a survey"_s);
    press(Qt::Key_Up);
    EXPECT_EQ(chosen(), u"Retrospective"_s);
}

TEST_F(EvidenceFilterTest, ASkillATimeAndWordsNarrowItDownAndTheFirstThatFitsIsChosen) {
    useSample();
    openPage();
    chooseIn(u"filterSkill"_s, u"user-insight"_s);
    EXPECT_EQ(rows(), (QStringList{u"2026 (1)"_s, u"Retrospective"_s, u"2024 (1)"_s, u"Ran a survey"_s}));
    EXPECT_TRUE(says(u"2 of 4 item(s) of evidence"_s));
    EXPECT_EQ(chosen(), u"Retrospective"_s);
    EXPECT_EQ(title()->toPlainText(), u"Retrospective"_s);
    EXPECT_EQ(find<ChoiceCombo>(u"filterSkill"_s)->currentText(), u"User insight (2)"_s);
    chooseIn(u"filterTime"_s, u"2024"_s);
    EXPECT_EQ(rows(), (QStringList{u"2024 (1)"_s, u"Ran a survey"_s}));
    chooseIn(u"filterTime"_s, u"last"_s);
    EXPECT_EQ(rows(), (QStringList{u"2026 (1)"_s, u"Retrospective"_s}));
    words()->setFocus();
    QTest::keyClicks(words(), u"cafe"_s);
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_TRUE(says(u"No evidence fits what you look for"_s));
    EXPECT_FALSE(find(u"evidenceForm"_s)->isVisible());
    for (QPushButton* button : page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"Show all of it"_s) {
            button->click();
            break;
        }
    }
    EXPECT_EQ(rows().size(), 6);
    words()->setFocus();
    QTest::keyClicks(words(), u"CAFE"_s);
    EXPECT_EQ(rows(), (QStringList{u"2026 (1)"_s, u"Talk in the café"_s}));
    chooseIn(u"filterSkill"_s, u"-"_s);
    EXPECT_EQ(rows().size(), 2);
}

TEST_F(EvidenceFilterTest, WhatIsEditedStaysAlsoIfItFitsNoMore) {
    useSample();
    openPage();
    words()->setFocus();
    QTest::keyClicks(words(), u"retro"_s);
    ASSERT_EQ(chosen(), u"Retrospective"_s);
    title()->setFocus();
    title()->selectAll();
    QTest::keyClicks(title(), u"Show and tell"_s);
    EXPECT_EQ(chosen(), u"Show and tell"_s);
    EXPECT_EQ(items().at(1).title, "Show and tell");
}

TEST_F(EvidenceFilterTest, APlaceNamesTheSkillAndTheItem) {
    useSample();
    openPage({.page = PageId::evidence, .skill = agile, .detail = u"retro"_s});
    EXPECT_EQ(rows(), (QStringList{u"2026 (2)"_s, u"Life-cycle review"_s, u"Retrospective"_s}));
    EXPECT_EQ(chosen(), u"Retrospective"_s);
    const Place before = page->place();
    EXPECT_EQ(before.skill, agile);
    EXPECT_EQ(before.detail, u"retro"_s);
    page->show({.page = PageId::evidence});
    EXPECT_EQ(rows().size(), 6);
    page->show(before);
    EXPECT_EQ(page->place(), before);
    chooseIn(u"filterSkill"_s, u"-"_s);
    EXPECT_EQ(chosen(), u"Talk in the café"_s);
    const Place none = page->place();
    page->show({.page = PageId::evidence});
    page->show(none);
    EXPECT_EQ(rows(), (QStringList{u"2026 (1)"_s, u"Talk in the café"_s}));
    page->show({.page = PageId::evidence, .detail = u"never-was"_s});
    EXPECT_EQ(told, u"That evidence is not in the record any more."_s);
}

TEST_F(EvidenceFilterTest, WhoeverComesForASkillSeesAllOfItAndBeginsWithIt) {
    useSample();
    openPage();
    words()->setFocus();
    QTest::keyClicks(words(), u"cafe"_s);
    page->show({.page = PageId::evidence, .skill = insight, .detail = EvidencePage::newItem});
    EXPECT_EQ(rows().size(), 4);
    EXPECT_EQ(QApplication::focusWidget(), title());
    EXPECT_EQ(picked(), QStringList{u"User insight"_s});
    QTest::keyClicks(title(), u"New"_s);
    EXPECT_EQ(items().back().skills, std::vector{insight});
    EXPECT_EQ(chosen(), u"New"_s);
}

TEST_F(EvidenceFilterTest, MonthsAreNamedWhereThereIsMuchInEach) {
    useRecord(
        {sampleItem("a", "2026-03-01", "A"), sampleItem("b", "2026-03-02", "B"), sampleItem("c", "2026-03-03", "C")});
    openPage();
    EXPECT_EQ(rows(), (QStringList{u"March 2026 (3)"_s, u"C"_s, u"B"_s, u"A"_s}));
}

// Twenty years of evidence: typing stays typing, in the filter and in what is edited.
TEST_F(EvidenceFilterTest, AKeyIsQuickAmongTwoThousandItems) {
    Record record = test::longRecord(20'000, 2'000);
    record.id = document.record().id;
    record.framework.id = framework->id();
    ASSERT_TRUE(document.replace(u"Large"_s, record));
    const double writing = test::millisecondsToWrite(record);
    openPage();
    QElapsedTimer timer;
    constexpr int keys = 20;
    const auto each = [&](QWidget* field, const QString& key) {
        field->setFocus();
        timer.start();
        for (int i = 0; i < keys; ++i) {
            QTest::keyClicks(field, key);
            QCoreApplication::processEvents();
        }
        return timer.elapsed() / keys;
    };
    const qint64 edited = each(title(), u"e"_s);
    RecordProperty("millisecondsForAKeyInTheTitle", static_cast<int>(edited));
    const qint64 looked = each(words(), u" "_s); // fits all of them, the most that there can be to show
    RecordProperty("millisecondsForAKeyInTheFilter", static_cast<int>(looked));
    // Far below going through the whole record with every key.
    EXPECT_LT(static_cast<double>(edited), writing + 16);
    EXPECT_LT(static_cast<double>(looked), writing + 16);
}

} // namespace
} // namespace waymark
