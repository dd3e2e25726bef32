#include "app/cli/command_line.h"
#include "app/cli/standard_output.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char** argv) {
    const waymark::Terminal terminal = waymark::detectTerminal();
    waymark::prepareStandardOutput();
    // Qt would warn of a locale that is not UTF-8, on the stream on which scripts look for messages.
    const QtMessageHandler usual = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QCoreApplication::setApplicationName(QStringLiteral("waymark-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WAYMARK_VERSION));

    QByteArray answer;
    waymark::ExitStatus status{};
    {
        QTextStream out(&answer);
        QTextStream err(stderr);
        status = waymark::runCommandLine(QCoreApplication::arguments().mid(1), out, err, terminal);
    }
    return static_cast<int>(waymark::writeStandardOutput(answer, status));
}
