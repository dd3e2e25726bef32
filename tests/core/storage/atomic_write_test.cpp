#include "core/storage/atomic_write.h"
#include "core/storage/companion_name.h"
#include "tests/support/faulty_files.h"
#include "tests/support/killed_save.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <map>
#include <set>

namespace waymark {
namespace {

using test::contentsOf;
using test::FaultyFiles;
using test::SmallDisk;
using test::TemporaryFolder;

using Files = std::map<std::string, std::string>;

const std::string oldText(5000, 'o');
const std::string newText(9000, 'n');

ErrorCode codeOf(const Result<Written>& result) {
    EXPECT_FALSE(result);
    return result ? ErrorCode::count : result.error().code;
}

unsigned modeOf(const std::filesystem::path& path) {
    struct stat data = {};
    EXPECT_EQ(::lstat(path.c_str(), &data), 0);
    return data.st_mode & 07777U;
}

TEST(AtomicWrite, WritesANewFileAndReplacesAnOldOne) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "me.waymark";
    EXPECT_EQ(writeAtomically(path, oldText).value().stamp, FileStamp::of(oldText));
    EXPECT_EQ(contentsOf(folder.path()), (Files{{"me.waymark", oldText}}));
    EXPECT_TRUE(writeAtomically(path, newText).value().folderFlushed);
    EXPECT_EQ(contentsOf(folder.path()), (Files{{"me.waymark", newText}}));
    EXPECT_TRUE(writeAtomically(path, ""));
    EXPECT_EQ(contentsOf(folder.path()), (Files{{"me.waymark", ""}}));
}

TEST(AtomicWrite, ReachesTheDiskBeforeTheRenameAndTheFolderAfterIt) {
    const TemporaryFolder folder;
    FaultyFiles files;
    ASSERT_TRUE(writeAtomically(folder.path() / "f", newText, {}, files));
    const std::vector<std::string> order{"write", "flush", "close", "rename", "openFolder", "flush", "close"};
    auto next = order.begin();
    for (const std::string& call : files.calls) {
        if (next != order.end() && call == *next)
            ++next;
    }
    EXPECT_EQ(next, order.end());
}

// A way of saving: what stands there before, through which name it is saved, and what is expected.
struct Way {
    const char* name;
    bool oldFile;
    bool throughLink;
    std::optional<FileStamp> expected;
};

const Way ways[] = {
    {"a new file", false, false, std::nullopt},
    {"a new file that must not be there yet", false, false, FileStamp::absent()},
    {"an old file", true, false, std::nullopt},
    {"an old file that must be unchanged", true, false, FileStamp::of(oldText)},
    {"an old file through a link", true, true, FileStamp::of(oldText)},
    {"a new file through a link", false, true, std::nullopt},
};

struct Fault {
    const char* name;
    int number;
};

const Fault faults[] = {{"ENOSPC", ENOSPC},
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

// What may be told of a call that failed for this reason.
std::set<ErrorCode> codesFor(int fault) {
    switch (fault) {
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::fileNoSpace};
    case EACCES:
    case EPERM:
        return {ErrorCode::filePermission};
    case EROFS:
        return {ErrorCode::fileReadOnlySystem};
    case ELOOP:
        return {ErrorCode::fileLinkLoop};
    case ENOENT:
        // A link that is told to be missing and is still there is no file to replace.
        return {ErrorCode::fileFolderMissing, ErrorCode::fileChangedOnDisk, ErrorCode::fileNotRegular};
    case ENOTDIR:
        return {ErrorCode::fileFolderMissing};
    case ENAMETOOLONG:
        return {ErrorCode::fileNameTooLong};
    default:
        return {ErrorCode::fileWriteFailed};
    }
}

TEST(AtomicWrite, AnySingleCallMayFailForAnyReasonAndOneWholeFileStands) {
    for (const Way& way : ways) {
        std::vector<std::string> calls;
        std::string table;
        for (const Fault& fault : faults) {
            std::string row;
            for (std::size_t call = 0; call == 0 || call <= calls.size(); ++call) {
                const TemporaryFolder folder;
                const auto home = folder.path() / "home";
                std::filesystem::create_directory(home);
                const auto path = home / "me.waymark";
                if (way.oldFile) {
                    test::writePlain(path, oldText);
                    ASSERT_EQ(::chmod(path.c_str(), 0640), 0);
                }
                const auto link = folder.path() / "link";
                std::filesystem::create_symlink("home/me.waymark", link);

                FaultyFiles files;
                files.longestTransfer = 4000;
                if (call > 0)
                    files.failWith(call, fault.number);
                const auto result = writeAtomically(way.throughLink ? link : path, newText,
                                                    {.expected = way.expected, .newFileMode = 0600}, files);
                if (call == 0) {
                    ASSERT_TRUE(result) << way.name;
                    calls = files.calls;
                    continue;
                }
                SCOPED_TRACE(std::string(way.name) + ": call " + std::to_string(call) + ", " + calls[call - 1] +
                             ", fails with " + fault.name);
                const Files before = way.oldFile ? Files{{"me.waymark", oldText}} : Files{};
                const Files after{{"me.waymark", newText}};
                EXPECT_EQ(contentsOf(home), result ? after : before);
                EXPECT_TRUE(std::filesystem::is_symlink(link));
                EXPECT_TRUE(result || fault.number != EINTR);
                if (!result) {
                    EXPECT_TRUE(codesFor(fault.number).contains(result.error().code))
                        << errorCodeName(result.error().code);
                    EXPECT_EQ(result.error().place.file, (way.throughLink ? link : path).string());
                }
                row += result ? (result->folderFlushed ? 'n' : 'f') : 'o';
            }
            table += "  " + row + "  " + fault.name + '\n';
        }
        std::string order;
        for (const std::string& call : calls)
            order += ' ' + call;
        std::printf("%s:%s\n%s", way.name, order.c_str(), table.c_str());
    }
    std::printf(
        "o: the old file stands, with an error; n: the new one stands; f: so, and the folder is not known to be "
        "flushed\n");
}

TEST(AtomicWrite, ShortWritesAreContinued) {
    const TemporaryFolder folder;
    FaultyFiles files;
    files.longestTransfer = 7;
    ASSERT_TRUE(writeAtomically(folder.path() / "f", newText, {}, files));
    EXPECT_EQ(test::readPlain(folder.path() / "f"), newText);
}

TEST(AtomicWrite, TheFolderMayVanishBeforeAnyCall) {
    for (std::size_t call = 1;; ++call) {
        const TemporaryFolder folder;
        const auto home = folder.path() / "home";
        std::filesystem::create_directory(home);
        test::writePlain(home / "f", oldText);
        FaultyFiles files;
        files.before = [&](std::string_view, std::size_t number) {
            if (number == call)
                std::filesystem::remove_all(home);
        };
        const auto result = writeAtomically(home / "f", newText, {.expected = FileStamp::of(oldText)}, files);
        if (files.calls.size() < call)
            break;
        EXPECT_FALSE(std::filesystem::exists(home));
        if (!result) {
            EXPECT_TRUE(result.error().code == ErrorCode::fileFolderMissing ||
                        result.error().code == ErrorCode::fileChangedOnDisk)
                << call << errorCodeName(result.error().code);
        }
    }
}

TEST(AtomicWrite, RefusesWhatChangedOnDisk) {
    const auto change = [](const std::function<void(const std::filesystem::path&)>& outside) {
        const TemporaryFolder folder;
        const auto path = folder.path() / "f";
        test::writePlain(path, oldText);
        outside(path);
        const Files before = contentsOf(folder.path());
        EXPECT_EQ(codeOf(writeAtomically(path, newText, {.expected = FileStamp::of(oldText)})),
                  ErrorCode::fileChangedOnDisk);
        EXPECT_EQ(contentsOf(folder.path()), before);
    };
    change([](const auto& path) { test::writePlain(path, std::string(5000, 'p')); });
    change([](const auto& path) { test::writePlain(path, oldText + "!"); });
    change([](const auto& path) { std::filesystem::resize_file(path, 100); });
    change([](const auto& path) { std::filesystem::resize_file(path, 0); });
    change([](const auto& path) { std::filesystem::remove(path); });
    change([](const auto& path) {
        test::writePlain(path.parent_path() / "other", "replaced");
        std::filesystem::rename(path.parent_path() / "other", path);
    });
}

TEST(AtomicWrite, AClockThatWasSetBackHidesNoChange) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "f";
    test::writePlain(path, oldText);
    const auto time = std::filesystem::last_write_time(path);
    test::writePlain(path, std::string(oldText.size(), 'p'));
    std::filesystem::last_write_time(path, time - std::chrono::hours(24));
    EXPECT_EQ(codeOf(writeAtomically(path, newText, {.expected = FileStamp::of(oldText)})),
              ErrorCode::fileChangedOnDisk);
    test::writePlain(path, oldText);
    std::filesystem::last_write_time(path, time + std::chrono::hours(24));
    EXPECT_TRUE(writeAtomically(path, newText, {.expected = FileStamp::of(oldText)}));
}

