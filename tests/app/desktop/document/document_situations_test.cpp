// What can happen to a record's file while it is open: each has a sentence on screen, and no entry is lost. Prints the table.
#include "app/desktop/document/document.h"
#include "app/desktop/document/record_folders.h"
#include "app/desktop/document/record_versions.h"
#include "app/desktop/document/save_sentence.h"
#include "app/text/error_text.h"
#include "app/text/to_qt.h"
#include "core/record/entry_id.h"
#include "core/storage/backups.h"
#include "tests/app/desktop/document/document_child.h"
#include "tests/app/support/data_folder.h"
#include "tests/support/child_process.h"
#include "tests/support/faulty_files.h"
#include "tests/support/sample_framework.h"
#include "tests/support/temporary_folder.h"

#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;
using test::ChildProcess;
using test::numberedRatingsIn;
using test::TemporaryFolder;

namespace fs = std::filesystem;

void putRecord(const Record& record, const fs::path& path) {
    ASSERT_TRUE(saveRecord({.record = std::make_shared<const Record>(record),
                            .framework = nullptr,
                            .path = path,
                            .expected = {},
                            .backups = {}}));
}

// A record with two ratings is saved and open; the third is what must not get lost.
class DocumentSituations : public testing::Test {
protected:
    DocumentSituations() {
        fs::create_directory(m_folder.path() / "data");
        fs::permissions(m_folder.path() / "data", fs::perms::all);
    }

    [[nodiscard]] fs::path folder() const { return m_folder.path() / "records"; }

    [[nodiscard]] fs::path path() const { return folder() / "me.waymark"; }

    void begin() { begin(path()); }

