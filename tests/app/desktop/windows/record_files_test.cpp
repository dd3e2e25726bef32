#include "app/desktop/dialogs/findings_dialog.h"
#include "app/desktop/dialogs/versions_dialog.h"
#include "app/desktop/document/disk_watch.h"
#include "app/desktop/document/record_folders.h"
#include "app/desktop/document/save_sentence.h"
#include "app/desktop/windows/record_files.h"
#include "core/record/entry_id.h"
#include "tests/app/desktop/session_fixture.h"
#include "tests/app/support/data_folder.h"

#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QUndoStack>
#include <QWidget>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class RecordFilesTest : public test::SessionTest {
protected:
    RecordFilesTest() {
        files.setDialogs({.fileToOpen = [this](const QString&) { return answer; },
                          .fileToBegin = [this](const QString&) { return answer; },
                          .fileToSave = [this](const QString&) { return answer; },
                          .showFindings =
                              [this](const QString&, const QString& said, const Findings& found) {
                                  outcome = said;
                                  findings = found;
                              },
                          .unsaved =
                              [this](const QString& why) {
                                  asked << why;
                                  return unsaved;
                              },
                          .changedOnDisk =
                              [this](const std::optional<Record>& theirs, const QString&) {
                                  asked << (theirs ? u"theirs"_s : u"gone"_s);
                                  return choice;
                              },
                          .earlierVersion = {},
                          .mayMerge =
                              [this](const QString& question, const Record&) {
                                  asked << question;
                                  return true;
                              }});
    }

    void rate(const char* skill = "user-insight") {
        RatingEntry entry;
        entry.id = newEntryId();
        entry.skill = SkillId(skill);
        entry.at = now;
        entry.answer = Answer::notYet;
        document.apply(u"Rate"_s, {added(entry)});
    }

    QString write(const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    void trigger(ActionId id) { actions.action(id)->trigger(); }

    QWidget window;
    RecordFiles files{session, &window};
    QString answer;
    QString outcome;
    Findings findings;
    QStringList asked;
    ChangedOnDiskDialog::Choice choice = ChangedOnDiskDialog::Choice::later;
    RecordFiles::Dialogs::Unsaved unsaved = RecordFiles::Dialogs::Unsaved::stay;
};

TEST_F(RecordFilesTest, SaveAsGoesOnInTheNewFileAndBothAreRecent) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    answer = folder.filePath(u"other.waymark"_s);
    trigger(ActionId::fileSaveAs);
    ASSERT_TRUE(QTest::qWaitFor([&] { return document.path() == answer; }));
    const QStringList recent = settings.value(Setting::recentRecords).toStringList();
    EXPECT_EQ(recent.value(0), answer);
    EXPECT_TRUE(QFile::exists(recordPath()));
    Q_EMIT session.recordWanted(recordPath());
    EXPECT_EQ(document.path(), recordPath());
    EXPECT_EQ(document.record().ratings.size(), 1U);
}

TEST_F(RecordFilesTest, ABrokenFileIsToldWithItsPlaceAndTheOpenRecordStays) {
    rate();
    answer = write(u"broken.waymark"_s, "{\n  \"format\": \"waymark-record\",\n  \"formatVersion\": \"x\"\n}\n");
    trigger(ActionId::fileOpen);
    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(findings.front().error.place.line, 3U);
    EXPECT_TRUE(outcome.contains(u"still open"_s));
    EXPECT_EQ(document.record().ratings.size(), 1U);
    EXPECT_EQ(document.path(), recordPath());
}

