#include "core/storage/companion_name.h"
#include "core/storage/file_lock.h"
#include "tests/support/child_process.h"
#include "tests/support/faulty_files.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <cerrno>
#include <optional>
#include <system_error>

namespace waymark {
namespace {

using test::ChildProcess;
using test::FaultyFiles;
using test::TemporaryFolder;

const Moment now = *parseMoment("2026-11-22T09:30:00Z");

LockHolder me() {
    return lockHolderNow("Ann", now);
}

ErrorCode codeOf(const Result<FileLock>& result) {
    EXPECT_FALSE(result);
    return result ? ErrorCode::count : result.error().code;
}

bool anythingIn(const std::filesystem::path& folder) {
    return !std::filesystem::is_empty(folder);
}

// Leaves the lock of `holder` beside `path`, as a process leaves it that did not end by itself.
void leaveLock(const std::filesystem::path& path, const LockHolder& holder) {
    const auto lockPath = path.parent_path() / lockName(path.filename());
    const auto kept = path.parent_path() / "kept";
    {
        const auto lock = FileLock::acquire(path, holder);
        ASSERT_TRUE(lock);
        std::filesystem::copy_file(lockPath, kept);
    }
    std::filesystem::rename(kept, lockPath);
}

TEST(FileLock, ASecondWindowIsToldWhoHoldsTheFile) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "f";
    auto lock = FileLock::acquire(path, me());
    ASSERT_TRUE(lock);
    const auto second = FileLock::acquire(path, lockHolderNow("Bob", now));
    EXPECT_EQ(codeOf(second), ErrorCode::fileLocked);
    EXPECT_EQ(second.error().arguments,
              (std::vector<ErrorArgument>{"Ann", computerName(), std::string("2026-11-22T09:30:00Z")}));
    EXPECT_EQ(lockHolderOf(path), me());
    EXPECT_EQ(codeOf(FileLock::acquire(path, me(), FileLock::Mode::takeOver)), ErrorCode::fileLocked);
}

TEST(FileLock, EndsWithItsObjectAndLeavesNothing) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "f";
    {
        auto lock = FileLock::acquire(path, me());
        ASSERT_TRUE(lock);
        FileLock moved = std::move(*lock);
        EXPECT_EQ(codeOf(FileLock::acquire(path, me())), ErrorCode::fileLocked);
        moved = FileLock::acquire(folder.path() / "g", me()).value();
        EXPECT_TRUE(FileLock::acquire(path, me()));
    }
    EXPECT_FALSE(anythingIn(folder.path()));
    EXPECT_EQ(lockHolderOf(path), std::nullopt);
}

TEST(FileLock, AnotherProcessHoldsItForAsLongAsItLives) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "f";
    ChildProcess process({WAYMARK_SAVE_CHILD, "hold", path.string()});
    ASSERT_TRUE(process.waitFor("held", 30'000));
    EXPECT_EQ(codeOf(FileLock::acquire(path, me())), ErrorCode::fileLocked);
    EXPECT_EQ(lockHolderOf(path).value().process.process, static_cast<std::uint64_t>(process.id()));
    EXPECT_TRUE(isRunning(lockHolderOf(path).value().process));
    process.kill();
    process.wait();
    EXPECT_FALSE(isRunning(lockHolderOf(path).value().process));
    EXPECT_TRUE(FileLock::acquire(path, me()));
    EXPECT_FALSE(anythingIn(folder.path()));
}

TEST(FileLock, AProcessThatEndedButWasNotAskedForItsResultHoldsNothing) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "f";
    ChildProcess process({WAYMARK_SAVE_CHILD, "hold", path.string()});
    ASSERT_TRUE(process.waitFor("held", 30'000));
    const LockHolder holder = lockHolderOf(path).value();
    process.kill();
    siginfo_t information = {};
    ASSERT_EQ(::waitid(P_PID, static_cast<id_t>(process.id()), &information, WEXITED | WNOWAIT), 0);
    EXPECT_FALSE(isRunning(holder.process));
    EXPECT_TRUE(FileLock::acquire(path, me()));
}

TEST(FileLock, ALockOfAnotherComputerIsRespectedUntilSomebodyTakesItOver) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "f";
    LockHolder elsewhere = lockHolderNow("Bob", now);
    elsewhere.computer = "bobs-laptop";
    ++elsewhere.process.computer;
    leaveLock(path, elsewhere);
    const auto refused = FileLock::acquire(path, me());
    EXPECT_EQ(codeOf(refused), ErrorCode::fileLocked);
    EXPECT_EQ(refused.error().arguments.at(1), ErrorArgument("bobs-laptop"));
    EXPECT_EQ(lockHolderOf(path), elsewhere);
    EXPECT_TRUE(FileLock::acquire(path, me(), FileLock::Mode::takeOver));
}

// On a disk without locks of its own, where nothing but the file's content says who holds it.
TEST(FileLock, WhoeverLostALockToAnotherComputerDoesNotRemoveItFromThere) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "f";
    FaultyFiles files;
    files.failAlways = "tryLock";
    files.reason = std::make_error_code(std::errc::operation_not_supported);
    LockHolder elsewhere = lockHolderNow("Bob", now);
    ++elsewhere.process.computer;
    std::optional<Result<FileLock>> lost = FileLock::acquire(path, elsewhere, FileLock::Mode::respect, files);
    ASSERT_TRUE(*lost);
    const auto taken = FileLock::acquire(path, me(), FileLock::Mode::takeOver, files);
    ASSERT_TRUE(taken);
    lost.reset();
    EXPECT_EQ(lockHolderOf(path), me());
}

