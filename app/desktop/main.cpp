#include "app/desktop/application.h"
#include "app/desktop/settings/settings.h"

#include <QApplication>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("waymark"));
    QApplication::setApplicationVersion(QStringLiteral(WAYMARK_VERSION));
    waymark::Settings settings;
    waymark::Application program(settings);
    program.openWindow();
    return QApplication::exec();
}
