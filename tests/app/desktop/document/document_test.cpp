#include "app/desktop/document/document.h"
#include "app/desktop/document/record_folders.h"
#include "app/desktop/document/record_versions.h"
#include "app/desktop/document/rescue.h"
#include "app/desktop/document/save_sentence.h"
#include "app/text/to_qt.h"
#include "core/record/entry_id.h"
#include "core/storage/companion_name.h"
#include "core/storage/process_identity.h"
#include "core/storage/read_file.h"
#include "tests/app/support/data_folder.h"
#include "tests/support/faulty_files.h"
#include "tests/support/killed_save.h"
#include "tests/support/sample_framework.h"
#include "tests/support/temporary_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

RatingEntry rating(const char* skill, const char* level, Moment at) {
    RatingEntry entry;
    entry.id = newEntryId();
    entry.skill = SkillId(skill);
    entry.at = at;
    entry.answer = Answer::proficiency;
    entry.proficiency = ProficiencyId(level);
    return entry;
}

RatingEntry withReason(RatingEntry entry, const char* reason) {
    entry.reason = reason;
    return entry;
}

class DocumentTest : public testing::Test {
protected:
    DocumentTest() { prepare(document); }

    void prepare(Document& fresh) {
        fresh.setClock([this] { return now; });
        fresh.offerFramework(framework);
        fresh.begin(path());
    }

    [[nodiscard]] QString path() const { return folder.filePath(u"me.waymark"_s); }

    [[nodiscard]] static bool saved(const Document& one) {
        return QTest::qWaitFor([&] { return one.saveState().kind == SaveState::Kind::saved; }, 20000);
    }

    // Until the thread that saves has nothing left to do.
    void drain(Document& one) {
        bool idle = false;
        one.runBehindSaving([&idle](FileOperations&) -> AutoSave::Answer { return [&idle] { idle = true; }; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return idle; }, 20000));
    }

    // As another computer would do it that has the same record.
    Record writeFromOutside(const char* skill, const char* level) {
        Record theirs = loadRecord(pathFromQt(path())).record.value();
        theirs.ratings.push_back(rating(skill, level, now));
        const auto written = saveRecord({.record = std::make_shared<const Record>(theirs),
                                         .framework = nullptr,
                                         .path = pathFromQt(path()),
                                         .expected = {},
                                         .backups = {}});
        EXPECT_TRUE(written);
        return theirs;
    }

    [[nodiscard]] static bool noticed(const Document& one) {
        return QTest::qWaitFor([&] { return one.theirs() != nullptr; }, 20000);
    }

    bool rate(Document& one, const char* skill, const char* level) {
        return one.apply(u"Rate %1"_s.arg(toQt(skill)), {added(rating(skill, level, now))});
    }

    QTemporaryDir folder;
    test::DataFolder data{pathFromQt(folder.filePath(u"data"_s))};
    FrameworkPtr framework = test::sampleFramework();
    Moment now = *parseMoment("2026-03-12T09:00:00Z");
    test::FaultyFiles files;
    Document document{files};
};

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

TEST_F(DocumentTest, ASecondDocumentOnTheSameFileOpensReadOnlyAndSaysWhoHoldsIt) {
    rate(document, "user-insight", "working");
    ASSERT_TRUE(saved(document));
    Document other(files);
    ASSERT_TRUE(other.open(path()).done);
    EXPECT_EQ(other.readOnly().reason, ReadOnly::Reason::openElsewhere);
    EXPECT_EQ(other.readOnly().error.code, ErrorCode::fileLocked);
    EXPECT_FALSE(rate(other, "user-insight", "expert"));
    EXPECT_EQ(other.record().ratings.size(), 1U);
}

