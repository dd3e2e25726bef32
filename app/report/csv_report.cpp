#include "app/report/report_document.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

// A spreadsheet takes such a cell for a formula, also behind blanks.
QString formulaSafe(QString text) {
    const QString start = text.trimmed().left(1);
    const bool isFormula = !start.isEmpty() && u"=+-@"_s.contains(start);
    if (isFormula || text.startsWith(u'\t') || text.startsWith(u'\r'))
        text.prepend(u'\'');
    return text;
}

QString field(QString text) {
    text = formulaSafe(std::move(text));
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString tabbedField(QString text) {
    text = formulaSafe(std::move(text));
    for (const QChar parting : {u'\t', u'\n', u'\r'})
        text.replace(parting, u' ');
    return text;
}

// Every row as its words, the header first.
template <class Write>
QString written(const ReportTable& table, Write line) {
    QString text = line(table.columns);
    for (const std::vector<ReportCell>& row : table.rows) {
        QStringList cells;
        for (const ReportCell& cell : row)
            cells << cell.text;
        text += line(cells);
    }
    return text;
}

} // namespace

QString reportTabbed(const ReportTable& table) {
    return written(table, [](const QStringList& cells) {
        QStringList fields;
        for (const QString& cell : cells)
            fields << tabbedField(cell);
        return fields.join(u'\t') + u'\n';
    });
}

QString reportCsv(const ReportTable& table) {
    return written(table, [](const QStringList& cells) {
        QStringList fields;
        for (const QString& cell : cells)
            fields << field(cell);
        return fields.join(u',') + u"\r\n"_s;
    });
}

} // namespace waymark
