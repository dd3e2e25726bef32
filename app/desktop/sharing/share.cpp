#include "app/desktop/sharing/share.h"

#include "app/desktop/session/session.h"
#include "app/desktop/sharing/shared_table.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

struct Share {
    Q_DECLARE_TR_FUNCTIONS(waymark::Share)
};

} // namespace

void copyTable(Session& session, const SharedTable& table) {
    QGuiApplication::clipboard()->setMimeData(tableMime(table).release());
    session.tell(Share::tr("The table was copied. Paste it into a spreadsheet or a text."));
}

void exportTable(Session& session, const SharedTable& table, QWidget* parent) {
    const QString path =
        QFileDialog::getSaveFileName(parent, Share::tr("Export “%1”", "what is written to a file").arg(table.title),
                                     QDir::home().filePath(table.fileName + u".html"_s),
                                     Share::tr("Web page (*.html);;Table for spreadsheets (*.csv);;PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const QString problem = writeTable(table, path);
    session.tell(problem.isEmpty() ? Share::tr("The table was written to “%1”.").arg(QDir::toNativeSeparators(path))
                                   : problem);
}

void printTable(const SharedTable& table, QWidget* parent) {
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(Share::tr("Print “%1”", "what is printed").arg(table.title));
    if (dialog.exec() == QDialog::Accepted)
        paintTable(table, printer);
}

} // namespace waymark
