#include "app/report/comparison_report.h"

#include "app/report/html_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

struct ComparisonReport {
    Q_DECLARE_TR_FUNCTIONS(waymark::ComparisonReport)
};

bool hasGroups(const ReportedComparison& comparison) {
    return std::ranges::any_of(comparison.rows, [](const ReportedRow& row) { return !row.group.isEmpty(); });
}

// Spreadsheets calculate what begins like a formula, also where it came as text.
QString formulaSafe(const QString& text) {
    static const QString risky = u"=+-@\t\r"_s;
    return !text.isEmpty() && risky.contains(text.front()) ? u'\'' + text : text;
}

QString csvField(const QString& text) {
    QString safe = formulaSafe(text);
    if (!safe.contains(u',') && !safe.contains(u'"') && !safe.contains(u'\n') && !safe.contains(u'\r'))
        return safe;
    return u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
}

QString tabbedField(const QString& text) {
    QString safe = formulaSafe(text);
    for (const QChar parting : {u'\t', u'\n', u'\r'})
        safe.replace(parting, u' ');
    return safe;
}

// Every row as plain cells, the header first.
std::vector<QStringList> plainRows(const ReportedComparison& comparison) {
    const bool groups = hasGroups(comparison);
    std::vector<QStringList> rows;
    QStringList header;
    if (groups)
        header << ComparisonReport::tr("Group");
    header << ComparisonReport::tr("Skill") << comparison.columns << ComparisonReport::tr("Differs");
    rows.push_back(header);
    for (const ReportedRow& row : comparison.rows) {
        QStringList cells;
        if (groups)
            cells << row.group;
        cells << row.skill;
        for (const ReportedCell& cell : row.cells)
            cells << cell.word;
        cells << (row.differs ? ComparisonReport::tr("yes", "the columns differ")
                              : ComparisonReport::tr("no", "the columns do not differ"));
        rows.push_back(cells);
    }
    return rows;
}

QString joined(const ReportedComparison& comparison, QString (*field)(const QString&), QChar parting,
               const QString& end) {
    QString text;
    for (const QStringList& row : plainRows(comparison)) {
        for (qsizetype i = 0; i < row.size(); ++i)
            text += (i > 0 ? QString(parting) : QString()) + field(row.at(i));
        text += end;
    }
    return text;
}

QString marks(const ReportedCell& cell, int levelCount) {
    if (!cell.isLevel)
        return {};
    const int filled = std::clamp(cell.filled, 0, levelCount);
    return u"<span class=\"marks\" aria-hidden=\"true\">"_s + QString(filled, u'\u25CF') +
           QString(levelCount - filled, u'\u25CB') + u"</span> "_s;
}

QString statementList(const QStringList& statements) {
    if (statements.isEmpty())
        return {};
    QString html = u"<ul>"_s;
    for (const QString& statement : statements)
        html += u"<li>"_s + htmlText(statement) + u"</li>"_s;
    return html + u"</ul>"_s;
}

enum class Detail { words, marksAndStatements };

QString cellHtml(const ReportedComparison& comparison, const ReportedCell& cell, Detail detail) {
    const QString word = htmlText(cell.word);
    switch (detail) {
    case Detail::words:
        return u"<td>"_s + word + u"</td>"_s;
    case Detail::marksAndStatements:
        return u"<td>"_s + marks(cell, comparison.levelCount) + word + statementList(cell.statements) + u"</td>"_s;
    }
    Q_UNREACHABLE();
}

QString tableHtml(const ReportedComparison& comparison, Detail detail) {
    QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"6\">\n<thead>\n<tr><th scope=\"col\">"_s +
                   htmlText(ComparisonReport::tr("Skill")) + u"</th>"_s;
    for (const QString& column : comparison.columns)
        html += u"<th scope=\"col\">"_s + htmlText(column) + u"</th>"_s;
    html += u"</tr>\n</thead>\n<tbody>\n"_s;
    QString group;
    for (const ReportedRow& row : comparison.rows) {
        if (row.group != group) {
            group = row.group;
            html += u"<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"%1\">"_s.arg(comparison.columns.size() + 1) +
                    htmlText(group) + u"</th></tr>\n"_s;
        }
        html += (row.differs ? u"<tr class=\"differs\"><th scope=\"row\">"_s : u"<tr><th scope=\"row\">"_s) +
                htmlText(row.skill) + u"</th>"_s;
        for (const ReportedCell& cell : row.cells)
            html += cellHtml(comparison, cell, detail);
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody>\n</table>\n"_s;
}

// The system's own colours, so that the page is at home in light and dark; black on white on paper.
constexpr auto pageStyle = ":root { color-scheme: light dark; }\n"
                           "body { font-family: sans-serif; line-height: 1.45; margin: 2em; }\n"
                           "table { border-collapse: collapse; }\n"
                           "th, td { text-align: start; vertical-align: top; padding: 0.4em 0.8em; }\n"
                           "tr.group th { padding-top: 1em; font-size: 1.05em; }\n"
                           "tr.differs td { font-weight: bold; }\n"
                           "tr.differs td ul { font-weight: normal; }\n"
                           "ul { margin: 0.3em 0 0 0; padding-inline-start: 1.2em; }\n"
                           ".marks { letter-spacing: 0.1em; }\n"
                           "@media print { body { margin: 0; } thead { display: table-header-group; } "
                           "tr { break-inside: avoid; } }\n"_L1;

} // namespace

QString comparisonPage(const ReportedComparison& comparison) {
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n<title>"_s.arg(
                       htmlText(comparison.language), comparison.rightToLeft ? u"rtl"_s : u"ltr"_s) +
                   htmlText(comparison.title) + u"</title>\n<style>\n"_s + pageStyle +
                   u"</style>\n</head>\n<body>\n<h1>"_s + htmlText(comparison.title) + u"</h1>\n"_s;
    if (!comparison.summary.isEmpty())
        html += u"<p>"_s + htmlText(comparison.summary) + u"</p>\n"_s;
    html += tableHtml(comparison, Detail::marksAndStatements);
    if (!comparison.source.isEmpty())
        html += u"<p><small>"_s + htmlText(comparison.source) + u"</small></p>\n"_s;
    return html + u"</body>\n</html>\n"_s;
}

QString comparisonTableHtml(const ReportedComparison& comparison) {
    return tableHtml(comparison, Detail::words);
}

QString comparisonCsv(const ReportedComparison& comparison) {
    return joined(comparison, csvField, u',', u"\r\n"_s);
}

QString comparisonTabbed(const ReportedComparison& comparison) {
    return joined(comparison, tabbedField, u'\t', u"\n"_s);
}

} // namespace waymark
