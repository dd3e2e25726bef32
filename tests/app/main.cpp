// One QApplication for all tests of the app, offscreen, with settings and data in a folder of their own.
#include "app/desktop/accessibility/accessible_role.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Days are those of where the program runs; what the tests expect is written down for one place.
    qputenv("TZ", "UTC");
    QTemporaryDir home;
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home.filePath(QString::fromLatin1(variable)).toLocal8Bit());
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("waymark"));
    QApplication::setApplicationVersion(QStringLiteral(WAYMARK_VERSION));
    waymark::installAccessibleRoles();
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