    void begin(const fs::path& at) {
        m_path = at;
        document = std::make_unique<Document>(files);
        document->setClock([this] { return now; });
        document->offerFramework(test::sampleFramework());
        document->begin(toQt(at));
        rate(1);
        ASSERT_TRUE(document->finishSaving(60'000));
        rate(2);
        // This keeps a backup, so that the next is due in ten minutes only.
        ASSERT_TRUE(document->finishSaving(60'000));
        ASSERT_TRUE(test::drained(*document));
    }

    void rate(int number) { EXPECT_TRUE(document->apply(u"Rate"_s, {added(test::numberedRating(number))})); }

    [[nodiscard]] bool comesTo(SaveState::Kind kind) const {
        return QTest::qWaitFor([&] { return document->saveState().kind == kind; }, 60'000);
    }

    [[nodiscard]] static int ratingsAt(const fs::path& at) {
        const LoadedRecord loaded = loadRecord(at);
        for (const Finding& finding : loaded.findings)
            ADD_FAILURE() << findingLine(finding).toStdString();
        return loaded.record ? numberedRatingsIn(*loaded.record).value_or(-1) : -1;
    }

    [[nodiscard]] int ratingsInFile() const { return ratingsAt(m_path); }

    // How many ratings the program would offer at its next start if it died now.
    [[nodiscard]] int ratingsAside() const {
        RecordVersions versions(*document);
        std::optional<std::vector<RecordVersions::Copy>> found;
        versions.findUnsaved([&](const std::vector<RecordVersions::Copy>& copies) { found = copies; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }, 60'000));
        int most = 0;
        for (const RecordVersions::Copy& copy : found.value_or(std::vector<RecordVersions::Copy>()))
            most = std::max(most, numberedRatingsIn(copy.record).value_or(-1));
        return most;
    }

    [[nodiscard]] bool isAmongVersions(const std::string& bytes) const {
        const Backups backups(backupFolder(document->record()));
        const auto list = backups.list();
        return list && std::ranges::any_of(*list, [&](const Backup& backup) {
                   const auto content = backups.read(backup);
                   return content && *content == bytes;
               });
    }

    // One row of the table: what the status bar says now.
    void tell(const char* situation, const QString& more = {}) const {
        std::printf("  %-44s %s%s\n", situation, qPrintable(saveSentence(*document)),
                    more.isEmpty() ? "" : qPrintable(u" | "_s + more));
    }

    TemporaryFolder m_folder;
    test::DataFolder m_data{m_folder.path() / "data"};
    fs::path m_path;
    Moment now = *parseMoment("2026-03-12T09:00:00Z");
    test::FaultyFiles files;
    std::unique_ptr<Document> document;
};

struct FromOutside {
    const char* what;
    std::function<void(const fs::path&)> happens;
    QString why; // what the question says of what stands there; empty: a record does
};

TEST_F(DocumentSituations, WhatIsDoneToTheFileFromOutsideIsToldAndNothingIsLost) {
    const auto halve = [](const fs::path& at) { fs::resize_file(at, fs::file_size(at) / 2); };
    const auto replace = [](const fs::path& at) {
        Record other;
        other.id = "somebody-else";
        other.framework.id = FrameworkId("f");
        putRecord(other, at);
    };
    const auto olden = [](const fs::path& at) {
        Record record = loadRecord(at).record.value();
        record.ratings.pop_back();
        putRecord(record, at);
    };
    const FromOutside all[] = {
        {"truncated to nothing", [](const fs::path& at) { fs::resize_file(at, 0); }, u"The file is empty."_s},
        {"cut in half", halve, u"The file ends too early"_s},
        {"replaced by junk", [](const fs::path& at) { test::writePlain(at, "\x89PNG\r\n"); },
         u"The file is not UTF-8"_s},
        {"replaced by another person's record", replace, {}},
        {"replaced by an older copy of itself", olden, {}},
        {"deleted", [](const fs::path& at) { fs::remove(at); }, u"gone"_s},
        {"deleted with its folder", [](const fs::path& at) { fs::remove_all(at.parent_path()); }, u"gone"_s},
        {"replaced by a folder",
         [](const fs::path& at) {
             fs::remove(at);
             fs::create_directory(at);
         },
         u"folder"_s},
    };
    for (const FromOutside& one : all) {
        SCOPED_TRACE(one.what);
        now += std::chrono::hours(1);
        begin();
        one.happens(path());
        const bool isFile = fs::is_regular_file(path());
        const std::string theirs = isFile ? test::readPlain(path()) : std::string();
        rate(3);
        const bool folder = fs::is_directory(path());
        ASSERT_TRUE(comesTo(folder ? SaveState::Kind::failed : SaveState::Kind::changedOnDisk));
        EXPECT_TRUE(saveNeedsAttention(*document));
        QString why;
        if (folder) {
            EXPECT_EQ(saveSentence(*document), u"Not saved: This is a folder, not a file. Name a file in it."_s);
        } else {
            EXPECT_EQ(saveSentence(*document), u"Not saved: another program has changed the file"_s);
            ASSERT_TRUE(QTest::qWaitFor([&] { return document->theirs() != nullptr; }, 60'000));
            const LoadedRecord& found = *document->theirs();
            why = found.record             ? u"(a record stands there)"_s
                  : found.findings.empty() ? u"gone"_s
                                           : errorText(found.findings.front().error);
            EXPECT_EQ(found.record.has_value(), one.why.isEmpty());
            EXPECT_TRUE(why.startsWith(one.why)) << why.toStdString();
        }
        EXPECT_EQ(ratingsAside(), 3) << "a crash now would lose the third";
        tell(one.what, why);

        // The answer that keeps what is on screen.
        if (folder) {
            fs::remove(path());
            document->lookAtDisk();
            ASSERT_TRUE(QTest::qWaitFor([&] { return document->theirs() != nullptr; }, 60'000));
        }
        document->keepMine();
        ASSERT_TRUE(document->finishSaving(60'000));
        EXPECT_EQ(ratingsInFile(), 3);
        EXPECT_EQ(ratingsAside(), 0) << "what is saved needs not be offered";
        if (isFile && !theirs.empty()) {
            EXPECT_TRUE(isAmongVersions(theirs)) << "what stood there is not among the earlier versions";
        }
        document.reset();
        fs::remove_all(this->folder());
    }
}

TEST_F(DocumentSituations, TakingTheirsLeavesMineAmongTheVersionsAlsoRightAfterAnother) {
    begin();
    rate(3);
    ASSERT_TRUE(document->finishSaving(60'000));
    rate(4);
    Record theirs = loadRecord(path()).record.value();
    theirs.ratings.pop_back();
    putRecord(theirs, path());
    ASSERT_TRUE(comesTo(SaveState::Kind::changedOnDisk));
    ASSERT_TRUE(QTest::qWaitFor([&] { return document->theirs() != nullptr; }, 60'000));
    ASSERT_TRUE(document->takeTheirs());
    ASSERT_TRUE(document->finishSaving(60'000));
    EXPECT_EQ(ratingsInFile(), 2);
    const auto versions = Backups(backupFolder(document->record())).list();
    ASSERT_TRUE(versions);
    EXPECT_TRUE(std::ranges::any_of(*versions, [](const Backup& kept) { return ratingsAt(kept.path) == 4; }));
}

TEST_F(DocumentSituations, AFolderThatBecomesReadOnlyIsToldAndSavedToOnceItIsNot) {
    const test::WithoutRoot nobody;
    begin();
    fs::permissions(folder(), fs::perms::owner_read | fs::perms::owner_exec);
    rate(3);
    ASSERT_TRUE(comesTo(SaveState::Kind::failed));
    EXPECT_EQ(saveSentence(*document),
              u"Not saved: You are not allowed to use this file. Ask its owner, or change its permissions."_s);
    EXPECT_EQ(ratingsInFile(), 2);
    EXPECT_EQ(ratingsAside(), 3);
    tell("its folder turned read-only");
    fs::permissions(folder(), fs::perms::owner_all);
    ASSERT_TRUE(document->finishSaving(60'000));
    EXPECT_EQ(ratingsInFile(), 3);
    EXPECT_EQ(ratingsAside(), 0);
}

TEST_F(DocumentSituations, AFileThatBecomesReadOnlyIsNotReplaced) {
    const test::WithoutRoot nobody;
    begin();
    fs::permissions(path(), fs::perms::owner_read);
    rate(3);
    ASSERT_TRUE(comesTo(SaveState::Kind::failed));
    EXPECT_TRUE(saveSentence(*document).startsWith(u"Not saved: You are not allowed"_s));
    EXPECT_EQ(ratingsAside(), 3);
    tell("the file turned read-only");
    fs::permissions(path(), fs::perms::owner_all);
    ASSERT_TRUE(document->finishSaving(60'000));
    EXPECT_EQ(ratingsInFile(), 3);
}

TEST_F(DocumentSituations, AFullDiskIsToldTheOldFileStandsAndSavingGoesOnWhenThereIsRoom) {
    const test::SmallDisk disk("size=64k");
    if (!disk.mounted())
        GTEST_SKIP() << "mounting is not allowed here";
    begin(disk.path() / "me.waymark");
    test::writePlain(disk.path() / "filler", std::string(256 * 1024, 'x')); // as much as there is room for
    rate(3);
    ASSERT_TRUE(comesTo(SaveState::Kind::failed));
    EXPECT_TRUE(
        saveSentence(*document).startsWith(u"Not saved: The disk is full; what was there before still stands."_s))
        << saveSentence(*document).toStdString();
    EXPECT_EQ(ratingsInFile(), 2);
    EXPECT_EQ(ratingsAside(), 3);
    tell("a full disk");
    for (const auto& entry : fs::directory_iterator(disk.path()))
        EXPECT_EQ(entry.path().string().find("waymark-tmp"), std::string::npos) << entry.path();
    fs::remove(disk.path() / "filler");
    ASSERT_TRUE(document->finishSaving(60'000));
    EXPECT_EQ(ratingsInFile(), 3);
    EXPECT_EQ(ratingsAside(), 0);
    document.reset();
}

TEST_F(DocumentSituations, ADiskThatTurnsReadOnlyIsToldAndTheChangesAreAside) {
    const test::SmallDisk disk("size=1m");
    if (!disk.mounted())
        GTEST_SKIP() << "mounting is not allowed here";
    begin(disk.path() / "me.waymark");
    // The lock is held for writing, so that the whole disk cannot turn; a file of a read-only disk is what is left of it.
    document.reset();
    if (!disk.makeReadOnly())
        GTEST_SKIP() << "remounting is not allowed here";
    Document reader;
    ASSERT_TRUE(reader.open(toQt(m_path)).done);
    EXPECT_EQ(reader.readOnly().reason, ReadOnly::Reason::folder);
    EXPECT_TRUE(saveSentence(reader).startsWith(u"Read-only: "_s));
    std::printf("  %-44s %s\n", "a disk that is read-only", qPrintable(saveSentence(reader)));
    EXPECT_EQ(numberedRatingsIn(reader.record()), 2);
}

TEST_F(DocumentSituations, ANameOfAsManyBytesAsThereMayBeIsSavedToAndOneMoreIsTold) {
    begin();
    rate(3);
    const auto saveAs = [&](const fs::path& at) {
        std::optional<Result<void>> answer;
        document->saveAs(toQt(at), [&](const Result<void>& result) { answer = result; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 60'000));
        return *answer;
    };
    // Letters of two bytes, so that a name cut in the middle of one would show.
    std::string name;
    while (name.size() + 2 <= 255 - std::string(".waymark").size())
        name += "\xc5\xb7";
    name += std::string(255 - std::string(".waymark").size() - name.size(), 'y') + ".waymark";
    ASSERT_EQ(name.size(), 255U);
    const Result<void> tooLong = saveAs(folder() / ('y' + name));
    ASSERT_FALSE(tooLong);
    EXPECT_EQ(errorText(tooLong.error()), u"The file’s name is too long for this disk. Choose a shorter one."_s);
    std::printf("  %-44s %s\n", "a name of 256 bytes", qPrintable(errorText(tooLong.error())));
    EXPECT_EQ(document->path(), toQt(path()));
    ASSERT_TRUE(saveAs(folder() / name));
    m_path = folder() / name;
    EXPECT_EQ(ratingsInFile(), 3);
    rate(4);
    ASSERT_TRUE(document->finishSaving(60'000));
    EXPECT_EQ(ratingsInFile(), 4);
    tell("a name of 255 bytes");
    ChildProcess other({WAYMARK_DOCUMENT_CHILD, "hold", m_path.string()});
    EXPECT_TRUE(other.waitFor("read-only\n", 60'000)) << "the lock does not hold under so long a name";
}

TEST_F(DocumentSituations, ALinkToAFileOnAnotherDiskStaysALinkAndTheFileBehindItIsSaved) {
    const test::SmallDisk disk("size=1m");
    if (!disk.mounted())
        GTEST_SKIP() << "mounting is not allowed here";
    fs::create_directory(folder());
    fs::create_symlink(disk.path() / "real.waymark", path());
    begin();
    rate(3);
    ASSERT_TRUE(document->finishSaving(60'000));
    EXPECT_TRUE(fs::is_symlink(path()));
    EXPECT_EQ(ratingsAt(disk.path() / "real.waymark"), 3);
    tell("a link to a file on another disk");
    // Whoever opens the file itself meets the same lock.
    Document other;
    ASSERT_TRUE(other.open(toQt(disk.path() / "real.waymark")).done);
    EXPECT_EQ(other.readOnly().reason, ReadOnly::Reason::openElsewhere);
    document.reset();
}

TEST_F(DocumentSituations, AClockThatIsSetBackKeepsEveryRatingAndEveryVersion) {
    begin();
    const std::string before = test::readPlain(path());
    now -= std::chrono::days(4000);
    rate(3);
    ASSERT_TRUE(document->finishSaving(60'000));
    EXPECT_EQ(ratingsInFile(), 3);
    EXPECT_TRUE(isAmongVersions(before));
    const std::string between = test::readPlain(path());
    rate(4);
    ASSERT_TRUE(document->finishSaving(60'000));
    EXPECT_EQ(ratingsInFile(), 4);
    const auto versions = Backups(backupFolder(document->record())).list();
    ASSERT_TRUE(versions);
    EXPECT_FALSE(versions->empty());
    EXPECT_EQ(versions->front().at, now) << "the order is that of keeping, whatever the clock says";
    tell("the clock set back by eleven years");
}

TEST_F(DocumentSituations, TwoProgramsOnOneFileTheSecondLooksOnAndGoesOnWhenTheFirstCloses) {
    begin();
    ChildProcess other({WAYMARK_DOCUMENT_CHILD, "hold", path().string()});
    ASSERT_TRUE(other.waitFor("read-only\n", 60'000)) << other.output();
    rate(3);
    ASSERT_TRUE(document->finishSaving(60'000));
    document.reset();
    // It holds what was saved last, and it may be changed now.
    EXPECT_TRUE(other.waitFor("free 3\n", 60'000)) << other.output();

    Document second;
    ASSERT_TRUE(second.open(toQt(path())).done);
    EXPECT_EQ(second.readOnly().reason, ReadOnly::Reason::openElsewhere);
    EXPECT_FALSE(second.readOnly().mayTakeOver) << "a process that runs here holds it";
    EXPECT_FALSE(second.takeOver());
    std::printf("  %-44s %s\n", "a second program on the same file", qPrintable(saveSentence(second)));
    other.endInput();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !second.isReadOnly(); }, 60'000));
    EXPECT_TRUE(second.apply(u"Rate"_s, {added(test::numberedRating(4))}));
    EXPECT_TRUE(second.finishSaving(60'000));
    EXPECT_EQ(ratingsAt(path()), 4);
}

TEST_F(DocumentSituations, AProgramThatWasKilledKeepsNobodyOut) {
    begin();
    document.reset();
    ChildProcess other({WAYMARK_DOCUMENT_CHILD, "hold", path().string()});
    ASSERT_TRUE(other.waitFor("held\n", 60'000)) << other.output();
    Document second;
    ASSERT_TRUE(second.open(toQt(path())).done);
    ASSERT_TRUE(second.isReadOnly());
    other.kill();
    other.wait();
    second.lookAtDisk(); // as when somebody comes back to the window: a killed process changes nothing in the folder
    EXPECT_TRUE(QTest::qWaitFor([&] { return !second.isReadOnly(); }, 60'000));
}

TEST_F(DocumentSituations, AFileThatIsPutBackAsItWasLeavesNothingToDecide) {
    begin();
    const std::string before = test::readPlain(path());
    test::writePlain(path(), "junk");
    rate(3);
    ASSERT_TRUE(comesTo(SaveState::Kind::changedOnDisk));
    ASSERT_TRUE(QTest::qWaitFor([&] { return document->theirs() != nullptr; }, 60'000));
    test::writePlain(path(), before);
    ASSERT_TRUE(comesTo(SaveState::Kind::saved));
    EXPECT_EQ(document->theirs(), nullptr);
    EXPECT_EQ(ratingsInFile(), 3);
    EXPECT_EQ(ratingsAside(), 0);
}

struct Fault {
    const char* name;
    int number;
};

constexpr Fault faults[] = {{"ENOSPC", ENOSPC},
                            {"EDQUOT", EDQUOT},
                            {"EACCES", EACCES},
                            {"EPERM", EPERM},
                            {"EROFS", EROFS},
                            {"EINTR", EINTR},
                            {"EIO", EIO},
                            {"ELOOP", ELOOP},
                            {"ENOENT", ENOENT},
                            {"ENOTDIR", ENOTDIR},
                            {"ENAMETOOLONG", ENAMETOOLONG}};

// Every call of one save, with its backup, fails for every reason that the core's own test tries.
TEST_F(DocumentSituations, NoCallThatFailsForAnyReasonLosesAnything) {
    std::size_t calls = 0;
    {
        begin();
        const std::size_t before = files.calls.size();
        now += std::chrono::hours(1); // so that it keeps a backup
        rate(3);
        ASSERT_TRUE(document->finishSaving(60'000));
        ASSERT_TRUE(test::drained(*document));
        calls = files.calls.size() - before;
    }
    ASSERT_GT(calls, 15U);
    int tried = 0;
    for (const Fault& fault : faults) {
        int told = 0;
        QString sentence;
        for (std::size_t number = 1; number <= calls && !HasFailure(); ++number) {
            SCOPED_TRACE(std::string(fault.name) + " at call " + std::to_string(number));
            ++tried;
            document.reset();
            fs::remove_all(folder());
            fs::remove_all(m_folder.path() / "data" / "waymark");
            files.calls.clear();
            begin();
            files.failWith(files.calls.size() + number, fault.number);
            now += std::chrono::hours(1); // so that it keeps a backup
            rate(3);
            const bool saved = document->finishSaving(60'000);
            ASSERT_TRUE(test::drained(*document));
            const int stand = ratingsInFile();
            EXPECT_TRUE(stand == 2 || stand == 3) << "the file is not whole";
            EXPECT_EQ(numberedRatingsIn(document->record()), 3);
            if (saved) {
                EXPECT_EQ(stand, 3) << "it is told as saved and is not";
            } else {
                ++told;
                EXPECT_TRUE(saveNeedsAttention(*document));
                sentence = saveSentence(*document);
                EXPECT_TRUE(sentence.startsWith(u"Not saved: "_s)) << sentence.toStdString();
                EXPECT_EQ(ratingsAside(), 3) << "a crash now would lose the third";
            }
            files.failAt = 0;
            // A file that was said to be missing for a moment is found to be as it was.
            document->lookAtDisk();
            ASSERT_TRUE(test::drained(*document));
            EXPECT_TRUE(document->finishSaving(60'000));
            EXPECT_EQ(ratingsInFile(), 3);
        }
        std::printf("  %-13s at each of %zu calls of a save: told %d times%s%s\n", fault.name, calls, told,
                    told > 0 ? ", last: " : "", qPrintable(sentence));
    }
    std::printf("  %d faults in all, nothing lost\n", tried);
}

} // namespace
} // namespace waymark
