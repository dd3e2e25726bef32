#include "app/desktop/dialogs/findings_dialog.h"
#include "app/desktop/document/save_sentence.h"
#include "app/desktop/windows/record_files.h"
#include "core/record/entry_id.h"
#include "tests/app/desktop/session_fixture.h"

#include <QFile>
#include <QListWidget>
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

TEST_F(RecordFilesTest, TheStatusSaysWhenAndWhereItWasSaved) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    EXPECT_TRUE(saveSentence(document).startsWith(u"Saved at "_s));
    EXPECT_TRUE(saveSentence(document).endsWith(u"me.waymark"_s));
    EXPECT_FALSE(saveNeedsAttention(document));
}

} // namespace
} // namespace waymark
