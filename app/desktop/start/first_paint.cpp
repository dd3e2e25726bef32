#include "app/desktop/start/first_paint.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>

#include <cstdlib>
#include <utility>

namespace waymark {

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
                    std::_Exit(EXIT_SUCCESS);
                if (m_then)
                    m_then();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace waymark
