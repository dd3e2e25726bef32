#include "app/desktop/pages/compare/comparison_sharing.h"

#include "app/desktop/pages/compare/comparison_output.h"
#include "app/desktop/session/session.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

struct ComparisonSharing {
    Q_DECLARE_TR_FUNCTIONS(waymark::ComparisonSharing)
};

} // namespace

void copyComparison(Session& session, const ReportedComparison& comparison) {
    QGuiApplication::clipboard()->setMimeData(comparisonMime(comparison).release());
    session.tell(ComparisonSharing::tr("The table was copied. Paste it into a spreadsheet or a text."));
}

void exportComparison(Session& session, const ReportedComparison& comparison, QWidget* parent) {
    const QString name = ComparisonSharing::tr("comparison", "the name of a file") + u".html"_s;
    const QString path = QFileDialog::getSaveFileName(
        parent, ComparisonSharing::tr("Export the comparison"), QDir::home().filePath(name),
        ComparisonSharing::tr("Web page (*.html);;Table for spreadsheets (*.csv);;PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const QString problem = writeComparison(comparison, path);
    session.tell(problem.isEmpty()
                     ? ComparisonSharing::tr("The comparison was written to “%1”.").arg(QDir::toNativeSeparators(path))
                     : problem);
}

void printComparison(const ReportedComparison& comparison, QWidget* parent) {
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(ComparisonSharing::tr("Print the comparison"));
    if (dialog.exec() == QDialog::Accepted)
        paintComparison(comparison, printer);
}

} // namespace waymark