TEST(AtomicWrite, ANewFileDoesNotReplaceOneThatCameMeanwhile) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "f";
    for (const char* unsupported : {"", "renameToNew"}) {
        FaultyFiles files;
        files.failAlways = unsupported;
        files.reason = std::make_error_code(std::errc::not_supported);
        files.before = [&](std::string_view call, std::size_t) {
            if (call == "renameToNew")
                test::writePlain(path, "theirs");
        };
        EXPECT_EQ(codeOf(writeAtomically(path, newText, {.expected = FileStamp::absent()}, files)),
                  ErrorCode::fileChangedOnDisk);
        EXPECT_EQ(contentsOf(folder.path()), (Files{{"f", "theirs"}}));
        std::filesystem::remove(path);
    }
}

TEST(AtomicWrite, KeepsTheModeAndMakesANewFileAsAsked) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "f";
    ASSERT_TRUE(writeAtomically(path, oldText, {.expected = {}, .newFileMode = 0600}));
    EXPECT_EQ(modeOf(path), 0600U);
    ASSERT_EQ(::chmod(path.c_str(), 0764), 0);
    ASSERT_TRUE(writeAtomically(path, newText, {.expected = {}, .newFileMode = 0600}));
    EXPECT_EQ(modeOf(path), 0764U);
}

