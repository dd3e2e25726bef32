#include "app/desktop/start/snapshot.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QImageWriter>
#include <QThreadPool>
#include <QWidget>

#include <cstdio>

namespace waymark {

void useOffscreenPlatform() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What the offscreen platform can't do (hints to a window manager, a runtime folder) is no news to whoever wants a
    // picture; faults of the program itself still show.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    });
}

QString takeSnapshot(QWidget& window, const QString& file) {
    // What the pages fetch in the background is in the picture too; layouts settle in a few rounds of events.
    QThreadPool::globalInstance()->waitForDone(10'000);
    for (int round = 0; round < 5; ++round) {
        QApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::AllEvents, 100);
    }
    QImageWriter writer(file, "png");
    writer.setText(QStringLiteral("Software"), QStringLiteral("Waymark"));
    if (writer.write(window.grab().toImage()))
        return {};
    return QApplication::translate("waymark::Launch", "The picture %1 could not be written: %2.")
        .arg(file, writer.errorString());
}

} // namespace waymark
