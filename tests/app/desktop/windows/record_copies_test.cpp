#include "app/desktop/document/record_folders.h"
#include "app/desktop/document/save_sentence.h"
#include "app/desktop/windows/record_files.h"
#include "core/record/entry_id.h"
#include "core/record/merge.h"
#include "core/record/record_writer.h"
#include "tests/app/desktop/session_fixture.h"
#include "tests/support/sample_record.h"

#include <QDir>
#include <QFile>
#include <QUndoStack>
#include <QWidget>

#include <gtest/gtest.h>

#include <filesystem>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

// "Save a copy" and "Merge a copy" of the File menu.
class RecordCopiesTest : public test::SessionTest {
protected:
    RecordCopiesTest() {
        RecordFiles::Dialogs dialogs;
        dialogs.fileToOpen = [this](const QString&) { return answer; };
        dialogs.fileToSave = [this](const QString&) { return answer; };
        dialogs.copyToSave = [this](const QString& wanted) {
            suggested = wanted;
            return answer;
        };
        dialogs.copyToMerge = [this](const QString&) { return answer; };
        dialogs.showFindings = [this](const QString&, const QString& said, const Findings& found) {
            told = said;
            findings = found;
        };
        dialogs.mayMerge = [this](const QString& question, const Record& merged) {
            asked << question;
            offered = merged;
            return willing;
        };
        files.setDialogs(dialogs);
        QObject::connect(&session, &Session::messageTold, &window, [this](const QString& message) { told = message; });
    }

    // What could not be saved is put aside for the next start, which is none of another test's business.
    ~RecordCopiesTest() override { std::filesystem::remove_all(unsavedFolder()); }

    QString write(const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // Saves a copy by the menu and waits for what is said.
    void saveCopy(const QString& path) {
        answer = path;
        told.clear();
        actions.action(ActionId::fileSaveCopy)->trigger();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 10000));
    }

    void mergeCopy(const QString& path) {
        answer = path;
        told.clear();
        actions.action(ActionId::fileMerge)->trigger();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 10000));
    }

    void rate(const char* skill = "user-insight") {
        RatingEntry entry;
        entry.id = newEntryId();
        entry.skill = SkillId(skill);
        entry.at = now;
        entry.answer = Answer::notYet;
        document.apply(u"Rate"_s, {added(entry)});
    }

    QWidget window;
    RecordFiles files{session, &window};
    QString answer;
    QString suggested;
    QString told;
    QStringList asked;
    Findings findings;
    std::optional<Record> offered;
    bool willing = true;
};

// As somebody may have laid it out by hand, with members that this version does not know, at every depth.
const char* const byHand = R"({
    "format": "waymark-record",
  "formatVersion": 1,
  "id": "0123456789abcdef0123456789abcdef",
  "x-mine": { "b": 1.50, "a": [1e2, "\u00e9"] },
  "person": { "name": "Kim", "x-nick": "K" },
  "framework": { "id": "sample-2025-09", "x-f": true },
  "aims": { "current": "product-manager", "x-aim": null },
  "ratings": [
    { "id": "r1", "skill": "user-insight", "at": "2026-03-01T10:00:00Z", "rater": "self", "answer": "not-yet",
      "reason": "because", "x-r": {"deep": [ ]} }
  ]
}
)";

TEST_F(RecordCopiesTest, ACopyIsTheSameRecordAndTheSameBytesWithWhatThisVersionDoesNotKnow) {
    const QString first = write(u"first.waymark"_s, byHand);
    ASSERT_TRUE(document.open(first).done);
    const Record record = document.record();
    ASSERT_FALSE(record.unknown.empty());
    const QString copy = folder.filePath(u"copy.waymark"_s);
    saveCopy(copy);
    EXPECT_TRUE(told.startsWith(u"A copy was saved to"_s)) << qPrintable(told);
    EXPECT_EQ(read(copy), QByteArray(byHand));
    EXPECT_EQ(document.path(), first);
    ASSERT_TRUE(document.open(copy).done);
    EXPECT_EQ(document.record(), record);
}

TEST_F(RecordCopiesTest, ARecordThatWasChangedAndSavedComesBackFromItsCopyIdentical) {
    ASSERT_TRUE(document.open(write(u"first.waymark"_s, byHand)).done);
    rate("product-ownership");
    ASSERT_TRUE(document.finishSaving(10000));
    const QByteArray saved = read(document.path());
    EXPECT_TRUE(saved.contains("x-nick"));
    const QString copy = folder.filePath(u"copy.waymark"_s);
    saveCopy(copy);
    EXPECT_EQ(read(copy), saved);
    const LoadedRecord loaded = loadRecord(pathFromQt(copy));
    ASSERT_TRUE(loaded.record);
    EXPECT_EQ(QByteArray::fromStdString(writeRecord(*loaded.record)), saved);
    ASSERT_TRUE(document.open(copy).done);
    EXPECT_EQ(document.record(), *loaded.record);
}

TEST_F(RecordCopiesTest, WhatIsNotSavedYetIsInTheCopyAndOneGoesOnInTheFirstFile) {
    rate();
    saveCopy(folder.filePath(u"copy.waymark"_s));
    EXPECT_EQ(loadRecord(pathFromQt(answer)).record->ratings.size(), 1U);
    EXPECT_EQ(document.path(), recordPath());
    EXPECT_EQ(suggested, folder.filePath(u"me-2026-03-12.waymark"_s));
    rate("product-ownership");
    ASSERT_TRUE(document.finishSaving(10000));
    EXPECT_EQ(loadRecord(pathFromQt(answer)).record->ratings.size(), 1U);
    EXPECT_EQ(loadRecord(pathFromQt(recordPath())).record->ratings.size(), 2U);
}

