#include "tests/app/desktop/document/document_fixture.h"

namespace waymark {
namespace {

using namespace Qt::StringLiterals;
using test::DocumentTest;
using test::rating;
using test::withReason;

TEST_F(DocumentTest, UndoAndRedoNameTheStepAndPutTheRecordBackAndForth) {
    const Record before = document.record();
    rate(document, "user-insight", "working");
    const Record after = document.record();
    EXPECT_EQ(document.undoStack()->undoText(), u"Rate user-insight"_s);
    EXPECT_EQ(after.ratings.size(), 1U);
    document.undoStack()->undo();
    EXPECT_EQ(document.record(), before);
    EXPECT_EQ(document.undoStack()->redoText(), u"Rate user-insight"_s);
    document.undoStack()->redo();
    EXPECT_EQ(document.record(), after);
}

TEST_F(DocumentTest, AnUndoneChangeIsCleanAgainAndNothingIsSaved) {
    rate(document, "user-insight", "working");
    EXPECT_FALSE(document.undoStack()->isClean());
    document.undoStack()->undo();
    EXPECT_TRUE(document.undoStack()->isClean());
    EXPECT_TRUE(document.finishSaving(10000));
    EXPECT_EQ(document.saveState().kind, SaveState::Kind::idle);
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(DocumentTest, TypingMergesIntoOneStepAndOneStepTakesItBack) {
    rate(document, "user-insight", "working");
    const RatingEntry entry = document.record().ratings.back();
    document.apply(u"Reason"_s, {amended(entry, withReason(entry, "a"))}, u"reason"_s);
    document.apply(u"Reason"_s, {amended(withReason(entry, "a"), withReason(entry, "ab"))}, u"reason"_s);
    EXPECT_EQ(document.undoStack()->count(), 2);
    EXPECT_EQ(document.record().ratings.back().reason, "ab");
    document.undoStack()->undo();
    EXPECT_EQ(document.record().ratings.back().reason, "");
    document.undoStack()->redo();
    EXPECT_EQ(document.record().ratings.back().reason, "ab");
}

TEST_F(DocumentTest, TypingAndTakingItBackByHandLeavesNoStep) {
    rate(document, "user-insight", "working");
    const RatingEntry entry = document.record().ratings.back();
    document.apply(u"Reason"_s, {amended(entry, withReason(entry, "a"))}, u"reason"_s);
    document.apply(u"Reason"_s, {amended(withReason(entry, "a"), entry)}, u"reason"_s);
    EXPECT_EQ(document.undoStack()->count(), 1);
}

TEST_F(DocumentTest, APartThatWasTakenAwayComesBackInItsPlace) {
    for (const char* skill : {"agile-practices", "user-insight", "product-ownership"})
        rate(document, skill, "working");
    const Record before = document.record();
    document.apply(u"Remove"_s, {takenAway(before.ratings[1])});
    EXPECT_EQ(document.record().ratings.size(), 2U);
    document.undoStack()->undo();
    EXPECT_EQ(document.record(), before);
}

TEST_F(DocumentTest, WhatIsChangedIsSavedByItselfAndFoundAgain) {
    rate(document, "user-insight", "working");
    ASSERT_TRUE(saved(document));
    EXPECT_TRUE(document.undoStack()->isClean());
    EXPECT_EQ(document.saveState().at, now);

    Document other(files);
    const Document::Opened opened = other.open(folder.filePath(u"me.waymark"_s));
    ASSERT_TRUE(opened.done);
    ASSERT_EQ(other.record().ratings.size(), 1U);
    EXPECT_EQ(other.record().ratings[0], document.record().ratings[0]);
    EXPECT_EQ(other.record().framework.id, framework->id());
    EXPECT_EQ(other.record().framework.skillNames.at("user-insight"), "User insight");
}

TEST_F(DocumentTest, AFileThatCannotBeReadLeavesTheOpenRecordAsItWas) {
    rate(document, "user-insight", "working");
    const Record before = document.record();
    QFile broken(folder.filePath(u"broken.waymark"_s));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{\n  \"format\": \"waymark-record\",\n  \"formatVersion\": true\n");
    broken.close();
    const Document::Opened opened = document.open(broken.fileName());
    EXPECT_FALSE(opened.done);
    EXPECT_TRUE(hasErrors(opened.findings));
    EXPECT_EQ(document.record(), before);
    EXPECT_EQ(document.path(), path());
    EXPECT_TRUE(document.undoStack()->canUndo());
}

TEST_F(DocumentTest, AKeyPressNeverWaitsForASlowDisk) {
    rate(document, "user-insight", "working");
    RatingEntry entry = document.record().ratings.back();
    QSemaphore disk;
    QSemaphore reached;
    files.before = [&](std::string_view, std::size_t) {
        reached.release();
        disk.acquire();
    };
    document.saveNow();
    ASSERT_TRUE(reached.tryAcquire(1, 10000));
    // The disk stands still; everything below returns while it does.
    for (int i = 0; i < 100; ++i) {
        RatingEntry after = withReason(entry, std::string(static_cast<std::size_t>(i) + 1, 'x').c_str());
        ASSERT_TRUE(document.apply(u"Reason"_s, {amended(entry, after)}, u"reason"_s));
        entry = after;
    }
    EXPECT_EQ(document.saveState().kind, SaveState::Kind::saving);
    EXPECT_EQ(document.record().ratings.back().reason.size(), 100U);
    disk.release(1000000);
    ASSERT_TRUE(document.finishSaving(20000));
    files.before = [](std::string_view, std::size_t) {};
    Document other(files);
    ASSERT_TRUE(other.open(path()).done);
    EXPECT_EQ(other.record().ratings.back().reason.size(), 100U);
}

TEST_F(DocumentTest, ASaveThatFailsAtAnyCallIsToldKeptTryingAndLosesNothing) {
    rate(document, "user-insight", "awareness");
    ASSERT_TRUE(saved(document));
    drain(document);
    const std::size_t before = files.calls.size();
    rate(document, "user-insight", "working");
    ASSERT_TRUE(document.finishSaving(20000));
    drain(document);
    const std::size_t calls = files.calls.size() - before;
    ASSERT_GT(calls, 5U);
    int failed = 0;
    for (std::size_t number = 1; number <= calls; ++number) {
        const int error = std::array{EIO, ENOSPC, EACCES, EROFS}[number % 4];
        rate(document, "user-insight", number % 2 == 0 ? "working" : "expert");
        files.failWith(files.calls.size() + number, error);
        const std::size_t ratings = document.record().ratings.size();
        if (!document.finishSaving(20000)) {
            ++failed;
            EXPECT_EQ(document.saveState().kind, SaveState::Kind::failed);
            EXPECT_FALSE(document.undoStack()->isClean());
            EXPECT_EQ(document.record().ratings.size(), ratings);
        }
        drain(document);
        files.failAt = 0;
        ASSERT_TRUE(document.finishSaving(20000)) << number;
        drain(document);
        EXPECT_EQ(document.saveState().kind, SaveState::Kind::saved);
        EXPECT_TRUE(document.undoStack()->isClean());
        const LoadedRecord onDisk = loadRecord(pathFromQt(path()));
        ASSERT_TRUE(onDisk.record);
        EXPECT_EQ(onDisk.record->ratings, document.record().ratings);
    }
    EXPECT_GT(failed, 3);
}

TEST_F(DocumentTest, AFailedSaveIsTriedAgainByItself) {
    files.failAlways = "flush";
    files.reason = std::make_error_code(std::errc::no_space_on_device);
    rate(document, "user-insight", "working");
    ASSERT_FALSE(document.finishSaving(20000));
    EXPECT_EQ(document.saveState().error.code, ErrorCode::fileNoSpace);
    drain(document);
    files.failAlways.clear();
    EXPECT_TRUE(saved(document));
}

TEST_F(DocumentTest, SaveAsGoesOnInTheOtherFileAndLeavesTheFirst) {
    rate(document, "user-insight", "working");
    ASSERT_TRUE(saved(document));
    const QString other = folder.filePath(u"copy.waymark"_s);
    std::optional<Result<void>> answer;
    document.saveAs(other, [&](const Result<void>& result) { answer = result; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 10000));
    ASSERT_TRUE(*answer);
    EXPECT_EQ(document.path(), other);
    EXPECT_TRUE(document.undoStack()->canUndo());
    rate(document, "user-insight", "expert");
    ASSERT_TRUE(document.finishSaving(10000));
    EXPECT_EQ(loadRecord(pathFromQt(path())).record->ratings.size(), 1U);
    EXPECT_EQ(loadRecord(pathFromQt(other)).record->ratings.size(), 2U);
    // The lock went along.
    Document first(files);
    ASSERT_TRUE(first.open(path()).done);
    EXPECT_FALSE(first.isReadOnly());
}

TEST_F(DocumentTest, WhatCannotBeSavedIsPutAsideAndFoundAtTheNextStart) {
    rate(document, "user-insight", "working");
    ASSERT_TRUE(saved(document));
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QDir().mkpath(path())); // a folder stands in the way
    rate(document, "user-insight", "expert");
    ASSERT_FALSE(document.finishSaving(20000));
    drain(document);
    Document next(files);
    RecordVersions versions(next);
    std::optional<std::vector<RecordVersions::Copy>> found;
    versions.findUnsaved([&](const std::vector<RecordVersions::Copy>& copies) { found = copies; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }, 20000));
    const auto mine = std::ranges::find(*found, document.record().id,
                                        [](const RecordVersions::Copy& copy) { return copy.record.id; });
    ASSERT_NE(mine, found->end());
    EXPECT_EQ(mine->record.ratings.size(), 2U);

