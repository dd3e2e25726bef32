#include "app/desktop/start/first_paint.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace waymark {

namespace {

[[noreturn]] void tellAndEnd() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%lld\n", static_cast<long long>(std::chrono::nanoseconds(now).count()));
    std::fflush(stdout);
    std::_Exit(EXIT_SUCCESS);
}

} // namespace

FirstPaint::FirstPaint(QApplication& application, std::function<void()> then)
    : QObject(&application)
    , m_then(std::move(then)) {
    application.installEventFilter(this);
}

bool FirstPaint::isMeasured() {
    return qEnvironmentVariableIsSet("WAYMARK_FIRST_PAINT_EXIT");
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event) {
    // Qt paints a window and all that lies in it within one event, and hands the picture over at its end: whatever is
    // queued during it comes after that.
    if (event->type() == QEvent::Paint && qobject_cast<QMainWindow*>(watched) != nullptr) {
        qApp->removeEventFilter(this);
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isMeasured())
                    tellAndEnd();
                if (m_then)
                    m_then();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace waymark