TEST_F(DocumentTest, TheLockNamesThePersonOfTheRecordOrElseTheUserAndTheStatusSaysSo) {
    const auto holder = [](const QString& file) { return lockHolderOf(pathFromQt(file)).value_or(LockHolder{}).name; };
    EXPECT_EQ(holder(path()), userName());
    document.apply(u"Name"_s, {ValueChange<PersonName>{{}, {"Ann"}}});
    ASSERT_TRUE(saved(document));
    const QString other = folder.filePath(u"other.waymark"_s);
    Record of = document.record();
    of.personName = "Ben";
    ASSERT_TRUE(saveRecord({.record = std::make_shared<const Record>(of),
                            .framework = nullptr,
                            .path = pathFromQt(other),
                            .expected = {},
                            .backups = {}}));
    ASSERT_TRUE(document.open(other).done);
    EXPECT_EQ(holder(other), "Ben");
    ASSERT_TRUE(document.open(path()).done);
    EXPECT_EQ(holder(path()), "Ann");

    Document looker(files);
    ASSERT_TRUE(looker.open(path()).done);
    const QString sentence = saveSentence(looker);
    EXPECT_TRUE(sentence.startsWith(u"Read-only: Ann has had the file open in another window on this computer"_s))
        << sentence.toStdString();
    const QString at =
        QLocale().toString(QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count()).time(), QLocale::ShortFormat);
    EXPECT_TRUE(sentence.contains(at)) << sentence.toStdString();
    EXPECT_FALSE(looker.readOnly().mayTakeOver);
}

// Only its own: those of files and processes that are somebody else's stay.
TEST_F(DocumentTest, StraysOfKilledSavesAreRemovedWhereverTheDocumentGoes) {
    const auto plant = [](const std::filesystem::path& place, const std::string& name) {
        std::filesystem::create_directories(place);
        test::writePlain(place / name, "half of it");
        return place / name;
    };
    const std::filesystem::path here = pathFromQt(folder.path());
    const auto foreign = test::plantForeign(here, "me.waymark");
    rate(document, "user-insight", "working");
    ASSERT_TRUE(saved(document));
    const std::vector<std::filesystem::path> strays{
        plant(here, test::strayOf("me.waymark")), plant(unsavedFolder(), test::strayOf("any.waymark")),
        plant(backupFolder(document.record()), test::strayOf("00000001-2026-03-12T090000Z.waymark"))};
    const auto expectGone = [&](const std::vector<std::filesystem::path>& all) {
        drain(document);
        for (const std::filesystem::path& stray : all)
            EXPECT_FALSE(std::filesystem::exists(stray)) << stray;
    };
    ASSERT_TRUE(document.open(path()).done);
    expectGone(strays);
    const auto ofOther = plant(here, test::strayOf("other.waymark"));
    document.saveAs(folder.filePath(u"other.waymark"_s), [](const Result<void>& result) { EXPECT_TRUE(result); });
    drain(document);
    expectGone({ofOther});
    const auto ofThird = plant(here, test::strayOf("third.waymark"));
    document.begin(folder.filePath(u"third.waymark"_s));
    expectGone({ofThird});
    auto left = test::contentsOf(here);
    std::erase_if(left, [&](const auto& file) { return !foreign.contains(file.first); });
    EXPECT_EQ(left, foreign);
}

// Leaves a lock beside the file as a program leaves it that was switched off on another computer.
void lockFromElsewhere(const QString& path, Moment since) {
    LockHolder elsewhere = lockHolderNow("Bob", since);
    elsewhere.computer = "bobs-laptop";
    ++elsewhere.process.computer;
    const std::filesystem::path lockPath = pathFromQt(path).parent_path() / lockName(pathFromQt(path).filename());
    std::string content;
    {
        const auto lock = FileLock::acquire(pathFromQt(path), elsewhere);
        ASSERT_TRUE(lock);
        content = test::readPlain(lockPath);
    }
    test::writePlain(lockPath, content);
}

