#include "app/desktop/pages/history/history_output.h"

#include "app/desktop/models/timeline_rows.h"
#include "app/desktop/session/session.h"
#include "app/text/to_qt.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class HistoryOutput {
    Q_DECLARE_TR_FUNCTIONS(waymark::HistoryOutput)
};

// A cell of the plain text: tabs and line ends would break the table, and a spreadsheet takes some cells for formulas.
QString tabbedCell(QString text) {
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    const QString start = text.trimmed().left(1);
    return !start.isEmpty() && u"=+-@"_s.contains(start) ? u'\'' + text : text;
}

QString tabbed(const ReportTable& table) {
    QString text = table.columns.join(u'\t') + u'\n';
    for (const std::vector<ReportCell>& row : table.rows) {
        QStringList cells;
        for (const ReportCell& cell : row)
            cells << tabbedCell(cell.text);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace

ReportTable tableOf(const QAbstractItemModel& model, const QString& caption) {
    ReportTable table{caption, {}, {}};
    for (int column = 0; column < model.columnCount(); ++column)
        table.columns << model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
        std::vector<ReportCell> cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.push_back({model.index(row, column).data().toString()});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ReportTable tableOf(const std::vector<TimelineRow>& rows, const QString& caption) {
    ReportTable table{caption,
                      {HistoryOutput::tr("Day"), HistoryOutput::tr("Answer"), HistoryOutput::tr("Whose rating"),
                       HistoryOutput::tr("How sure and how much enjoyed"), HistoryOutput::tr("Reason"),
                       HistoryOutput::tr("Statements"), HistoryOutput::tr("Carried over"),
                       HistoryOutput::tr("Earlier edition")},
                      {}};
    QString edition;
    for (const TimelineRow& row : rows) {
        if (row.entry.empty()) {
            edition = row.day;
            continue;
        }
        table.rows.push_back({{row.day},
                              {row.answer},
                              {row.rater},
                              {row.more},
                              {row.reason},
                              {row.ticks.join(u'\n')},
                              {row.carried},
                              {edition}});
    }
    return table;
}

std::unique_ptr<QMimeData> tableMime(const ReportTable& table, const Session& session) {
    ReportDocument page;
    page.language = session.languages().empty() ? u"en"_s : toQt(session.languages().front());
    page.rightToLeft = QGuiApplication::isRightToLeft();
    page.title = table.caption;
    page.blocks.emplace_back(table);
    auto mime = std::make_unique<QMimeData>();
    mime->setHtml(reportHtml(page));
    mime->setText(tabbed(table));
    mime->setData(u"text/csv"_s, reportCsv(table).toUtf8());
    return mime;
}

void copyTable(const ReportTable& table, Session& session) {
    QGuiApplication::clipboard()->setMimeData(tableMime(table, session).release());
    session.tell(HistoryOutput::tr("The table was copied. Paste it into a spreadsheet or a text."));
}

} // namespace waymark
