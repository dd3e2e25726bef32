#include "app/cli/pdf_process.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace waymark {

QByteArray pdfOf(const QString& html) {
    const QString folder = QCoreApplication::applicationDirPath();
    const QString program = QStandardPaths::findExecutable(
        u"waymark-pdf"_s, {folder, folder + QStringLiteral("/../" WAYMARK_LIBEXEC_FOLDER)});
    if (program.isEmpty())
        return {};
    constexpr int longest = 120'000; // milliseconds; a record of twenty years takes a few seconds
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, {});
    if (!process.waitForStarted())
        return {};
    process.write(html.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return process.readAllStandardOutput();
}

} // namespace waymark