TEST_F(DocumentTest, ALockThatAnotherComputerLeftIsTakenOverOnRequestWithWhatStandsThere) {
    rate(document, "user-insight", "working");
    ASSERT_TRUE(saved(document));
    document.begin(folder.filePath(u"elsewhere.waymark"_s));
    lockFromElsewhere(path(), now);
    ASSERT_TRUE(document.open(path()).done);
    EXPECT_EQ(document.readOnly().reason, ReadOnly::Reason::openElsewhere);
    EXPECT_TRUE(document.readOnly().mayTakeOver);
    EXPECT_TRUE(saveSentence(document).contains(u"Bob has had the file open on the computer “bobs-laptop” since"_s));
    const Record theirs = writeFromOutside("product-ownership", "expert"); // what came in since it was opened
    ASSERT_TRUE(document.takeOver());
    EXPECT_FALSE(document.isReadOnly());
    EXPECT_EQ(document.record().ratings, theirs.ratings);
    EXPECT_TRUE(rate(document, "user-insight", "expert"));
    ASSERT_TRUE(document.finishSaving(20000));
    EXPECT_EQ(loadRecord(pathFromQt(path())).record->ratings.size(), 3U);
    EXPECT_FALSE(document.takeOver()) << "there is nothing to take over any more";
    Document other(files);
    ASSERT_TRUE(other.open(path()).done);
    EXPECT_FALSE(other.readOnly().mayTakeOver) << "it is held by a program that runs here";
}

TEST_F(DocumentTest, AWindowThatLooksOnMayChangeTheRecordOnceTheOtherHasClosedIt) {
    rate(document, "user-insight", "working");
    ASSERT_TRUE(saved(document));
    Document looker(files);
    ASSERT_TRUE(looker.open(path()).done);
    ASSERT_TRUE(looker.isReadOnly());
    rate(document, "product-ownership", "expert");
    ASSERT_TRUE(document.finishSaving(20000));
    document.begin(folder.filePath(u"elsewhere.waymark"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !looker.isReadOnly(); }, 20000));
    EXPECT_EQ(looker.record().ratings.size(), 2U);
    EXPECT_TRUE(rate(looker, "user-insight", "expert"));
    EXPECT_TRUE(looker.finishSaving(20000));
}

TEST_F(DocumentTest, WhatIsTypedWhileSomebodyElsesChangeWaitsIsAsideWithinHalfASecond) {
    rate(document, "user-insight", "working");
    ASSERT_TRUE(saved(document));
    writeFromOutside("product-ownership", "expert");
    ASSERT_TRUE(noticed(document));
    drain(document);
    RecordVersions versions(document);
    const auto aside = [&] {
        std::optional<std::size_t> most;
        versions.findUnsaved([&](const std::vector<RecordVersions::Copy>& copies) {
            most = 0;
            for (const RecordVersions::Copy& copy : copies) {
                if (copy.record.id == document.record().id)
                    most = std::max(*most, copy.record.ratings.size());
            }
        });
        EXPECT_TRUE(QTest::qWaitFor([&] { return most.has_value(); }, 20000));
        return most.value_or(0);
    };
    EXPECT_EQ(aside(), 1U) << "what was saved here is not in the file any more";
    for (const char* level : {"working", "expert", "awareness"}) {
        const std::size_t ratings = document.record().ratings.size() + 1;
        rate(document, "agile-practices", level);
        EXPECT_TRUE(QTest::qWaitFor([&] { return aside() == ratings; }, 20000));
    }
    static_assert(Rescue::delay < 500);
    document.keepMine();
    ASSERT_TRUE(document.finishSaving(20000));
    EXPECT_EQ(aside(), 0U);
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

TEST_F(DocumentTest, AFileThatChangedOnDiskIsNotReplaced) {
    rate(document, "user-insight", "working");
    ASSERT_TRUE(saved(document));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite | QIODevice::Append));
    file.write("\n");
    file.close();
    rate(document, "user-insight", "expert");
    ASSERT_FALSE(document.finishSaving(10000));
    EXPECT_EQ(document.saveState().kind, SaveState::Kind::changedOnDisk);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().endsWith("\n\n"));
}

