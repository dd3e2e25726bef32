// A process that saves, to be killed, locked out or raced by the tests. Says on standard output what it has done.
//   save_child save PATH     saves one longer version after another; "N" after the N-th is saved
//   save_child once PATH     saves one longer version
//   save_child hold PATH     takes the lock; "held"; keeps it until standard input ends
//   save_child append PATH WORD COUNT   adds lines to what others add to at the same time, without a lock
#include "core/storage/atomic_write.h"
#include "core/storage/file_lock.h"
#include "core/storage/read_file.h"
#include "tests/core/storage/versions.h"

#include <unistd.h>

#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace waymark;

constexpr std::uint64_t limit = 100'000'000;

bool say(const std::string& line) {
    const std::string text = line + '\n';
    return ::write(STDOUT_FILENO, text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

int save(const std::filesystem::path& path, bool once) {
    if (!removeStrays(path))
        return 10;
    const auto lock = FileLock::acquire(path, lockHolderNow("child", Moment{}));
    if (!lock)
        return 11;
    const auto before = readFile(path, limit);
    if (!before && before.error().code != ErrorCode::fileNotFound)
        return 12;
    FileStamp stamp = before ? FileStamp::of(*before) : FileStamp::absent();
    const auto version = before ? test::versionOf(*before) : std::optional<int>(0);
    if (!version)
        return 13;
    for (int next = *version + 1;; ++next) {
        const auto written = writeAtomically(path, test::contentOfVersion(next), {.expected = stamp});
        if (!written)
            return 14;
        stamp = written->stamp;
        if (!say(std::to_string(next)))
            return 15;
        if (once)
            return 0;
    }
}

int hold(const std::filesystem::path& path) {
    const auto lock = FileLock::acquire(path, lockHolderNow("child", Moment{}));
    if (!lock || !say("held"))
        return 11;
    char ignored = 0;
    while (::read(STDIN_FILENO, &ignored, 1) > 0) {
    }
    return 0;
}

int append(const std::filesystem::path& path, const std::string& word, int count) {
    for (int done = 0; done < count;) {
        const auto before = readFile(path, limit);
        if (!before)
            return 12;
        const std::string after = *before + word + std::to_string(done) + '\n';
        const auto written = writeAtomically(path, after, {.expected = FileStamp::of(*before)});
        if (written)
            ++done;
        else if (written.error().code != ErrorCode::fileChangedOnDisk)
            return 14;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view command = argc > 1 ? argv[1] : "";
    if (argc == 3 && command == "save")
        return save(argv[2], false);
    if (argc == 3 && command == "once")
        return save(argv[2], true);
    if (argc == 3 && command == "hold")
        return hold(argv[2]);
    if (argc == 5 && command == "append")
        return append(argv[2], argv[3], std::atoi(argv[4]));
    return 2;
}
