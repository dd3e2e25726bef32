// Processes that are killed with SIGKILL while they save. WAYMARK_KILLS sets how many; ctest -C long -L long runs 2,000.
#include "core/storage/atomic_write.h"
#include "core/storage/companion_name.h"
#include "core/storage/file_lock.h"
#include "tests/core/storage/versions.h"
#include "tests/support/child_process.h"
#include "tests/support/killed_save.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace waymark {
namespace {

using test::ChildProcess;
using test::contentsOf;
using test::TemporaryFolder;

const std::string child = WAYMARK_SAVE_CHILD;

// What the next start finds and does; `said` is the version that was last reported as saved.
class AfterTheKill {
public:
    AfterTheKill(std::filesystem::path folder, std::map<std::string, std::string> foreign)
        : m_folder(std::move(folder))
        , m_foreign(std::move(foreign)) {}

    int strays = 0; // found so far
    int locks = 0;

    // The version that stands there.
    int check(int said) {
        const auto path = m_folder / "me.waymark";
        const auto left = contentsOf(m_folder);
        const auto found = left.find("me.waymark");
        EXPECT_TRUE(found != left.end() || said == 0) << "the file is gone";
        const auto version = found != left.end() ? test::versionOf(found->second) : std::optional<int>(0);
        EXPECT_TRUE(version) << "the file is not whole";
        EXPECT_GE(version.value_or(-1), said) << "what was reported as saved is lost";

        const auto removed = removeStrays(path);
        EXPECT_TRUE(removed);
        strays += static_cast<int>(removed.value_or(0));
        locks += static_cast<int>(left.contains(lockName("me.waymark").string()));
        EXPECT_TRUE(FileLock::acquire(path, lockHolderNow("test", Moment{}))) << "a dead process keeps the file locked";

        auto expected = m_foreign;
        if (found != left.end())
            expected.insert(*found);
        EXPECT_EQ(contentsOf(m_folder), expected) << "the next start left a stray or removed another's file";
        return version.value_or(0);
    }

private:
    std::filesystem::path m_folder;
    std::map<std::string, std::string> m_foreign;
};

TEST(SaveUnderKill, NothingThatWasReportedAsSavedIsLostAtRandomMoments) {
    const char* wanted = std::getenv("WAYMARK_KILLS");
    const int kills = wanted != nullptr ? std::atoi(wanted) : 200;
    const auto seed = std::random_device{}();
    std::mt19937 random(seed);
    SCOPED_TRACE("seed " + std::to_string(seed));
    const TemporaryFolder folder;
    AfterTheKill after(folder.path(), test::plantForeign(folder.path(), "me.waymark"));
    const auto path = folder.path() / "me.waymark";
    long saved = 0;
    int version = 0;
    for (int kill = 0; kill < kills && !HasFailure(); ++kill) {
        if (kill % 50 == 0) {
            std::filesystem::remove(path);
            version = 0;
        }
        ChildProcess process({child, "save", path.string()});
        // Half of them are killed soon after a save was reported, the others at any moment from their start on.
        if (kill % 2 == 0)
            process.waitFor("\n", 10'000);
        process.readFor(std::uniform_int_distribution(0, 12'000)(random));
        process.kill();
        EXPECT_EQ(process.wait(), -1) << "the child ended by itself";
        const int said = std::max(test::lastSaidSaved(process.output()), version);
        const int stands = after.check(said);
        saved += stands - version;
        version = stands;
    }
    std::printf("%d kills, %ld saves, %d strays and %d locks left by killed processes and removed, nothing lost\n",
                kills, saved, after.strays, after.locks);
}

#ifdef WAYMARK_STRACE
TEST(SaveUnderKill, NothingIsLostOnEntryOfAnySystemCallOfOneSave) {
    ::setenv("ASAN_OPTIONS", "detect_leaks=0", 1); // it cannot look for leaks in a process that is traced
    const auto traced = [](const std::filesystem::path& path, const std::vector<std::string>& how) {
        std::vector<std::string> command{WAYMARK_STRACE, "-qq"};
        command.insert(command.end(), how.begin(), how.end());
        command.insert(command.end(), {child, "once", path.string()});
        return command;
    };
    const TemporaryFolder first;
    test::writePlain(first.path() / "me.waymark", test::contentOfVersion(3));
    ChildProcess whole(traced(first.path() / "me.waymark", {"-o", first.path() / "trace"}));
    ASSERT_EQ(whole.wait(), 0);

    int points = 0;
    int oldStands = 0;
    int strays = 0;
    for (const auto& [call, count] : test::callsOf(test::readPlain(first.path() / "trace"))) {
        for (int time = 1; time <= count && !HasFailure(); ++time) {
            SCOPED_TRACE("killed on entry of " + call + ", time " + std::to_string(time));
            const TemporaryFolder folder;
            const auto path = folder.path() / "me.waymark";
            test::writePlain(path, test::contentOfVersion(3));
            AfterTheKill after(folder.path(), test::plantForeign(folder.path(), "me.waymark"));
            const std::string where = "inject=" + call + ":signal=KILL:when=" + std::to_string(time);
            ChildProcess process(traced(path, {"-o", "/dev/null", "-e", where}));
            EXPECT_EQ(process.wait(), -1) << "it was not killed";
            const int version = after.check(std::max(test::lastSaidSaved(process.output()), 3));
            ++points;
            oldStands += static_cast<int>(version == 3);
            strays += after.strays;
        }
    }
    std::printf("%d system calls, killed on entry of each: the old file stood after %d, the new one after %d, "
                "%d strays removed\n",
                points, oldStands, points - oldStands, strays);
    EXPECT_GT(strays, 0);
    EXPECT_GT(oldStands, 0);
    EXPECT_LT(oldStands, points);
}
#endif

TEST(SaveUnderKill, TwoProcessesThatSaveToOneFileLoseNothing) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "both";
    test::writePlain(path, "");
    ChildProcess first({child, "append", path.string(), "a", "60"});
    ChildProcess second({child, "append", path.string(), "b", "60"});
    EXPECT_EQ(first.wait(), 0);
    EXPECT_EQ(second.wait(), 0);
    const std::string text = "\n" + test::readPlain(path);
    for (const char* word : {"a", "b"}) {
        for (int i = 0; i < 60; ++i)
            EXPECT_NE(text.find("\n" + std::string(word) + std::to_string(i) + "\n"), std::string::npos) << word << i;
    }
    EXPECT_EQ(contentsOf(folder.path()).size(), 1U);
}

} // namespace
} // namespace waymark
