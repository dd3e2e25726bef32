#include "app/desktop/pages/evidence/evidence_form.h"
#include "app/desktop/pages/evidence/evidence_page.h"
#include "app/desktop/widgets/choice_combo.h"
#include "app/desktop/widgets/day_field.h"
#include "app/desktop/widgets/line_field.h"
#include "app/desktop/widgets/plain_text_field.h"
#include "tests/app/desktop/pages/evidence/evidence_page_fixture.h"

#include <QAccessible>
#include <QCheckBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;
using test::insight;

using EvidencePageTest = test::EvidencePageTest;

TEST_F(EvidencePageTest, ANewItemIsNothingUntilSomebodyTypes) {
    useRecord();
    openPage();
    EXPECT_TRUE(says(u"There is no evidence yet"_s));
    EXPECT_FALSE(words()->isVisible());
    EXPECT_FALSE(find(u"evidenceForm"_s)->parentWidget()->isVisible());
    const int steps = document.undoStack()->count();
    find<QPushButton>(u"addEvidence"_s)->click();
    EXPECT_EQ(QApplication::focusWidget(), title());
    EXPECT_EQ(document.undoStack()->count(), steps);
    QTest::keyClicks(title(), u"Ran a survey"_s);
    ASSERT_EQ(items().size(), 1U);
    EXPECT_EQ(items()[0].title, "Ran a survey");
    EXPECT_EQ(items()[0].date, *parseDate("2026-03-12"));
    EXPECT_EQ(items()[0].changed, now);
    EXPECT_EQ(document.undoStack()->count(), steps + 1);
    EXPECT_EQ(document.undoStack()->undoText(), u"Add evidence"_s);
    EXPECT_EQ(chosen(), u"Ran a survey"_s);
    EXPECT_EQ(QApplication::focusWidget(), title());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(items().empty());
    EXPECT_FALSE(find(u"evidenceForm"_s)->isVisible());
    EXPECT_TRUE(says(u"There is no evidence yet"_s));
}

TEST_F(EvidencePageTest, EveryFieldGoesIntoTheRecordAndTypingIsOneStep) {
    useSample();
    openPage();
    const int steps = document.undoStack()->count();
    press(Qt::Key_F2);
    EXPECT_EQ(QApplication::focusWidget(), title());
    QTest::keyClicks(title(), u" at noon"_s);
    find(u"evidenceText"_s)->setFocus();
    QTest::keyClicks(find(u"evidenceText"_s), u"<b>Forty</b> people"_s);
    link()->setFocus();
    QTest::keyClicks(link(), u"https://example.org"_s);
    auto* day = find<DayField>(u"evidenceDate"_s);
    day->setFocus();
    day->setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClicks(day, u"2023"_s);
    const EvidenceItem& item = items().at(2);
    EXPECT_EQ(item.title, "Talk in the café at noon");
    EXPECT_EQ(item.text, "<b>Forty</b> people");
    EXPECT_EQ(item.link, "https://example.org");
    EXPECT_EQ(item.date, *parseDate("2023-03-09"));
    EXPECT_EQ(item.changed, now);
    EXPECT_EQ(document.undoStack()->count(), steps + 4);
    // It moves to its month, and stays the one that is edited.
    EXPECT_EQ(rows().last(), u"Talk in the café at noon"_s);
    EXPECT_EQ(chosen(), u"Talk in the café at noon"_s);
    EXPECT_EQ(QApplication::focusWidget(), day);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(items().at(2).date, *parseDate("2026-03-09"));
    link()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(document.undoStack()->index(), steps + 2);
    EXPECT_EQ(document.undoStack()->count(), steps + 4); // and none of the field's own
    EXPECT_EQ(items().at(2).link, "");
    EXPECT_EQ(link()->text(), QString());
}