TEST_F(RecordFilesTest, TheDialogListsEveryFinding) {
    const Findings found{{.severity = Severity::error,
                          .error = {.code = ErrorCode::jsonDuplicateKey,
                                    .arguments = {std::string("id")},
                                    .place = {.file = "me.waymark", .line = 7, .column = 3, .path = "$.id"}}},
                         {.severity = Severity::error, .error = makeError(ErrorCode::textNotUtf8, {12}, "me.waymark")}};
    FindingsDialog dialog(u"Title"_s, u"Outcome"_s, found);
    auto* list = dialog.findChild<QListWidget*>(u"findings"_s);
    ASSERT_EQ(list->count(), 2);
    EXPECT_TRUE(list->item(0)->text().contains(u"7"_s));
    EXPECT_TRUE(list->item(0)->text().contains(u"me.waymark"_s));
}

TEST_F(RecordFilesTest, NewBeginsAnEmptyRecordAndKeepsTheOldFile) {
    rate();
    answer = folder.filePath(u"new.waymark"_s);
    trigger(ActionId::fileNew);
    EXPECT_EQ(document.path(), answer);
    EXPECT_TRUE(document.record().ratings.empty());
    EXPECT_EQ(loadRecord(pathFromQt(recordPath())).record->ratings.size(), 1U);
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    EXPECT_TRUE(QFile::exists(answer));
}

TEST_F(RecordFilesTest, TheRecordThatWasOpenLastIsOpenAgain) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    document.begin(folder.filePath(u"elsewhere.waymark"_s));
    settings.setValue(Setting::recordPath, recordPath());
    files.openAtStart();
    EXPECT_EQ(document.path(), recordPath());
    EXPECT_EQ(document.record().ratings.size(), 1U);
}

TEST_F(RecordFilesTest, ABrokenRecordAtTheStartIsLeftAloneAndToldLater) {
    const QString broken = write(u"last.waymark"_s, "not a record");
    settings.setValue(Setting::recordPath, broken);
    files.openAtStart();
    EXPECT_NE(document.path(), broken);
    EXPECT_TRUE(findings.empty());
    files.tellAboutStart();
    EXPECT_FALSE(findings.empty());
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    QFile file(broken);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "not a record");
    QFile::remove(document.path());
}

TEST_F(RecordFilesTest, AnEmptyRecordAfterABadStartIsForgottenUntilSomethingIsWrittenInIt) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    QFile saved(recordPath());
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    const QByteArray good = saved.readAll();
    const QString last = write(u"last.waymark"_s, "not a record");
    settings.setValue(Setting::recordPath, last);
    settings.setValue(Setting::recentRecords, QStringList{last});
    files.openAtStart();
    const QString empty = document.path();
    ASSERT_NE(empty, last);
    EXPECT_EQ(settings.value(Setting::recordPath).toString(), last);
    EXPECT_EQ(settings.value(Setting::recentRecords).toStringList(), QStringList{last});

    // At the next start the file is well again.
    write(u"last.waymark"_s, good);
    files.openAtStart();
    EXPECT_EQ(document.path(), last);

    write(u"last.waymark"_s, "not a record");
    files.openAtStart();
    ASSERT_EQ(document.path(), empty);
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    EXPECT_EQ(settings.value(Setting::recordPath).toString(), empty);
    EXPECT_EQ(settings.value(Setting::recentRecords).toStringList(), (QStringList{empty, last}));
    QFile::remove(empty);
}

TEST_F(RecordFilesTest, ARecordOnADriveThatIsAwayStaysTheLastOneUntilSomethingIsSavedInAnother) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    const test::DataFolder data(pathFromQt(folder.filePath(u"data"_s)));
    ASSERT_TRUE(QDir().mkpath(QFileInfo(Document::defaultPath()).path()));
    ASSERT_TRUE(QFile::copy(recordPath(), Document::defaultPath()));
    const QString away = folder.filePath(u"away.waymark"_s);
    settings.setValue(Setting::recordPath, away);
    files.openAtStart();
    EXPECT_EQ(document.path(), Document::defaultPath());
    EXPECT_EQ(settings.value(Setting::recordPath).toString(), away);
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    EXPECT_EQ(settings.value(Setting::recordPath).toString(), Document::defaultPath());
}

