#include "app/report/report_document.h"

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

QString field(QString text) {
    // A spreadsheet takes such a cell for a formula, also behind blanks.
    const QString start = text.trimmed().left(1);
    const bool isFormula = !start.isEmpty() && u"=+-@"_s.contains(start);
    if (isFormula || text.startsWith(u'\t') || text.startsWith(u'\r'))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString reportCsv(const ReportTable& table) {
    QString text;
    const auto line = [&](const QStringList& cells) {
        QStringList fields;
        for (const QString& cell : cells)
            fields << field(cell);
        text += fields.join(u',') + u"\r\n"_s;
    };
    line(table.columns);
    for (const std::vector<ReportCell>& row : table.rows) {
        QStringList cells;
        for (const ReportCell& cell : row)
            cells << cell.text;
        line(cells);
    }
    return text;
}

} // namespace waymark
