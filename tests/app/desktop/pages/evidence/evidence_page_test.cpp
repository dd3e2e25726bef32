#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/models/evidence_model.h"
#include "app/desktop/pages/evidence/evidence_form.h"
#include "app/desktop/pages/evidence/evidence_page.h"
#include "app/desktop/widgets/choice_combo.h"
#include "app/desktop/widgets/day_field.h"
#include "app/desktop/widgets/line_field.h"
#include "app/desktop/widgets/plain_text_field.h"
#include "app/report/report_parts.h"
#include "tests/app/desktop/session_fixture.h"
#include "tests/support/random_record.h"
#include "tests/support/sample_record.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

const SkillId insight("user-insight");
const SkillId agile("agile-practices");

EvidenceItem sampleItem(const char* id, const char* day, const char* title, std::vector<SkillId> skills = {}) {
    EvidenceItem item;
    item.id = EntryId(id);
    item.date = *parseDate(day);
    item.changed = *parseMoment("2026-03-01T09:00:00Z");
    item.title = title;
    item.skills = std::move(skills);
    return item;
}

QString on(const char* day) {
    return dayText(*parseDate(day));
}

class EvidencePageTest : public test::SessionTest {
protected:
    EvidencePageTest() { installAccessibleRoles(); }

    // The page in a window that has the program's actions, so that keys go the way that they go for people.
    void openPage(const Place& place = {.page = PageId::evidence}) {
        window = std::make_unique<QMainWindow>();
        page = new EvidencePage(session);
        window->setCentralWidget(page);
        for (const ActionSpec& spec : actionTable()) {
            QAction* action = actions.action(spec.id);
            window->addAction(action);
            QObject::connect(action, &QAction::triggered, page, [this, id = spec.id] { page->perform(id); });
        }
        const auto enable = [this] {
            const auto handled = page->handledActions();
            for (const ActionSpec& spec : actionTable()) {
                if (isForPages(spec))
                    actions.action(spec.id)->setEnabled(std::ranges::count(handled, spec.id) > 0);
            }
        };
        QObject::connect(page, &Page::actionsChanged, page, enable);
        QObject::connect(actions.action(ActionId::editUndo), &QAction::triggered, document.undoStack(),
                         &QUndoStack::undo);
        QObject::connect(&session, &Session::messageTold, page, [this](const QString& message) { told = message; });
        page->form().link().setOpener([this](const QUrl& url) {
            opened << url;
            return true;
        });
        page->show(place);
        enable();
        window->resize(1100, 700);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        page->firstFocus()->setFocus();
        tester = std::make_unique<QAbstractItemModelTester>(find<QListView>(u"evidence"_s)->model(),
                                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void useRecord(std::vector<EvidenceItem> items = {}) {
        Record record = test::sampleRecord();
        record.id = document.record().id;
        record.evidence = std::move(items);
        ASSERT_TRUE(document.replace(u"Sample"_s, record));
    }

    void useSample() {
        useRecord({sampleItem("old", "2024-11-05", "Ran a survey", {insight}),
                   sampleItem("retro", "2026-03-01", "Retrospective", {agile, insight}),
                   sampleItem("talk", "2026-03-09", "Talk in the café"),
                   sampleItem("review", "2026-03-01", "Life-cycle review", {agile})});
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name) const {
        auto* found = page->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    [[nodiscard]] const std::vector<EvidenceItem>& items() const { return document.record().evidence; }

    [[nodiscard]] QStringList rows() const {
        const QAbstractItemModel& model = *find<QListView>(u"evidence"_s)->model();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, 0).data().toString();
        return texts;
    }

    [[nodiscard]] QString chosen() const { return find<QListView>(u"evidence"_s)->currentIndex().data().toString(); }

    [[nodiscard]] PlainTextField* title() const { return find<PlainTextField>(u"evidenceTitle"_s); }

    [[nodiscard]] LineField* link() const { return find<LineField>(u"evidenceLink"_s); }

    [[nodiscard]] LineField* words() const { return find<LineField>(u"filterText"_s); }

    [[nodiscard]] QListWidget* picks() const { return find<QListWidget>(u"evidenceSkills"_s); }

    [[nodiscard]] QStringList picked() const {
        QStringList names;
        for (int row = 0; row < picks()->count(); ++row) {
            if (picks()->item(row)->checkState() == Qt::Checked)
                names << picks()->item(row)->text();
        }
        return names;
    }

    void chooseIn(const QString& combo, const QString& id) {
        auto* box = find<ChoiceCombo>(combo);
        const int row = box->findData(id);
        ASSERT_GE(row, 0) << id.toStdString();
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    [[nodiscard]] bool says(const QString& text) const {
        return std::ranges::any_of(page->findChildren<QLabel*>(),
                                   [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }

    std::unique_ptr<QMainWindow> window;
    EvidencePage* page = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
    QString told;
    QList<QUrl> opened;
};

TEST_F(EvidencePageTest, ItStandsInGroupsWithTheNewestFirstAndSaysWhatItSpeaksFor) {
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

TEST_F(EvidencePageTest, ASkillATimeAndWordsNarrowItDownAndTheFirstThatFitsIsChosen) {
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

TEST_F(EvidencePageTest, WhatIsEditedStaysAlsoIfItFitsNoMore) {
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

TEST_F(EvidencePageTest, APlaceNamesTheSkillAndTheItem) {
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

TEST_F(EvidencePageTest, WhoeverComesForASkillSeesAllOfItAndBeginsWithIt) {
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

TEST_F(EvidencePageTest, MonthsAreNamedWhereThereIsMuchInEach) {
    useRecord(
        {sampleItem("a", "2026-03-01", "A"), sampleItem("b", "2026-03-02", "B"), sampleItem("c", "2026-03-03", "C")});
    openPage();
    EXPECT_EQ(rows(), (QStringList{u"March 2026 (3)"_s, u"C"_s, u"B"_s, u"A"_s}));
}

// Twenty years of evidence: typing stays typing, in the filter and in what is edited.
TEST_F(EvidencePageTest, AKeyIsQuickAmongTwoThousandItems) {
    Record record = test::longRecord(20'000, 2'000);
    record.id = document.record().id;
    record.framework.id = framework->id();
    ASSERT_TRUE(document.replace(u"Large"_s, record));
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
    EXPECT_LT(edited, 250); // measured about a tenth of it; the sanitizers are slow
    EXPECT_LT(looked, 250);
}

} // namespace
} // namespace waymark