TEST_F(RecordFilesTest, TheFileIsLookedAtWhenSomebodyComesBackAndNotWhenTheyComeFirst) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    int looks = 0;
    QObject::connect(document.findChild<DiskWatch*>(), &DiskWatch::looking, &window, [&looks] { ++looks; });
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive);
    EXPECT_EQ(looks, 0); // it was read a moment ago, and the first picture is still to come
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationInactive);
    EXPECT_EQ(looks, 0);
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive);
    EXPECT_EQ(looks, 1);
}

TEST_F(RecordFilesTest, ANewRecordIsTheLastOneFromItsFirstSaveOn) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    const QVariant before = settings.value(Setting::recordPath);
    answer = folder.filePath(u"new.waymark"_s);
    trigger(ActionId::fileNew);
    EXPECT_EQ(saveSentence(document), u"Will be saved by itself to %1"_s.arg(shortPath(answer)));
    EXPECT_EQ(settings.value(Setting::recordPath), before);
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    EXPECT_EQ(settings.value(Setting::recordPath).toString(), answer);
    Q_EMIT session.recordWanted(answer);
    EXPECT_EQ(saveSentence(document), u"Saved by itself to %1"_s.arg(shortPath(answer)));
}

TEST_F(RecordFilesTest, SaveNowSavesWhatIsWaitingAndSaysWhere) {
    QStringList told;
    QObject::connect(&session, &Session::messageTold, &window, [&told](const QString& text) { told << text; });
    const QString where = shortPath(recordPath());
    trigger(ActionId::fileSave);
    EXPECT_EQ(told, QStringList{u"There is nothing to save yet. Waymark will save by itself, to %1"_s.arg(where)});
    told.clear();
    rate();
    trigger(ActionId::fileSave);
    // At once, and not when the moment after a change has passed.
    EXPECT_EQ(document.saveState().kind, SaveState::Kind::saving);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 10000));
    EXPECT_EQ(told, QStringList{u"Everything is saved, in %1"_s.arg(where)});
    EXPECT_EQ(loadRecord(pathFromQt(recordPath())).record->ratings.size(), 1U);
    told.clear();
    trigger(ActionId::fileSave);
    EXPECT_EQ(told, QStringList{u"Everything is saved. Waymark saves by itself, to %1"_s.arg(where)});
    // What is saved without being asked for is not told.
    rate("product-ownership");
    ASSERT_TRUE(document.finishSaving(10000));
    EXPECT_EQ(told.size(), 1);
}

TEST_F(RecordFilesTest, SaveNowSaysWhyItCannot) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    ASSERT_TRUE(QFile::remove(recordPath()));
    ASSERT_TRUE(QDir().mkpath(recordPath()));
    QStringList told;
    QObject::connect(&session, &Session::messageTold, &window, [&told](const QString& text) { told << text; });
    rate("product-ownership");
    trigger(ActionId::fileSave);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 10000));
    EXPECT_TRUE(told.constFirst().startsWith(u"Not saved: "_s)) << told.constFirst().toStdString();
}

TEST_F(RecordFilesTest, ClosingWaitsForTheSave) {
    rate();
    EXPECT_TRUE(files.mayClose());
    EXPECT_EQ(loadRecord(pathFromQt(recordPath())).record->ratings.size(), 1U);
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(RecordFilesTest, ClosingAsksIfTheFileCannotBeSavedAndSavesElsewhere) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    ASSERT_TRUE(QFile::remove(recordPath()));
    ASSERT_TRUE(QDir().mkpath(recordPath()));
    rate();
    unsaved = RecordFiles::Dialogs::Unsaved::stay;
    EXPECT_FALSE(files.mayClose());
    ASSERT_EQ(asked.size(), 1);
    EXPECT_TRUE(asked.first().startsWith(u"Not saved"_s));
    unsaved = RecordFiles::Dialogs::Unsaved::saveAs;
    answer = folder.filePath(u"rescued.waymark"_s);
    EXPECT_TRUE(files.mayClose());
    EXPECT_EQ(loadRecord(pathFromQt(answer)).record->ratings.size(), 2U);
}

