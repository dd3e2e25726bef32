#include "app/cli/command_line.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("waymark-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WAYMARK_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);
    return static_cast<int>(waymark::runCommandLine(QCoreApplication::arguments().mid(1), out, err));
}