TEST(AtomicWrite, KeepsTheOwnerWhereItMayAndGivesNobodyMoreRightsWhereItMayNot) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "f";
    test::writePlain(path, oldText);
    ASSERT_EQ(::chmod(path.c_str(), 0664), 0);
    if (::chown(path.c_str(), 1234, 4321) == 0) {
        ASSERT_TRUE(writeAtomically(path, newText));
        struct stat data = {};
        ASSERT_EQ(::stat(path.c_str(), &data), 0);
        EXPECT_EQ(data.st_uid, 1234U);
        EXPECT_EQ(data.st_gid, 4321U);
        FaultyFiles files;
        files.failAlways = "setOwner";
        files.reason = std::make_error_code(std::errc::operation_not_permitted);
        ASSERT_TRUE(writeAtomically(path, oldText, {}, files));
        EXPECT_EQ(modeOf(path), 0644U);
    } else {
        // Only root gives files away; for everybody else the owner is the same before and after.
        ASSERT_TRUE(writeAtomically(path, newText));
        EXPECT_EQ(modeOf(path), 0664U);
    }
}

TEST(AtomicWrite, AReadOnlyFileOrFolderIsRefused) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "f";
    const test::WithoutRoot unprivileged;
    test::writePlain(path, oldText);
    ASSERT_EQ(::chmod(path.c_str(), 0444), 0);
    EXPECT_EQ(codeOf(writeAtomically(path, newText)), ErrorCode::filePermission);
    ASSERT_EQ(::chmod(path.c_str(), 0644), 0);

    const auto home = folder.path() / "home";
    std::filesystem::create_directory(home);
    test::writePlain(home / "f", oldText);
    ASSERT_EQ(::chmod(home.c_str(), 0555), 0);
    EXPECT_EQ(codeOf(writeAtomically(home / "f", newText)), ErrorCode::filePermission);
    EXPECT_EQ(contentsOf(home), (Files{{"f", oldText}}));
    ASSERT_EQ(::chmod(home.c_str(), 0755), 0);
    EXPECT_TRUE(writeAtomically(home / "f", newText));
}

