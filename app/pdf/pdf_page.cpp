#include "app/pdf/pdf_page.h"

#include "app/pdf/printed_pages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

constexpr double margin = 18; // millimetres

} // namespace

QByteArray pdfPage(const QString& html) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        writer.setResolution(300);
        writer.setCreator(u"Waymark "_s + QCoreApplication::applicationVersion());
        writer.setTitle(pageTitle(html));
        if (printPages(html, writer) == 0)
            return {};
    }
    return bytes.startsWith("%PDF-") ? bytes : QByteArray();
}

} // namespace waymark