TEST(FileLock, ALockWithAReusedProcessNumberIsStale) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "f";
    LockHolder gone = me();
    ++gone.process.started;
    EXPECT_FALSE(isRunning(gone.process));
    leaveLock(path, gone);
    EXPECT_TRUE(FileLock::acquire(path, me()));
}

TEST(FileLock, AFileSystemWithoutLocksGoesByWhatTheLockSays) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "f";
    FaultyFiles files;
    files.failAlways = "tryLock";
    files.reason = std::make_error_code(std::errc::function_not_supported);
    {
        const auto lock = FileLock::acquire(path, me(), FileLock::Mode::respect, files);
        ASSERT_TRUE(lock);
        EXPECT_EQ(codeOf(FileLock::acquire(path, me(), FileLock::Mode::respect, files)), ErrorCode::fileLocked);
    }
    LockHolder gone = me();
    ++gone.process.started;
    leaveLock(path, gone);
    EXPECT_TRUE(FileLock::acquire(path, me(), FileLock::Mode::respect, files));
}

TEST(FileLock, AFullDiskDoesNotKeepAFileFromBeingLocked) {
    const TemporaryFolder folder;
    FaultyFiles files;
    files.failAlways = "write";
    files.reason = std::make_error_code(std::errc::no_space_on_device);
    const auto lock = FileLock::acquire(folder.path() / "f", me(), FileLock::Mode::respect, files);
    ASSERT_TRUE(lock);
    const auto second = FileLock::acquire(folder.path() / "f", me());
    EXPECT_EQ(codeOf(second), ErrorCode::fileLocked);
    EXPECT_EQ(second.error().arguments.at(0), ErrorArgument(""));
}

TEST(FileLock, AFolderThatTakesNoFilesIsToldAsForSaving) {
    const TemporaryFolder folder;
    EXPECT_EQ(codeOf(FileLock::acquire(folder.path() / "no" / "f", me())), ErrorCode::fileFolderMissing);
    const test::WithoutRoot unprivileged;
    const auto home = folder.path() / "home";
    std::filesystem::create_directory(home);
    ASSERT_EQ(::chmod(home.c_str(), 0555), 0);
    EXPECT_EQ(codeOf(FileLock::acquire(home / "f", me())), ErrorCode::filePermission);
    ASSERT_EQ(::chmod(home.c_str(), 0755), 0);
}

TEST(FileLock, ALinkAndItsFileHaveOneLock) {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.path() / "home");
    std::filesystem::create_symlink("home/f", folder.path() / "link");
    const auto lock = FileLock::acquire(folder.path() / "link", me());
    ASSERT_TRUE(lock);
    EXPECT_EQ(codeOf(FileLock::acquire(folder.path() / "home" / "f", me())), ErrorCode::fileLocked);
}

TEST(FileLock, LongNamesThatBeginAlikeHaveLocksOfTheirOwn) {
    const TemporaryFolder folder;
    const std::string name(254, 'x');
    const auto first = FileLock::acquire(folder.path() / (name + "a"), me());
    EXPECT_TRUE(first);
    EXPECT_TRUE(FileLock::acquire(folder.path() / (name + "b"), me()));
    EXPECT_FALSE(FileLock::acquire(folder.path() / (name + "a"), me()));
}

TEST(FileLock, NoCallThatFailsLetsTwoHoldIt) {
    std::size_t call = 0;
    for (bool isLast = false; !isLast;) {
        ++call;
        const TemporaryFolder folder;
        const auto path = folder.path() / "f";
        FaultyFiles files;
        files.failWith(call, EIO);
        {
            const auto lock = FileLock::acquire(path, me(), FileLock::Mode::respect, files);
            EXPECT_NE(lock.has_value(), FileLock::acquire(path, me()).has_value()) << call;
        }
        isLast = files.calls.size() < call;
    }
    EXPECT_GT(call, 5U);
}

} // namespace
} // namespace waymark