TEST(AtomicWrite, RefusesWhatIsNoFile) {
    const TemporaryFolder folder;
    EXPECT_EQ(codeOf(writeAtomically(folder.path(), newText)), ErrorCode::fileIsDirectory);
    ASSERT_EQ(::mkfifo((folder.path() / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(codeOf(writeAtomically(folder.path() / "pipe", newText)), ErrorCode::fileNotRegular);
    const auto missing = writeAtomically(folder.path() / "no" / "f", newText);
    EXPECT_EQ(codeOf(missing), ErrorCode::fileFolderMissing);
    EXPECT_EQ(missing.error().arguments, (std::vector<ErrorArgument>{(folder.path() / "no").string()}));
    std::filesystem::create_symlink("b", folder.path() / "a");
    std::filesystem::create_symlink("a", folder.path() / "b");
    EXPECT_EQ(codeOf(writeAtomically(folder.path() / "a", newText)), ErrorCode::fileLinkLoop);
}

TEST(AtomicWrite, TheLongestNameCanBeSaved) {
    const TemporaryFolder folder;
    std::string letters;
    while (letters.size() < 254)
        letters += "\xc3\xa9";
    for (const std::string& name : {std::string(255, 'x'), letters + "x"}) {
        ASSERT_EQ(name.size(), 255U);
        ASSERT_TRUE(writeAtomically(folder.path() / name, oldText));
        ASSERT_TRUE(writeAtomically(folder.path() / name, newText, {.expected = FileStamp::of(oldText)}));
        EXPECT_EQ(contentsOf(folder.path()), (Files{{name, newText}}));
        std::filesystem::remove(folder.path() / name);
    }
    EXPECT_EQ(codeOf(writeAtomically(folder.path() / std::string(256, 'x'), newText)), ErrorCode::fileNameTooLong);
}

TEST(AtomicWrite, AFileSystemThatTakesOnlyShorterNamesIsServed) {
    const TemporaryFolder folder;
    const std::string name(143, 'x');
    FaultyFiles files;
    files.before = [&](std::string_view call, std::size_t number) {
        if (call == "create" && files.failAt == 0)
            files.failWith(number, ENAMETOOLONG);
    };
    ASSERT_TRUE(writeAtomically(folder.path() / name, newText, {}, files));
    EXPECT_EQ(contentsOf(folder.path()), (Files{{name, newText}}));
    EXPECT_LE(temporaryName(name, ~std::uint64_t{0}, 0).string().size(), 100U);
}

TEST(AtomicWrite, AFullDiskLeavesTheOldFile) {
    const SmallDisk disk("size=64k");
    if (!disk.mounted())
        GTEST_SKIP() << "this process may not mount a small disk";
    const auto path = disk.path() / "f";
    ASSERT_TRUE(writeAtomically(path, oldText));
    Result<Written> result = Written{FileStamp::of(oldText)};
    std::string stands = oldText;
    for (std::size_t size = 10'000; result; size += 10'000) {
        const std::string next(size, 'n');
        result = writeAtomically(path, next, {.expected = FileStamp::of(stands)});
        if (result)
            stands = next;
        EXPECT_EQ(contentsOf(disk.path()), (Files{{"f", stands}}));
        ASSERT_LT(size, 100'000U);
    }
    EXPECT_EQ(result.error().code, ErrorCode::fileNoSpace);
    EXPECT_TRUE(writeAtomically(path, oldText, {.expected = FileStamp::of(stands)}));
}

TEST(AtomicWrite, ADiskWithoutRoomForOneMoreFileLeavesTheOldOne) {
    const SmallDisk disk("nr_inodes=2,size=64k"); // the folder itself is one
    if (!disk.mounted())
        GTEST_SKIP() << "this process may not mount a small disk";
    test::writePlain(disk.path() / "f", oldText);
    EXPECT_EQ(codeOf(writeAtomically(disk.path() / "f", newText)), ErrorCode::fileNoSpace);
    EXPECT_EQ(contentsOf(disk.path()), (Files{{"f", oldText}}));
}

TEST(AtomicWrite, ADiskThatBecameReadOnlyIsTold) {
    const SmallDisk disk("size=64k");
    if (!disk.mounted())
        GTEST_SKIP() << "this process may not mount a small disk";
    test::writePlain(disk.path() / "f", oldText);
    ASSERT_TRUE(disk.makeReadOnly());
    EXPECT_EQ(codeOf(writeAtomically(disk.path() / "f", newText)), ErrorCode::fileReadOnlySystem);
    EXPECT_EQ(codeOf(writeAtomically(disk.path() / "g", newText)), ErrorCode::fileReadOnlySystem);
    EXPECT_EQ(contentsOf(disk.path()), (Files{{"f", oldText}}));
}

TEST(AtomicWrite, ALinkToAFileOnAnotherFileSystemIsSavedThere) {
    const SmallDisk disk("size=64k");
    if (!disk.mounted())
        GTEST_SKIP() << "this process may not mount a small disk";
    const TemporaryFolder folder;
    test::writePlain(disk.path() / "f", oldText);
    std::filesystem::create_symlink(disk.path() / "f", folder.path() / "link");
    ASSERT_TRUE(writeAtomically(folder.path() / "link", newText, {.expected = FileStamp::of(oldText)}));
    EXPECT_TRUE(std::filesystem::is_symlink(folder.path() / "link"));
    EXPECT_EQ(contentsOf(folder.path()), Files{});
    EXPECT_EQ(contentsOf(disk.path()), (Files{{"f", newText}}));
}

TEST(RemoveStrays, AFolderOfOurOwnIsRidOfTheStraysOfFilesOfAnyName) {
    const TemporaryFolder folder;
    const auto foreign = test::plantForeign(folder.path(), "me.waymark");
    test::writePlain(folder.path() / test::strayOf("me.waymark"), "");
    test::writePlain(folder.path() / test::strayOf("other.waymark"), "");
    const auto one = removeStrays(folder.path() / "me.waymark");
    EXPECT_EQ(one.value_or(0), 1U);
    const auto all = removeStraysIn(folder.path());
    EXPECT_EQ(all.value_or(0), 1U);
    EXPECT_EQ(contentsOf(folder.path()), foreign);
    EXPECT_EQ(removeStraysIn(folder.path() / "nowhere").value_or(1), 0U);
}

} // namespace
} // namespace waymark
