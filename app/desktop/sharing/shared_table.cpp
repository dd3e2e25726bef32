#include "app/desktop/sharing/shared_table.h"

#include "app/report/report_document.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QPageLayout>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include <variant>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

struct SharedTableText {
    Q_DECLARE_TR_FUNCTIONS(waymark::SharedTable)
};

// More columns than this read better across the page.
constexpr qsizetype mostUpright = 4;

QString couldNotWrite(const QString& path, const QString& reason) {
    return SharedTableText::tr("“%1” could not be written: %2. Nothing else was changed; choose another place.")
        .arg(path, reason);
}

} // namespace

SharedTable sharedTable(const ReportDocument& document, const QString& fileName) {
    SharedTable shared{.title = document.title,
                       .fileName = fileName,
                       .page = reportHtml(document),
                       .table = {},
                       .tabbed = {},
                       .csv = {}};
    for (const ReportBlock& block : document.blocks) {
        const auto* table = std::get_if<ReportTable>(&block);
        if (table == nullptr)
            continue;
        shared.table = reportTableHtml(*table);
        shared.tabbed = reportTabbed(*table);
        shared.csv = reportCsv(*table);
        shared.upright = table->columns.size() <= mostUpright;
        break;
    }
    return shared;
}

std::unique_ptr<QMimeData> tableMime(const SharedTable& table) {
    auto mime = std::make_unique<QMimeData>();
    mime->setHtml(table.table);
    mime->setText(table.tabbed);
    mime->setData(u"text/csv"_s, table.csv.toUtf8());
    return mime;
}

void paintTable(const SharedTable& table, QPagedPaintDevice& device) {
    device.setPageOrientation(table.upright ? QPageLayout::Portrait : QPageLayout::Landscape);
    QTextDocument document;
    document.setHtml(table.page);
    document.print(&device);
}

QString writeTable(const SharedTable& table, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return couldNotWrite(path, file.errorString());
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(table.title);
        writer.setCreator(QCoreApplication::applicationName());
        paintTable(table, writer);
    } else if (path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        // Spreadsheets take a file without this mark for one of an old code page.
        file.write("\xEF\xBB\xBF");
        file.write(table.csv.toUtf8());
    } else {
        file.write(table.page.toUtf8());
    }
    return file.commit() ? QString() : couldNotWrite(path, file.errorString());
}

} // namespace waymark
