#include "app/pdf/pdf_page.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace waymark {

QByteArray pdfPage(const QString& html) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF()); // print() leaves two centimetres, with the page's number in them
        writer.setResolution(300);
        writer.setCreator(u"Waymark "_s + QCoreApplication::applicationVersion());

        QTextDocument document;
        document.setDefaultStyleSheet(u"th, td { padding: 2px 6px 2px 0; }"_s);
        document.setHtml(html);
        writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
        document.print(&writer);
    }
    return bytes.startsWith("%PDF-") ? bytes : QByteArray();
}

} // namespace waymark
