#include "core/storage/conflict_copies.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

struct Example {
    const char* name;
    SyncTool tool;
    const char* from;
};

TEST(ConflictCopies, TheCopiesOfTheUsualToolsAreRecognised) {
    const Example examples[] = {
        {"me.sync-conflict-20261122-093000-7FJ3KQB.waymark", SyncTool::syncthing, "7FJ3KQB"},
        {"me (conflicted copy 2026-11-22).waymark", SyncTool::dropbox, ""},
        {"me (Ann's conflicted copy 2026-11-22).waymark", SyncTool::dropbox, "Ann"},
        {"me (anns-laptop's conflicted copy 2026-11-22 (1)).waymark", SyncTool::dropbox, "anns-laptop"},
        {"me (conflicted copy 2026-11-22 093000).waymark", SyncTool::nextcloud, ""},
        {"me_conflict-20261122-093000.waymark", SyncTool::nextcloud, ""},
        {"me-DESKTOP-AB12CD.waymark", SyncTool::oneDrive, "DESKTOP-AB12CD"},
        {"me-DESKTOP-AB12CD-2.waymark", SyncTool::oneDrive, "DESKTOP-AB12CD"},
        {"me (1).waymark", SyncTool::googleDrive, ""},
        {"me 2.waymark", SyncTool::iCloud, ""},
    };
    for (const Example& example : examples) {
        const auto found = conflictCopyOf(example.name, "me.waymark");
        ASSERT_TRUE(found) << example.name;
        EXPECT_EQ(found->tool, example.tool) << example.name;
        EXPECT_EQ(found->from, example.from) << example.name;
    }
}

TEST(ConflictCopies, OtherFilesAreNot) {
    for (const char* name :
         {"me.waymark", "me-old.waymark", "me (draft).waymark", "me (2026).waymark", "me 2026.waymark", "me-2.waymark",
          "me.sync-conflict-soon-ABC.waymark", "me (conflicted copy).waymark", "you (1).waymark", "me (1).txt",
          "me-DESKTOP-AB12CD.txt", "mean.waymark", "me-.waymark", ".me.waymark.waymark-lock", "me (1)"})
        EXPECT_FALSE(conflictCopyOf(name, "me.waymark")) << name;
}

TEST(ConflictCopies, AreFoundBesideTheFileBehindALink) {
    const test::TemporaryFolder folder;
    const auto home = folder.path() / "home";
    std::filesystem::create_directory(home);
    for (const char* name : {"me.waymark", "me 2.waymark", "me (1).waymark", "you (1).waymark"})
        test::writePlain(home / name, "x");
    std::filesystem::create_symlink("home/me.waymark", folder.path() / "link");
    const auto copies = findConflictCopies(folder.path() / "link").value();
    EXPECT_EQ(copies, (std::vector<ConflictCopy>{{home / "me (1).waymark", SyncTool::googleDrive, ""},
                                                 {home / "me 2.waymark", SyncTool::iCloud, ""}}));
    EXPECT_EQ(findConflictCopies(folder.path() / "no" / "f").error().code, ErrorCode::fileNotFound);
}

} // namespace
} // namespace waymark