    // Once it is saved, nothing is left over.
    ASSERT_TRUE(QDir().rmdir(path()));
    ASSERT_TRUE(noticed(document)); // the file is gone
    document.keepMine();
    ASSERT_TRUE(QTest::qWaitFor([&] { return document.undoStack()->isClean(); }, 20000));
    drain(document);
    EXPECT_FALSE(std::filesystem::exists(mine->path));
}

TEST_F(DocumentTest, ACopyOfASynchronisingToolIsFoundIfItIsOfThisRecord) {
    rate(document, "user-insight", "working");
    ASSERT_TRUE(saved(document));
    Record other = document.record();
    other.ratings.push_back(rating("agile-practices", "expert", now));
    const auto put = [&](const QString& name, const Record& record) {
        ASSERT_TRUE(saveRecord({.record = std::make_shared<const Record>(record),
                                .framework = nullptr,
                                .path = pathFromQt(folder.filePath(name)),
                                .expected = {},
                                .backups = {}}));
    };
    put(u"me.sync-conflict-20260312-090000-ABCDEFG.waymark"_s, other);
    other.id = newId();
    put(u"me.sync-conflict-20260313-090000-ABCDEFG.waymark"_s, other);
    RecordVersions versions(document);
    std::optional<std::vector<RecordVersions::Copy>> found;
    versions.findCopies([&](const std::vector<RecordVersions::Copy>& copies) { found = copies; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }, 20000));
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ(found->front().record.ratings.size(), 2U);
}

