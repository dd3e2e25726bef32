#include "tests/app/desktop/document/document_fixture.h"

namespace waymark {
namespace {

using namespace Qt::StringLiterals;
using test::DocumentTest;

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

TEST_F(DocumentTest, WhoOnlyLooksTakesNoLockAndDoesNotMindThatOfAnother) {
    const QString other = folder.filePath(u"other/free.waymark"_s);
    ASSERT_TRUE(QDir().mkpath(QFileInfo(other).path()));
    rate(document, "user-insight", "working");
    ASSERT_TRUE(saved(document));
    ASSERT_TRUE(QFile::copy(path(), other));
    Document looker;
    for (const QString& file : {path(), other}) {
        ASSERT_TRUE(looker.look(file).done);
        EXPECT_FALSE(looker.isReadOnly());
        EXPECT_EQ(looker.record().ratings.size(), 1U);
    }
    EXPECT_EQ(QDir(QFileInfo(other).path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"free.waymark"_s));
    EXPECT_TRUE(lockHolderOf(pathFromQt(path()))) << "it is still the other’s";
    EXPECT_FALSE(looker.look(folder.filePath(u"absent.waymark"_s)).done);
    // What becomes of the file is nothing to it.
    ASSERT_TRUE(QFile::remove(other));
    looker.lookAtDisk();
    drain(looker);
    EXPECT_EQ(looker.saveState().kind, SaveState::Kind::idle);
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

} // namespace
} // namespace waymark