TEST_F(RecordCopiesTest, ACopyCanBeSavedWhereTheRecordItselfCannot) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    ASSERT_TRUE(QFile::remove(recordPath()));
    ASSERT_TRUE(QDir().mkpath(recordPath()));
    rate("product-ownership");
    ASSERT_FALSE(document.finishSaving(10000));
    saveCopy(folder.filePath(u"copy.waymark"_s));
    EXPECT_EQ(loadRecord(pathFromQt(answer)).record->ratings.size(), 2U);
}

TEST_F(RecordCopiesTest, TheOpenRecordIsNoCopyOfItself) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    const QByteArray before = read(recordPath());
    saveCopy(recordPath());
    EXPECT_TRUE(told.contains(u"choose another name"_s)) << qPrintable(told);
    EXPECT_EQ(read(recordPath()), before);
}

TEST_F(RecordCopiesTest, AFailureIsToldAndNothingIsWritten) {
    rate();
    QDir(folder.path()).mkdir(u"taken.waymark"_s);
    saveCopy(folder.filePath(u"taken.waymark"_s));
    EXPECT_TRUE(told.contains(u"was not written"_s)) << qPrintable(told);
    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(document.path(), recordPath());
}

TEST_F(RecordCopiesTest, ARecordOfANewerVersionIsCopiedByteForByte) {
    const QByteArray newer = QByteArray(byHand).replace("\"formatVersion\": 1", "\"formatVersion\": 99");
    ASSERT_TRUE(document.open(write(u"newer.waymark"_s, newer)).done);
    ASSERT_EQ(document.readOnly().reason, ReadOnly::Reason::newerFormat);
    saveCopy(folder.filePath(u"copy.waymark"_s));
    EXPECT_EQ(read(answer), newer);
}

TEST_F(RecordCopiesTest, ACopyIsMergedAfterALookAndCanBeUndone) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    Record other = document.record();
    other.ratings.front().id = newEntryId();
    other.ratings.front().skill = SkillId("product-ownership");
    mergeCopy(write(u"from-kim.waymark"_s, QByteArray::fromStdString(writeRecord(other))));
    ASSERT_EQ(asked.size(), 1);
    EXPECT_TRUE(asked.front().contains(u"from-kim.waymark"_s));
    ASSERT_TRUE(offered);
    EXPECT_EQ(document.record(), *offered);
    EXPECT_EQ(document.record().ratings.size(), 2U);
    EXPECT_TRUE(told.startsWith(u"Merged"_s)) << qPrintable(told);
    EXPECT_EQ(document.undoStack()->undoText(), u"Merge a copy"_s);
    document.undoStack()->undo();
    EXPECT_EQ(document.record().ratings.size(), 1U);
}

TEST_F(RecordCopiesTest, WhoeverDoesNotWantToMergeKeepsTheRecordAsItIs) {
    rate();
    Record other = document.record();
    other.ratings.front().id = newEntryId();
    willing = false;
    answer = write(u"from-kim.waymark"_s, QByteArray::fromStdString(writeRecord(other)));
    actions.action(ActionId::fileMerge)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !asked.isEmpty(); }, 10000));
    EXPECT_EQ(document.record().ratings.size(), 1U);
}

TEST_F(RecordCopiesTest, WhatCannotBeMergedIsToldAndChangesNothing) {
    rate();
    const Record before = document.record();
    Record same = before;
    mergeCopy(write(u"same.waymark"_s, QByteArray::fromStdString(writeRecord(same))));
    EXPECT_TRUE(told.contains(u"nothing that is not here"_s)) << qPrintable(told);
    Record another = before;
    another.id = newId();
    mergeCopy(write(u"another.waymark"_s, QByteArray::fromStdString(writeRecord(another))));
    EXPECT_TRUE(told.contains(u"is another record"_s)) << qPrintable(told);
    mergeCopy(write(u"broken.waymark"_s, "not a record"));
    EXPECT_TRUE(told.contains(u"cannot be read"_s)) << qPrintable(told);
    EXPECT_FALSE(findings.empty());
    QByteArray newer = QByteArray::fromStdString(writeRecord(before));
    newer.replace("\"formatVersion\": 1", "\"formatVersion\": 99");
    mergeCopy(write(u"newer.waymark"_s, newer));
    EXPECT_TRUE(told.contains(u"newer version"_s)) << qPrintable(told);
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_EQ(document.record(), before);
}

TEST_F(RecordCopiesTest, AReadOnlyRecordTakesNothingIn) {
    rate();
    ASSERT_TRUE(document.finishSaving(10000));
    Document second;
    ASSERT_TRUE(second.open(recordPath()).done);
    ASSERT_TRUE(second.isReadOnly());
    QString said;
    ActionRegistry ownActions;
    Session other(settings, second, ownActions);
    QObject::connect(&other, &Session::messageTold, &window, [&](const QString& message) { said = message; });
    const RecordFiles otherFiles(other, &window);
    ownActions.action(ActionId::fileMerge)->trigger();
    EXPECT_EQ(said, saveSentence(second));
    EXPECT_TRUE(said.startsWith(u"Read-only"_s));
}

} // namespace
} // namespace waymark
