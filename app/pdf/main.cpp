// waymark-pdf: HTML on the standard input, PDF on the standard output. A program of its own, so that waymark-cli starts without
// QtGui, which takes about as long to load as all the rest, and three times as many libraries.
#include "app/pdf/pdf_page.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("waymark"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WAYMARK_VERSION));
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    const QByteArray page = waymark::pdfPage(QString::fromUtf8(in.readAll()));
    return !page.isEmpty() && out.write(page) == page.size() && out.flush() ? 0 : 1;
}
