#include "core/storage/backups.h"
#include "core/storage/read_file.h"
#include "tests/support/faulty_files.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <cerrno>

namespace waymark {
namespace {

using test::FaultyFiles;
using test::TemporaryFolder;

const Moment begin = *parseMoment("2026-11-22T09:30:00Z");

Moment minutesLater(int minutes) {
    return begin + std::chrono::minutes(minutes);
}

std::vector<std::string> contents(const Backups& backups) {
    std::vector<std::string> texts;
    const std::vector<Backup> all = backups.list().value();
    for (const Backup& backup : all)
        texts.push_back(backups.read(backup).value());
    return texts;
}

TEST(Backups, TheLastTenVersionsAreKeptTheNewestFirst) {
    const TemporaryFolder folder;
    Backups backups(folder.path() / "state" / "waymark" / "id");
    EXPECT_TRUE(backups.list().value().empty());
    for (int i = 1; i <= 13; ++i)
        ASSERT_TRUE(backups.keep("version " + std::to_string(i), minutesLater(10 * i)));
    EXPECT_EQ(contents(backups),
              (std::vector<std::string>{"version 13", "version 12", "version 11", "version 10", "version 9",
                                        "version 8", "version 7", "version 6", "version 5", "version 4"}));
    EXPECT_EQ(backups.list().value().front().at, minutesLater(130));
    EXPECT_EQ(test::contentsOf(folder.path() / "state" / "waymark" / "id").size(), 10U);
}

TEST(Backups, SavesThatFollowCloselyKeepTheFirst) {
    const TemporaryFolder folder;
    Backups backups(folder.path());
    ASSERT_TRUE(backups.keep("a", begin));
    ASSERT_TRUE(backups.keep("b", begin + std::chrono::seconds(3)));
    ASSERT_TRUE(backups.keep("c", minutesLater(9)));
    EXPECT_EQ(contents(backups), (std::vector<std::string>{"a"}));
    ASSERT_TRUE(backups.keep("d", minutesLater(10)));
    ASSERT_TRUE(backups.keep("d", minutesLater(30)));
    EXPECT_EQ(contents(backups), (std::vector<std::string>{"d", "a"}));
    ASSERT_TRUE(backups.keep("e", minutesLater(31), std::chrono::seconds(0)));
    EXPECT_EQ(contents(backups), (std::vector<std::string>{"e", "d", "a"}));
}

TEST(Backups, AClockThatWasSetBackNeitherStopsNorReordersThem) {
    const TemporaryFolder folder;
    Backups backups(folder.path());
    ASSERT_TRUE(backups.keep("a", begin));
    ASSERT_TRUE(backups.keep("b", minutesLater(-600)));
    ASSERT_TRUE(backups.keep("c", minutesLater(-580)));
    EXPECT_EQ(contents(backups), (std::vector<std::string>{"c", "b", "a"}));
}

TEST(Backups, OtherFilesInTheFolderAreLeftAlone) {
    const TemporaryFolder folder;
    test::writePlain(folder.path() / "notes.waymark", "mine");
    test::writePlain(folder.path() / "7-yesterday.waymark", "mine");
    Backups backups(folder.path());
    for (int i = 0; i < 12; ++i)
        ASSERT_TRUE(backups.keep(std::to_string(i), minutesLater(20 * i)));
    EXPECT_EQ(backups.list().value().size(), 10U);
    EXPECT_EQ(test::contentsOf(folder.path()).size(), 12U);
}

TEST(Backups, AVersionIsRestoredAndTheOneBeforeIsKept) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "me.waymark";
    Backups backups(folder.path() / "state");
    ASSERT_TRUE(backups.keep("old", begin));
    test::writePlain(path, "new");
    const Backup old = backups.list().value().front();
    const auto refused = backups.restore(old, path, minutesLater(1), {.expected = FileStamp::of("else")});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::fileChangedOnDisk);
    EXPECT_EQ(readFile(path, 100).value(), "new");
    ASSERT_TRUE(backups.restore(old, path, minutesLater(2)));
    EXPECT_EQ(readFile(path, 100).value(), "old");
    EXPECT_EQ(contents(backups), (std::vector<std::string>{"new", "old"}));
    std::filesystem::remove(path);
    ASSERT_TRUE(backups.restore(backups.list().value().front(), path, minutesLater(3)));
    EXPECT_EQ(readFile(path, 100).value(), "new");
}

TEST(Backups, WhateverCallFailsNoVersionIsLost) {
    const TemporaryFolder full;
    Backups ten(full.path());
    for (int i = 1; i <= 10; ++i)
        ASSERT_TRUE(ten.keep(std::to_string(i), minutesLater(10 * i)));
    bool isLast = false;
    std::size_t call = 0;
    while (!isLast) {
        ++call;
        for (const int fault : {ENOSPC, EIO, EACCES, EROFS}) {
            const TemporaryFolder folder;
            std::filesystem::copy(full.path(), folder.path());
            Backups whole(folder.path());
            FaultyFiles files;
            files.failWith(call, fault);
            Backups faulty(folder.path(), files);
            const auto kept = faulty.keep("11", minutesLater(110));
            isLast = files.calls.size() < call;
            auto now = contents(whole);
            EXPECT_TRUE(now.front() == "11" || !kept) << files.calls.at(call - 1);
            if (now.front() == "11")
                now.erase(now.begin());
            EXPECT_GE(now.size(), 9U);
            EXPECT_EQ(now.front(), "10");
            ASSERT_TRUE(whole.keep("12", minutesLater(120)));
            EXPECT_EQ(contents(whole).front(), "12");
            EXPECT_LE(test::contentsOf(folder.path()).size(), 11U);
        }
    }
    EXPECT_GT(call, 10U);
}

} // namespace
} // namespace waymark
