#include "app/desktop/start/platform_guard.h"

#include <QCoreApplication>
#include <QString>

#include <cstdio>
#include <cstdlib>

namespace waymark {

namespace {

QtMessageHandler handlerBefore = nullptr;

[[noreturn]] void endWithoutDisplay() {
    const QByteArray line =
        QCoreApplication::translate(
            "waymark::Launch",
            "Waymark finds no display to open its window on. Without one, waymark-cli answers in the "
            "terminal and waymark --snapshot FILE.png draws a picture of the window.")
            .toLocal8Bit();
    std::fprintf(stderr, "%s\n", line.constData());
    std::fflush(stderr);
    // Not exit(): Qt is half set up, and its static objects must not be taken down from inside its own message handler.
    std::_Exit(noDisplayStatus);
}

// While the platform plugin loads, Qt tells in warnings what it tried and then ends the process with a fatal message.
void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type == QtFatalMsg)
        endWithoutDisplay();
    if (type != QtWarningMsg && type != QtInfoMsg && handlerBefore != nullptr)
        handlerBefore(type, context, message);
}

} // namespace

void guardAgainstMissingDisplay() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY") &&
        qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        endWithoutDisplay();
#endif
    handlerBefore = qInstallMessageHandler(onMessage);
}

void stopGuarding() {
    qInstallMessageHandler(handlerBefore);
}

} // namespace waymark
