#include "core/storage/read_file.h"
#include "tests/support/faulty_files.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cerrno>

namespace waymark {
namespace {

using test::FaultyFiles;
using test::TemporaryFolder;

ErrorCode codeOf(const Result<std::string>& result) {
    EXPECT_FALSE(result);
    return result ? ErrorCode::count : result.error().code;
}

TEST(ReadFile, GivesEveryByte) {
    const TemporaryFolder folder;
    const std::string bytes("a\0\r\n\xff", 5);
    test::writePlain(folder.path() / "f", bytes);
    EXPECT_EQ(readFile(folder.path() / "f", 5).value(), bytes);
    test::writePlain(folder.path() / "f", "");
    EXPECT_EQ(readFile(folder.path() / "f", 5).value(), "");
}

TEST(ReadFile, FollowsALink) {
    const TemporaryFolder folder;
    test::writePlain(folder.path() / "f", "text");
    std::filesystem::create_symlink("f", folder.path() / "link");
    EXPECT_EQ(readFile(folder.path() / "link", 10).value(), "text");
}

TEST(ReadFile, TellsWhatCannotBeReadAndWhy) {
    const TemporaryFolder folder;
    const auto at = [&](const char* name) { return folder.path() / name; };
    std::filesystem::create_symlink("loop", at("loop"));
    ASSERT_EQ(::mkfifo(at("pipe").c_str(), 0600), 0);
    test::writePlain(at("secret"), "x");
    ASSERT_EQ(::chmod(at("secret").c_str(), 0), 0);

    EXPECT_EQ(codeOf(readFile(at("missing"), 10)), ErrorCode::fileNotFound);
    EXPECT_EQ(codeOf(readFile(at("missing") / "file", 10)), ErrorCode::fileNotFound);
    EXPECT_EQ(codeOf(readFile(at("secret") / "file", 10)), ErrorCode::fileNotFound);
    EXPECT_EQ(codeOf(readFile(folder.path(), 10)), ErrorCode::fileIsDirectory);
    EXPECT_EQ(codeOf(readFile(at("pipe"), 10)), ErrorCode::fileNotRegular);
    EXPECT_EQ(codeOf(readFile("/dev/zero", 10)), ErrorCode::fileNotRegular);
    EXPECT_EQ(codeOf(readFile(at("loop"), 10)), ErrorCode::fileLinkLoop);
    EXPECT_EQ(codeOf(readFile(folder.path() / std::string(300, 'x'), 10)), ErrorCode::fileNameTooLong);
    const test::WithoutRoot unprivileged;
    const auto refused = readFile(at("secret"), 10);
    EXPECT_EQ(codeOf(refused), ErrorCode::filePermission);
    EXPECT_EQ(refused.error().place.file, at("secret").string());
}

TEST(ReadFile, RefusesMoreThanTheLimitAndNamesIt) {
    const TemporaryFolder folder;
    test::writePlain(folder.path() / "f", std::string(101, 'x'));
    const auto result = readFile(folder.path() / "f", 100);
    EXPECT_EQ(codeOf(result), ErrorCode::fileTooLarge);
    EXPECT_EQ(result.error().arguments, (std::vector<ErrorArgument>{std::int64_t{100}}));
    EXPECT_EQ(readFile(folder.path() / "f", 101).value().size(), 101U);
}

TEST(ReadFile, StopsAtTheLimitWhenTheFileGrowsMeanwhile) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "f";
    test::writePlain(path, "begin");
    FaultyFiles files;
    std::size_t most = 0;
    std::string all = "begin";
    files.longestTransfer = 5;
    files.before = [&](std::string_view call, std::size_t) {
        if (call == "read") {
            all += "more!";
            test::writePlain(path, all);
            ++most;
        }
    };
    EXPECT_EQ(codeOf(readFile(path, 50, files)), ErrorCode::fileTooLarge);
    EXPECT_LE(most, 11U);
}

TEST(ReadFile, ReadsAFileThatShrinksMeanwhile) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "f";
    test::writePlain(path, "a long text");
    FaultyFiles files;
    files.before = [&](std::string_view call, std::size_t number) {
        if (call == "read" && number == 4)
            test::writePlain(path, "short");
    };
    EXPECT_EQ(readFile(path, 50, files).value(), "short");
}

TEST(ReadFile, GoesOnAfterShortReadsAndInterruptions) {
    const TemporaryFolder folder;
    const std::string text(1000, 'y');
    test::writePlain(folder.path() / "f", text);
    FaultyFiles counted;
    counted.longestTransfer = 300;
    ASSERT_EQ(readFile(folder.path() / "f", 2000, counted).value(), text);
    for (std::size_t call = 1; call <= counted.calls.size(); ++call) {
        FaultyFiles files;
        files.longestTransfer = 300;
        files.failWith(call, EINTR);
        EXPECT_EQ(readFile(folder.path() / "f", 2000, files).value(), text) << counted.calls[call - 1];
    }
}

TEST(ReadFile, EveryCallThatFailsIsReported) {
    const TemporaryFolder folder;
    test::writePlain(folder.path() / "f", "text");
    FaultyFiles counted;
    ASSERT_TRUE(readFile(folder.path() / "f", 100, counted));
    for (std::size_t call = 1; call <= counted.calls.size(); ++call) {
        FaultyFiles files;
        files.failWith(call, EIO);
        const auto result = readFile(folder.path() / "f", 100, files);
        if (counted.calls[call - 1] == "close") {
            EXPECT_EQ(result.value(), "text");
        } else {
            EXPECT_EQ(codeOf(result), ErrorCode::fileReadFailed) << counted.calls[call - 1];
        }
    }
}

} // namespace
} // namespace waymark
