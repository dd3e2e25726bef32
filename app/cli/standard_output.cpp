#include "app/cli/standard_output.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QtGlobal>

#include <cerrno>
#include <cstdio>
#include <system_error>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <csignal>
#endif

namespace waymark {

void prepareStandardOutput() {
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
    _setmode(_fileno(stdout), _O_BINARY);
#else
    // A closed pipe is met as EPIPE when it is written to, whatever the caller has set.
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

ExitStatus writeStandardOutput(const QByteArray& bytes, ExitStatus status) {
    errno = 0;
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool isWritten = std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    const std::error_code reason(errno, std::generic_category());
    if (isWritten || reason == std::errc::broken_pipe)
        return status;
    QTextStream(stderr) << QCoreApplication::translate("waymark::StandardOutput",
                                                       "The answer could not be written whole. The system says: %1.")
                               .arg(QString::fromStdString(reason.message()))
                        << '\n';
    return ExitStatus::fileTrouble;
}

} // namespace waymark
