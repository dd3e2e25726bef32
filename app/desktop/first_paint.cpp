#include "app/desktop/first_paint.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>

#include <cstdlib>

namespace waymark {

bool FirstPaintExit::isWanted() {
    return qEnvironmentVariableIsSet("WAYMARK_FIRST_PAINT_EXIT");
}

FirstPaintExit::FirstPaintExit(QApplication& application) : QObject(&application) {
    application.installEventFilter(this);
}

bool FirstPaintExit::eventFilter(QObject* watched, QEvent* event) {
    // Qt paints a window and all that lies in it within one event, and hands the picture over at its end: whatever is
    // queued during it comes after that.
    if (event->type() == QEvent::Paint && qobject_cast<QMainWindow*>(watched) != nullptr)
        QMetaObject::invokeMethod(this, [] { std::_Exit(EXIT_SUCCESS); }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace waymark
