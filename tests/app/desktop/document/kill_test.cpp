// The program's own saving under SIGKILL. WAYMARK_KILLS sets how many; ctest -C long -L long runs 2,000.
#include "app/desktop/document/document.h"
#include "app/desktop/document/record_folders.h"
#include "app/desktop/document/record_versions.h"
#include "app/text/to_qt.h"
#include "core/storage/companion_name.h"
#include "tests/app/desktop/document/document_child.h"
#include "tests/app/support/data_folder.h"
#include "tests/support/child_process.h"
#include "tests/support/killed_save.h"
#include "tests/support/temporary_folder.h"

#include <QFileInfo>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <optional>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace waymark {
namespace {

using test::ChildProcess;
using test::TemporaryFolder;

const std::string child = WAYMARK_DOCUMENT_CHILD;

std::vector<std::filesystem::path> temporariesBelow(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> found;
    if (!std::filesystem::exists(folder))
        return found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && ownerOfTemporary(entry.path().filename()))
            found.push_back(entry.path());
    }
    return found;
}

// A folder with a record's file and what looks like its strays, and what the next start of the program finds and does.
class Scene {
public:
    Scene() : m_data(m_folder.path() / "data") {
        std::filesystem::create_directory(m_folder.path() / "records");
        m_foreign = test::plantForeign(path().parent_path(), "me.waymark");
    }

    [[nodiscard]] std::filesystem::path path() const { return m_folder.path() / "records" / "me.waymark"; }

    [[nodiscard]] std::filesystem::path data() const { return m_folder.path() / "data"; }

    // The number of ratings that stand there; `said`: how many were last reported as saved.
    int check(int said) {
        const LoadedRecord left = loadRecord(path());
        EXPECT_TRUE(left.record || said == 0) << "the file is gone or is not whole";
        const std::optional<int> stand = left.record ? test::numberedRatingsIn(*left.record) : 0;
        EXPECT_TRUE(stand) << "a rating is missing or is not whole";
        EXPECT_GE(stand.value_or(-1), said) << "what was reported as saved is lost";
        strays += static_cast<int>(temporariesBelow(m_folder.path()).size() - planted);
        locks += static_cast<int>(std::filesystem::exists(path().parent_path() / lockName("me.waymark")));
        {
            Document next;
            if (left.record)
                EXPECT_TRUE(next.open(toQt(path())).done);
            else
                next.begin(toQt(path()));
            EXPECT_FALSE(next.isReadOnly()) << "a dead process keeps the file locked";
            EXPECT_TRUE(test::drained(next));
        }
        std::map<std::string, std::string> expected = m_foreign;
        auto found = test::contentsOf(path().parent_path());
        found.erase("me.waymark");
        EXPECT_EQ(found, expected) << "the next start left a stray or removed another's file";
        EXPECT_TRUE(temporariesBelow(data()).empty()) << temporariesBelow(data()).front();
        checkBackups();
        return stand.value_or(0);
    }

    int strays = 0; // found so far
    int locks = 0;
    int backups = 0; // that stand now

private:
    // Every one that is there is whole.
    void checkBackups() {
        backups = 0;
        if (!std::filesystem::exists(data()))
            return;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(data())) {
            if (!entry.is_regular_file())
                continue;
            const LoadedRecord backup = loadRecord(entry.path());
            EXPECT_TRUE(backup.record && test::numberedRatingsIn(*backup.record)) << entry.path();
            ++backups;
        }
    }

    static constexpr std::size_t planted = 3; // temporary files that are not ours

    TemporaryFolder m_folder;
    test::DataFolder m_data;
    std::map<std::string, std::string> m_foreign;
};