TEST_F(DocumentTest, AChangeFromOutsideIsNoticedBeforeAnythingIsSaved) {
    rate(document, "user-insight", "working");
    ASSERT_TRUE(saved(document));
    writeFromOutside("product-ownership", "expert");
    ASSERT_TRUE(noticed(document));
    EXPECT_EQ(document.saveState().kind, SaveState::Kind::changedOnDisk);
    ASSERT_TRUE(document.theirs()->record);
    EXPECT_EQ(document.theirs()->record->ratings.size(), 2U);
}

TEST_F(DocumentTest, MergingKeepsTheEntriesOfBothAndCanBeUndone) {
    rate(document, "user-insight", "working");
    ASSERT_TRUE(saved(document));
    writeFromOutside("product-ownership", "expert");
    rate(document, "agile-practices", "expert");
    ASSERT_TRUE(noticed(document));
    ASSERT_TRUE(document.mergeTheirs());
    rate(document, "agile-practices", "working"); // somebody goes on while the work is done
    ASSERT_TRUE(QTest::qWaitFor([&] { return document.theirs() == nullptr; }, 20000));
    EXPECT_EQ(document.record().ratings.size(), 4U);
    ASSERT_TRUE(document.finishSaving(20000));
    EXPECT_EQ(loadRecord(pathFromQt(path())).record->ratings.size(), 4U);
    document.undoStack()->undo();
    EXPECT_EQ(document.record().ratings.size(), 3U);
}

TEST_F(DocumentTest, MergingIsNotLostWhenTheSameChangeIsNoticedAgainMeanwhile) {
    rate(document, "user-insight", "working");
    ASSERT_TRUE(saved(document));
    writeFromOutside("product-ownership", "expert");
    ASSERT_TRUE(noticed(document));
    document.lookAtDisk();
    ASSERT_TRUE(document.mergeTheirs());
    ASSERT_TRUE(QTest::qWaitFor([&] { return document.theirs() == nullptr; }, 20000));
    EXPECT_EQ(document.record().ratings.size(), 2U);
    EXPECT_TRUE(document.finishSaving(20000));
}

TEST_F(DocumentTest, TakingTheirsAndKeepingMineDoWhatTheySayAndTheOtherStaysAmongTheVersions) {
    rate(document, "user-insight", "working");
    ASSERT_TRUE(saved(document));
    const Record theirs = writeFromOutside("product-ownership", "expert");
    ASSERT_TRUE(noticed(document));
    ASSERT_TRUE(document.takeTheirs());
    EXPECT_EQ(document.record().ratings, theirs.ratings);
    ASSERT_TRUE(document.finishSaving(20000));
    now += std::chrono::hours(1);
    writeFromOutside("agile-practices", "expert");
    ASSERT_TRUE(noticed(document));
    document.keepMine();
    ASSERT_TRUE(document.finishSaving(20000));
    EXPECT_EQ(loadRecord(pathFromQt(path())).record->ratings, theirs.ratings);

    RecordVersions versions(document);
    std::optional<LoadedRecord> newest;
    versions.list([&](const Result<std::vector<Backup>>& found) {
        ASSERT_TRUE(found);
        ASSERT_FALSE(found->empty());
        versions.read(found->front().path, [&](const LoadedRecord& loaded) { newest = loaded; });
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return newest.has_value(); }, 20000));
    ASSERT_TRUE(newest->record);
    EXPECT_EQ(newest->record->ratings.size(), 3U);
}

TEST_F(DocumentTest, AFileThatWasDeletedIsSavedAgainOnRequest) {
    rate(document, "user-insight", "working");
    ASSERT_TRUE(saved(document));
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(noticed(document));
    EXPECT_FALSE(document.theirs()->record);
    EXPECT_FALSE(document.takeTheirs());
    document.keepMine();
    ASSERT_TRUE(document.finishSaving(20000));
    EXPECT_EQ(loadRecord(pathFromQt(path())).record->ratings.size(), 1U);
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