TEST_F(RecordFilesTest, AFileThatWasChangedFromOutsideIsMergedOnRequest) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    Record theirs = loadRecord(pathFromQt(recordPath())).record.value();
    RatingEntry entry = theirs.ratings.front();
    entry.id = newEntryId();
    entry.skill = SkillId("product-ownership");
    theirs.ratings.push_back(entry);
    choice = ChangedOnDiskDialog::Choice::later;
    ASSERT_TRUE(saveRecord({.record = std::make_shared<const Record>(theirs),
                            .framework = nullptr,
                            .path = pathFromQt(recordPath()),
                            .expected = {},
                            .backups = {}}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !asked.isEmpty(); }, 10000));
    EXPECT_EQ(document.record().ratings.size(), 1U);
    EXPECT_TRUE(saveNeedsAttention(document));
    ASSERT_TRUE(actions.action(ActionId::fileChangedOnDisk)->isEnabled());
    trigger(ActionId::fileSave);
    EXPECT_EQ(asked.size(), 2);
    choice = ChangedOnDiskDialog::Choice::merge;
    trigger(ActionId::fileChangedOnDisk);
    ASSERT_TRUE(QTest::qWaitFor([&] { return document.record().ratings.size() == 2; }, 10000));
    ASSERT_TRUE(document.finishSaving(10000));
    EXPECT_EQ(loadRecord(pathFromQt(recordPath())).record->ratings.size(), 2U);
    EXPECT_FALSE(actions.action(ActionId::fileChangedOnDisk)->isEnabled());
}

TEST_F(RecordFilesTest, WhatACrashLeftUnsavedIsOfferedAtTheNextStart) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    Record unsavedRecord = loadRecord(pathFromQt(recordPath())).record.value();
    RatingEntry entry = unsavedRecord.ratings.front();
    entry.id = newEntryId();
    unsavedRecord.ratings.push_back(entry);
    const std::filesystem::path aside = unsavedPath(unsavedRecord, "1");
    ASSERT_TRUE(saveRecord({.record = std::make_shared<const Record>(unsavedRecord),
                            .framework = nullptr,
                            .path = aside,
                            .expected = {},
                            .backups = {}}));
    files.tellAboutStart();
    ASSERT_TRUE(QTest::qWaitFor([&] { return document.record().ratings.size() == 2; }, 10000));
    EXPECT_EQ(document.undoStack()->undoText(), u"Put in what was not saved"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !std::filesystem::exists(aside); }, 10000));
}

TEST_F(RecordFilesTest, WhatACrashLeftUnsavedIsOfferedAlsoWhenItsRecordIsOpenedLater) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    Record unsavedRecord = loadRecord(pathFromQt(recordPath())).record.value();
    unsavedRecord.ratings.push_back(unsavedRecord.ratings.front());
    unsavedRecord.ratings.back().id = newEntryId();
    const std::filesystem::path aside = unsavedPath(unsavedRecord, "1");
    ASSERT_TRUE(saveRecord({.record = std::make_shared<const Record>(unsavedRecord),
                            .framework = nullptr,
                            .path = aside,
                            .expected = {},
                            .backups = {}}));
    document.begin(folder.filePath(u"another.waymark"_s));
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    answer = recordPath();
    trigger(ActionId::fileOpen);
    ASSERT_TRUE(QTest::qWaitFor([&] { return document.record().ratings.size() == 2; }, 10000));
    EXPECT_EQ(asked.size(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !std::filesystem::exists(aside); }, 10000));
}