TEST_F(EvidencePageTest, OneItemSpeaksForSeveralSkillsByKeyAndByMouse) {
    useSample();
    openPage();
    // Those that the role levels of the record ask for, until all are asked for.
    ASSERT_GT(picks()->count(), 2);
    const int asked = picks()->count();
    EXPECT_LT(asked, static_cast<int>(framework->skills().size()));
    picks()->setFocus();
    picks()->setCurrentRow(0);
    press(Qt::Key_Space);
    const QRect second = picks()->visualItemRect(picks()->item(1));
    QTest::mouseClick(picks()->viewport(), Qt::LeftButton, {}, second.center());
    EXPECT_EQ(items().at(2).skills.size(), 2U);
    EXPECT_EQ(picked().size(), 2);
    EXPECT_EQ(document.undoStack()->undoText(), u"Skills that evidence speaks for"_s);
    QTest::mouseClick(picks()->viewport(), Qt::LeftButton, {}, second.center());
    EXPECT_EQ(items().at(2).skills.size(), 1U);
    find<QCheckBox>(u"allSkills"_s)->click();
    EXPECT_EQ(picks()->count(), static_cast<int>(framework->skills().size()));
    const auto others = picks()->findItems(u"Making a process work"_s, Qt::MatchExactly);
    ASSERT_EQ(others.size(), 1);
    others.first()->setCheckState(Qt::Checked);
    EXPECT_EQ(items().at(2).skills.back(), SkillId("making-a-process-work"));
    find<QCheckBox>(u"allSkills"_s)->click();
    EXPECT_EQ(picks()->count(), asked + 1);
    // It does not vanish under the hand of whoever takes its tick away.
    picks()->findItems(u"Making a process work"_s, Qt::MatchExactly).first()->setCheckState(Qt::Unchecked);
    EXPECT_EQ(picks()->count(), asked + 1);
    EXPECT_EQ(items().at(2).skills.size(), 1U);
}

