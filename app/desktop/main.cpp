#include "app/desktop/application.h"
#include "app/desktop/start/first_paint.h"
#include "app/desktop/start/launch_options.h"
#include "app/desktop/start/platform_guard.h"
#include "app/desktop/start/snapshot.h"
#include "app/desktop/windows/main_window.h"
#include "app/text/error_text.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace waymark;

namespace {

constexpr int wrongCallStatus = 2;
constexpr int faultStatus = 1;
constexpr int fileStatus = 3;

void nameProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("waymark"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WAYMARK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.waymark.waymark"));
}

// What can be told without a window, and so without a display.
int tellAndEnd(int argc, char** argv, const LaunchOptions& options) {
    const QCoreApplication application(argc, argv);
    Languages languages;
    languages.use(options.language.isEmpty() ? systemLanguage() : options.language);
    switch (options.kind) {
    case LaunchOptions::Kind::help:
        std::fputs(qUtf8Printable(launchHelp()), stdout);
        return 0;
    case LaunchOptions::Kind::version:
        std::fputs(qUtf8Printable(QStringLiteral("waymark %1\n").arg(QCoreApplication::applicationVersion())), stdout);
        return 0;
    case LaunchOptions::Kind::wrongCall:
        std::fputs(qUtf8Printable(options.fault + u'\n'), stderr);
        return wrongCallStatus;
    case LaunchOptions::Kind::window:
    case LaunchOptions::Kind::snapshot:
        break;
    }
    Q_UNREACHABLE();
}

// As the command line ends: 3 if a file could not be read, 1 for other faults, 0 for warnings alone.
int tellFaults(const Findings& findings) {
    int status = 0;
    for (const Finding& finding : findings) {
        std::fputs(qUtf8Printable(findingLine(finding) + u'\n'), stderr);
        if (finding.severity == Severity::error && status != fileStatus)
            status = errorCodeName(finding.error.code).starts_with("file-") ? fileStatus : faultStatus;
    }
    return status;
}

int drawSnapshot(int argc, char** argv, LaunchOptions options) {
    useOffscreenPlatform();
    const QApplication application(argc, argv);
    // A picture shows the program as it comes, whatever somebody has set on this machine.
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    if (!options.theme)
        options.theme = ThemeChoice::light;
    if (!options.size.isValid())
        options.size = QSize(1280, 800);
    Application program(settings, options);
    program.openWindow();
    program.finishStart();
    // A picture of something else than what was asked for would be worse than none.
    if (const int status = tellFaults(program.startFaults()); status != 0) {
        if (const QString suggestion = program.startSuggestion(); !suggestion.isEmpty())
            std::fputs(qUtf8Printable(suggestion + u'\n'), stderr);
        return status;
    }
    const QString fault = takeSnapshot(program.window(), options.snapshotFile);
    if (fault.isEmpty())
        return 0;
    std::fputs(qUtf8Printable(fault + u'\n'), stderr);
    return fileStatus;
}

} // namespace

int main(int argc, char** argv) {
    nameProgram();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const LaunchOptions options = parseLaunchOptions(arguments);
    switch (options.kind) {
    case LaunchOptions::Kind::help:
    case LaunchOptions::Kind::version:
    case LaunchOptions::Kind::wrongCall:
        return tellAndEnd(argc, argv, options);
    case LaunchOptions::Kind::snapshot:
        return drawSnapshot(argc, argv, options);
    case LaunchOptions::Kind::window:
        break;
    }
    guardAgainstMissingDisplay();
    QApplication application(argc, argv);
    stopGuarding();
    Settings settings;
    Application program(settings, options);
    const FirstPaint firstPaint(application, [&program] { program.finishStart(); });
    program.openWindow();
    return QApplication::exec();
}