// An empty record that is opened is somebody's own: nothing of another is put into it.
TEST_F(RecordFilesTest, WhatACrashLeftOfAnotherRecordIsNotPutIntoAnEmptyOneThatIsOpened) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    Record empty;
    empty.id = newId();
    empty.framework.id = framework->id();
    Record other = document.record();
    other.id = newId();
    const std::filesystem::path aside = unsavedPath(other, "1");
    answer = folder.filePath(u"empty.waymark"_s);
    for (const auto& [record, at] : {std::pair(empty, pathFromQt(answer)), std::pair(other, aside)})
        ASSERT_TRUE(saveRecord({.record = std::make_shared<const Record>(record),
                                .framework = nullptr,
                                .path = at,
                                .expected = {},
                                .backups = {}}));
    trigger(ActionId::fileOpen);
    bool looked = false;
    RecordVersions versions(document);
    versions.findUnsaved([&](const std::vector<RecordVersions::Copy>&) { looked = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return looked; }, 10000));
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_TRUE(document.record().ratings.empty());
    std::filesystem::remove(aside);
}

TEST_F(RecordFilesTest, ARecordOfAnUnknownFrameworkOpensAndSaysWhatIsMissing) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    document.begin(folder.filePath(u"elsewhere.waymark"_s));
    session.setFramework(test::earlierSampleFramework());
    answer = recordPath();
    trigger(ActionId::fileOpen);
    EXPECT_EQ(document.path(), recordPath());
    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(findings.front().error.code, ErrorCode::recordFrameworkUnknown);
    EXPECT_EQ(findings.front().severity, Severity::warning);
}

TEST_F(RecordFilesTest, TheDialogShowsBothCopiesAndMergesByDefault) {
    rate();
    Record theirs = document.record();
    theirs.ratings.front().id = newEntryId();
    theirs.ratings.front().skill = SkillId("product-ownership");
    ChangedOnDiskDialog dialog(session, theirs, {});
    EXPECT_EQ(dialog.findChild<QWidget*>(u"onlyHere"_s)->findChild<QListWidget*>()->item(0)->text(),
              u"User insight: not yet, 12 March 2026"_s);
    EXPECT_EQ(dialog.findChild<QWidget*>(u"onlyThere"_s)->findChild<QListWidget*>()->item(0)->text(),
              u"Product ownership: not yet, 12 March 2026"_s);
    auto* merge = dialog.findChild<QPushButton*>(u"merge"_s);
    EXPECT_TRUE(merge->isDefault());
    merge->click();
    EXPECT_EQ(dialog.choice(), ChangedOnDiskDialog::Choice::merge);
}

TEST_F(RecordFilesTest, AnEarlierVersionIsShownBesideThePresentOne) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    later(std::chrono::hours(1));
    rate("product-ownership");
    ASSERT_TRUE(document.finishSaving(10000));
    RecordVersions versions(document);
    VersionsDialog dialog(session, versions);
    auto* restore = dialog.findChild<QPushButton*>(u"restore"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return restore->isEnabled(); }, 10000));
    EXPECT_EQ(dialog.findChild<QListWidget*>(u"versions"_s)->count(), 1);
    ASSERT_TRUE(dialog.chosen());
    EXPECT_EQ(dialog.chosen()->ratings.size(), 1U);
}

TEST_F(RecordFilesTest, TheStatusSaysWhenAndWhereItWasSaved) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    EXPECT_TRUE(saveSentence(document).startsWith(u"Saved at "_s));
    EXPECT_TRUE(saveSentence(document).endsWith(u"me.waymark"_s));
    EXPECT_FALSE(saveNeedsAttention(document));
}

TEST_F(RecordFilesTest, WhoBeginsANewRecordIsAskedWhereItIsKeptAndNotToSaveTheOpenOne) {
    const RecordFiles withSystemDialogs(session, &window);
    QString title;
    QTimer::singleShot(0, &window, [&title] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        title = dialog->windowTitle();
        dialog->reject();
    });
    trigger(ActionId::fileNew);
    EXPECT_EQ(title, u"New record: choose where it is kept"_s);
    EXPECT_EQ(document.path(), recordPath());
}

} // namespace
} // namespace waymark