TEST(DocumentUnderKill, NothingThatWasReportedAsSavedIsLostAtRandomMoments) {
    const char* wanted = std::getenv("WAYMARK_KILLS");
    const int kills = wanted != nullptr ? std::atoi(wanted) : 60;
    const auto seed = std::random_device{}();
    std::mt19937 random(seed);
    SCOPED_TRACE("seed " + std::to_string(seed));
    Scene scene;
    long saved = 0;
    int stands = 0;
    for (int kill = 0; kill < kills && !testing::Test::HasFailure(); ++kill) {
        if (kill % 50 == 0) {
            std::filesystem::remove(scene.path());
            stands = 0;
        }
        ChildProcess process({child, "save", scene.path().string()});
        // Half of them are killed soon after a save was reported, the others at any moment from their start on.
        if (kill % 2 == 0)
            process.waitFor("\n", 60'000);
        process.readFor(std::uniform_int_distribution(0, kill % 2 == 0 ? 20'000 : 120'000)(random));
        process.kill();
        EXPECT_EQ(process.wait(), -1) << "the child ended by itself";
        const int before = stands;
        stands = scene.check(std::max(test::lastSaidSaved(process.output()), before));
        saved += stands - before;
    }
    std::printf("%d kills, %ld ratings saved, %d strays and %d locks left by killed processes and removed, "
                "nothing lost\n",
                kills, saved, scene.strays, scene.locks);
}

TEST(DocumentUnderKill, WhatWaitsForADecisionIsThereAfterACrash) {
    for (int kill = 0; kill < 3 && !testing::Test::HasFailure(); ++kill) {
        const Scene scene;
        ChildProcess process({child, "later", scene.path().string()});
        ASSERT_TRUE(process.waitFor("\n" + std::to_string(kill + 3) + "\n", 60'000)) << process.output();
        process.kill();
        process.wait();
        const int said = test::lastSaidSaved(process.output());
        Document next;
        next.begin(toQt(scene.path().parent_path() / "next.waymark"));
        RecordVersions versions(next);
        std::optional<std::vector<RecordVersions::Copy>> found;
        versions.findUnsaved([&](const std::vector<RecordVersions::Copy>& copies) { found = copies; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }, 60'000));
        ASSERT_EQ(found->size(), 1U);
        EXPECT_GE(test::numberedRatingsIn(found->front().record).value_or(-1), said);
        EXPECT_TRUE(test::drained(next));
        EXPECT_TRUE(temporariesBelow(scene.data()).empty());
    }
}

#ifdef WAYMARK_STRACE
// The thread that saves in the list of `strace -f`: its calls from its start, and where the save begins and ends in them.
struct Saving {
    struct Call {
        std::string name;
        int time = 0; // from 1: which of those of this name
    };

    std::vector<Call> calls; // between the marks
};

Saving savingIn(const std::string& trace) {
    const auto threadOf = [](const std::string& line) { return line.substr(0, line.find(' ')); };
    std::string thread;
    std::istringstream search(trace);
    for (std::string line; std::getline(search, line);) {
        if (line.find(test::beginMark) != std::string::npos)
            thread = threadOf(line);
    }
    Saving saving;
    std::map<std::string, int> times;
    bool within = false;
    std::istringstream lines(trace);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t end = line.find('(');
        if (threadOf(line) != thread || end == std::string::npos || line.find("resumed>") < end)
            continue;
        const std::size_t name = line.find_first_not_of(' ', thread.size());
        Saving::Call call{line.substr(name, end - name), 0};
        call.time = ++times[call.name];
        if (line.find(test::endMark) != std::string::npos)
            break;
        if (within)
            saving.calls.push_back(std::move(call));
        within = within || line.find(test::beginMark) != std::string::npos;
    }
    return saving;
}

TEST(DocumentUnderKill, NothingIsLostOnEntryOfAnySystemCallOfOneSave) {
    ::setenv("ASAN_OPTIONS", "detect_leaks=0", 1); // it cannot look for leaks in a process that is traced
    const auto traced = [](const std::filesystem::path& path, const std::vector<std::string>& how) {
        std::vector<std::string> command{WAYMARK_STRACE, "-f", "-qq"};
        command.insert(command.end(), how.begin(), how.end());
        command.insert(command.end(), {child, "once", path.string()});
        return command;
    };
    // Two ratings are there, and no backup yet: the save that is killed adds the third, and keeps one.
    const auto prepare = [](const Scene& scene) {
        Record record;
        record.id = "record-1";
        record.framework.id = FrameworkId("f");
        record.ratings = {test::numberedRating(1), test::numberedRating(2)};
        EXPECT_TRUE(saveRecord({.record = std::make_shared<const Record>(record),
                                .framework = nullptr,
                                .path = scene.path(),
                                .expected = {},
                                .backups = {}}));
    };
    Saving saving;
    {
        Scene first;
        prepare(first);
        const std::filesystem::path list = first.data().parent_path() / "trace";
        ChildProcess whole(traced(first.path(), {"-o", list.string()}));
        ASSERT_EQ(whole.wait(), 0);
        saving = savingIn(test::readPlain(list));
    }
    ASSERT_GT(saving.calls.size(), 30U);

    int oldStands = 0;
    int strays = 0;
    int missed = 0;
    for (const Saving::Call& call : saving.calls) {
        if (HasFailure())
            break;
        SCOPED_TRACE("killed on entry of " + call.name + ", time " + std::to_string(call.time));
        Scene scene;
        prepare(scene);
        const std::string where = "inject=" + call.name + ":signal=KILL:when=" + std::to_string(call.time);
        ChildProcess process(traced(scene.path(), {"-o", "/dev/null", "-e", where}));
        // A thread that waits for another makes a call more or less; then the process may end before.
        missed += static_cast<int>(process.wait() != -1);
        const int ratings = scene.check(std::max(test::lastSaidSaved(process.output()), 2));
        oldStands += static_cast<int>(ratings == 2);
        strays += scene.strays;
    }
    const int points = static_cast<int>(saving.calls.size());
    std::printf("%d system calls of one save, killed on entry of each: the old file stood after %d, the new one after "
                "%d, %d strays removed, %d not reached\n",
                points, oldStands, points - oldStands, strays, missed);
    EXPECT_GT(strays, 0);
    EXPECT_GT(oldStands, 0);
    EXPECT_LT(oldStands, points);
    EXPECT_LE(missed, points / 10);
}
#endif

} // namespace
} // namespace waymark