TEST_F(DocumentTest, AFileOfANewerFormatOpensReadOnly) {
    rate(document, "user-insight", "working");
    ASSERT_TRUE(saved(document));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    bytes.replace("\"formatVersion\": 1", "\"formatVersion\": 2");
    QFile newer(folder.filePath(u"newer.waymark"_s));
    ASSERT_TRUE(newer.open(QIODevice::WriteOnly));
    newer.write(bytes);
    newer.close();
    const Document::Opened opened = document.open(newer.fileName());
    ASSERT_TRUE(opened.done);
    EXPECT_EQ(document.readOnly().reason, ReadOnly::Reason::newerFormat);
    EXPECT_FALSE(opened.findings.empty());
    EXPECT_FALSE(rate(document, "user-insight", "expert"));
    ASSERT_TRUE(newer.open(QIODevice::ReadOnly));
    EXPECT_EQ(newer.readAll(), bytes);
}

TEST_F(DocumentTest, ARecordOfAFrameworkThatIsNotInTheProgramIsSavedWithItsOwnNames) {
    rate(document, "user-insight", "working");
    ASSERT_TRUE(saved(document));
    const Record before = loadRecord(pathFromQt(path())).record.value();
    document.begin(folder.filePath(u"other.waymark"_s));
    Document other(files);
    ASSERT_TRUE(other.open(path()).done);
    other.offerFramework(test::earlierSampleFramework());
    ASSERT_TRUE(rate(other, "agile-practices", "working"));
    ASSERT_TRUE(other.finishSaving(10000));
    const Record after = loadRecord(pathFromQt(path())).record.value();
    EXPECT_EQ(after.framework, before.framework);
    EXPECT_EQ(after.ratings.size(), 2U);
}

} // namespace
} // namespace waymark
