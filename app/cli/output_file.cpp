#include "app/cli/output_file.h"

#include "app/cli/command_call.h"
#include "app/text/error_text.h"
#include "app/text/to_qt.h"
#include "core/storage/atomic_write.h"
#include "core/storage/file_lock.h"

#include <QCoreApplication>

#include <chrono>
#include <filesystem>
#include <system_error>

namespace waymark {

ExitStatus writeOutput(CommandCall& call, const QString& path, std::string_view bytes) {
    const Result<Written> written = writeAtomically(pathFromQt(path), bytes);
    return written ? ExitStatus::done : call.fail(written.error());
}

ExitStatus writeRecordFile(CommandCall& call, const QString& path, const QString& readFrom, std::string_view before,
                           std::string_view bytes) {
    const std::filesystem::path file = pathFromQt(path);
    std::error_code ignored;
    const bool isSame = std::filesystem::equivalent(file, pathFromQt(readFrom), ignored);
    if (!isSame && std::filesystem::exists(file, ignored)) {
        call.say(QCoreApplication::translate("waymark::OutputFile",
                                             "“%1” is there already and was not replaced. Choose another name.")
                     .arg(harmlessText(path, 4096)));
        return ExitStatus::fileTrouble;
    }
    std::optional<FileLock> lock;
    if (isSame) {
        const Moment now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        Result<FileLock> taken = FileLock::acquire(file, lockHolderNow({}, now));
        if (!taken)
            return call.fail(taken.error());
        lock.emplace(std::move(*taken));
    }
    WriteOptions options;
    options.expected = isSame ? FileStamp::of(before) : FileStamp::absent();
    const Result<Written> written = writeAtomically(file, bytes, options);
    return written ? ExitStatus::done : call.fail(written.error());
}

} // namespace waymark
