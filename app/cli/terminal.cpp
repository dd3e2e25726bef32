#include "app/cli/terminal.h"

#include <QString>
#include <QtGlobal>

#include <algorithm>
#include <clocale>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace waymark {

namespace {

constexpr int usualWidth = 80;
constexpr int leastWidth = 40;
constexpr int mostWidth = 1000; // what says more is no terminal that somebody looks at

#ifdef Q_OS_WIN

bool isTerminal() {
    return _isatty(_fileno(stdout)) != 0;
}

int terminalWidth() {
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info) == 0)
        return 0;
    return info.srWindow.Right - info.srWindow.Left + 1;
}

bool isUnicode() {
    return true; // main() sets the console to UTF-8
}

#else

bool isTerminal() {
    return isatty(STDOUT_FILENO) != 0;
}

int terminalWidth() {
    winsize size{};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

// Asked before Qt replaces a locale that is not UTF-8.
bool isUnicode() {
    std::setlocale(LC_CTYPE, "");
    const QString encoding = QString::fromLatin1(nl_langinfo(CODESET)).toLower();
    return encoding == QLatin1String("utf-8") || encoding == QLatin1String("utf8");
}

#endif

} // namespace

Terminal detectTerminal() {
    Terminal terminal;
    const bool isShown = isTerminal();
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("COLUMNS", &isNumber);
    const int measured = isShown ? terminalWidth() : 0;
    terminal.width = std::clamp(measured > 0            ? measured
                                : isNumber && asked > 0 ? asked
                                                        : usualWidth,
                                leastWidth, mostWidth);
    terminal.unicode = isUnicode();
    terminal.emphasis = isShown && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != QByteArray("dumb");
    return terminal;
}

} // namespace waymark