TEST_F(EvidencePageTest, RemovingSaysSoAndUndoBringsBack) {
    useSample();
    openPage();
    press(Qt::Key_Delete);
    ASSERT_EQ(items().size(), 3U);
    EXPECT_EQ(told, u"Removed “Talk in the café”. Undo brings it back."_s);
    EXPECT_EQ(chosen(), u"Life-cycle review"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(items().size(), 4U);
    EXPECT_EQ(items()[2].id, EntryId("talk"));
}

TEST_F(EvidencePageTest, DeleteInAFieldRemovesNoItem) {
    useSample();
    openPage();
    for (const char* name : {"evidenceTitle", "evidenceText", "evidenceLink", "evidenceDate", "evidenceSkills",
                             "filterSkill", "filterTime", "filterText"}) {
        find(QString::fromLatin1(name))->setFocus();
        press(Qt::Key_Delete);
        EXPECT_EQ(items().size(), 4U) << name;
    }
}

TEST_F(EvidencePageTest, ALinkOpensOnlyWhenItIsPressedAndAMissingFileIsToldInASentence) {
    useSample();
    openPage();
    auto* open = find<QPushButton>(u"openLink"_s);
    EXPECT_FALSE(open->isEnabled());
    link()->setFocus();
    QTest::keyClicks(link(), u"https://example.org/talk"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(opened.isEmpty());
    open->click();
    EXPECT_EQ(opened, QList{QUrl(u"https://example.org/talk"_s)});
    link()->selectAll();
    QTest::keyClicks(link(), u"slides.pdf"_s);
    open->click();
    EXPECT_EQ(opened.size(), 1);
    EXPECT_TRUE(told.contains(u"is not there"_s)) << told.toStdString();
    QFile slides(folder.filePath(u"slides.pdf"_s));
    ASSERT_TRUE(slides.open(QIODevice::WriteOnly));
    open->click();
    EXPECT_EQ(opened.value(1), QUrl::fromLocalFile(slides.fileName()));
}

TEST_F(EvidencePageTest, AFileBesideTheRecordIsNamedFromThere) {
    useSample();
    openPage();
    page->form().setFileChooser([this](const QString& from) {
        EXPECT_EQ(from, folder.path());
        return folder.filePath(u"slides.pdf"_s);
    });
    find<QPushButton>(u"chooseFile"_s)->click();
    EXPECT_EQ(items().at(2).link, "slides.pdf");
    EXPECT_EQ(link()->text(), u"slides.pdf"_s);
    page->form().setFileChooser([](const QString&) { return QString(); });
    find<QPushButton>(u"chooseFile"_s)->click();
    EXPECT_EQ(items().at(2).link, "slides.pdf");
}

TEST_F(EvidencePageTest, WithAnotherFrameworkOnScreenSkillsKeepTheirOwnNames) {
    useSample();
    Record record = document.record();
    record.framework.id = FrameworkId("old-edition");
    record.framework.skillNames = {{"user-insight", "Insight of old"}};
    document.replace(u"Other"_s, record);
    openPage({.page = PageId::evidence, .detail = u"old"_s});
    EXPECT_EQ(picked(), QStringList{u"Insight of old"_s});
    EXPECT_EQ(picks()->count(), 1);
    EXPECT_FALSE(find(u"allSkills"_s)->isVisible());
    title()->setFocus();
    QTest::keyClicks(title(), u"!"_s);
    EXPECT_EQ(items().at(0).skills, std::vector{insight});
    chooseIn(u"filterSkill"_s, u"user-insight"_s);
    EXPECT_EQ(find<ChoiceCombo>(u"filterSkill"_s)->currentText(), u"Insight of old (2)"_s);
}

TEST_F(EvidencePageTest, AReadOnlyRecordIsShownAndNotChanged) {
    useSample();
    ASSERT_TRUE(document.finishSaving(10000));
    QFile file(recordPath());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    bytes.replace("\"formatVersion\": 1", "\"formatVersion\": 2");
    QFile newer(folder.filePath(u"newer.waymark"_s));
    ASSERT_TRUE(newer.open(QIODevice::WriteOnly));
    newer.write(bytes);
    newer.close();
    ASSERT_TRUE(document.open(newer.fileName()).done);
    const auto before = items();
    openPage({.page = PageId::evidence, .detail = u"retro"_s});
    EXPECT_EQ(rows().size(), 6);
    EXPECT_FALSE(find(u"addEvidence"_s)->isEnabled());
    EXPECT_TRUE(title()->isReadOnly());
    EXPECT_TRUE(find<PlainTextField>(u"evidenceText"_s)->isReadOnly());
    EXPECT_TRUE(find<DayField>(u"evidenceDate"_s)->isReadOnly());
    EXPECT_FALSE(find(u"removeEvidence"_s)->isVisible());
    EXPECT_EQ(picked(), (QStringList{u"Agile practices"_s, u"User insight"_s}));
    picks()->setFocus();
    press(Qt::Key_Space);
    QTest::mouseClick(picks()->viewport(), Qt::LeftButton, {}, picks()->visualItemRect(picks()->item(0)).center());
    EXPECT_EQ(page->handledActions(), std::vector{ActionId::recordEdit});
    page->perform(ActionId::recordRemove);
    page->show({.page = PageId::evidence, .detail = EvidencePage::newItem});
    EXPECT_FALSE(told.isEmpty());
    EXPECT_EQ(items(), before);
}

TEST_F(EvidencePageTest, ScreenReadersFindListFiltersAndFields) {
    useSample();
    openPage();
    const auto nameOf = [this](const QString& name) {
        return QAccessible::queryAccessibleInterface(find(name))->text(QAccessible::Name);
    };
    EXPECT_EQ(nameOf(u"evidence"_s), u"Items of evidence"_s);
    EXPECT_EQ(nameOf(u"evidenceTitle"_s), u"Title"_s);
    EXPECT_EQ(nameOf(u"evidenceText"_s), u"What happened"_s);
    EXPECT_EQ(nameOf(u"evidenceDate"_s), u"The day when it happened"_s);
    EXPECT_EQ(nameOf(u"evidenceSkills"_s), u"Skills that it speaks for"_s);
    EXPECT_EQ(nameOf(u"filterText"_s), u"Show evidence that holds these words"_s);
    EXPECT_EQ(find(u"filterSkill"_s)->accessibleName(), u"Show evidence for this skill"_s);
    EXPECT_EQ(nameOf(u"openLink"_s), u"Open the link or the file"_s);
    auto* list = QAccessible::queryAccessibleInterface(find(u"evidence"_s));
    ASSERT_EQ(list->childCount(), 6);
    EXPECT_EQ(list->child(0)->text(QAccessible::Name), u"2026 (3)"_s);
    EXPECT_EQ(list->child(1)->role(), QAccessible::ListItem);
    auto* skills = QAccessible::queryAccessibleInterface(find(u"evidenceSkills"_s));
    EXPECT_TRUE(skills->child(0)->state().checkable);
}

TEST_F(EvidencePageTest, ItFitsTwiceTheTextSizeRightToLeftInASmallWindow) {
    useSample();
    theme.setZoomPercent(200);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    openPage();
    window->resize(700, 500);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    EXPECT_LE(window->width(), 700);
    for (const QScrollArea* area : page->findChildren<QScrollArea*>())
        EXPECT_LE(area->widget()->width(), area->viewport()->width());
    EXPECT_GT(find(u"evidence"_s)->height(), 0);
    EXPECT_FALSE(page->grab().isNull());
}

} // namespace
} // namespace waymark
