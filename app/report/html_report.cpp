#include "app/report/html_text.h"
#include "app/report/report_document.h"

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

// Sizes follow the reader's own text size; colours are the reader's own. Lines between rows help the eye and need no colour.
// "left" before "start": QTextDocument, which makes the PDF, knows only the former.
const auto style = uR"(
body { font-family: sans-serif; line-height: 1.5; margin: 1.5em auto; max-width: 50em; padding: 0 1em;
overflow-wrap: break-word; }
h1 { font-size: 1.6em; line-height: 1.2; }
h2 { font-size: 1.25em; margin-top: 1.8em; }
h3 { font-size: 1em; margin-top: 1.4em; }
table { border-collapse: collapse; margin-bottom: 1em; width: 100%; }
caption { text-align: left; text-align: start; padding-bottom: 0.4em; }
th, td { border-bottom: 1px solid; padding: 0.3em 0.8em 0.3em 0; vertical-align: top;
text-align: left; text-align: start; }
thead th { border-bottom-width: 2px; }
tbody th { font-weight: normal; }
.fact { margin: 0.3em 0; }
.mark { letter-spacing: 0.1em; white-space: nowrap; }
@page { margin: 18mm; }
@media print { body { font-size: 11pt; line-height: 1.3; margin: 0; max-width: none; padding: 0; } table { font-size: 10pt; }
h2, h3, caption { break-after: avoid; } tr, li, p { break-inside: avoid; } thead { display: table-header-group; } }
)"_s;

class HtmlReport {
public:
    void operator()(const ReportHeading& heading) {
        const QString tag = u'h' + QString::number(qBound(2, heading.depth, 6));
        m_text += u'<' + tag + u'>' + htmlText(heading.text) + u"</"_s + tag + u">\n"_s;
    }

    void operator()(const ReportParagraph& paragraph) { m_text += u"<p>"_s + lines(paragraph.text) + u"</p>\n"_s; }

    void operator()(const ReportList& list) {
        if (list.items.isEmpty())
            return;
        m_text += u"<ul>\n"_s;
        for (const QString& item : list.items)
            m_text += u"<li>"_s + lines(item) + u"</li>\n"_s;
        m_text += u"</ul>\n"_s;
    }

    void operator()(const ReportFact& fact) {
        m_text += u"<p class=\"fact\"><strong"_s + spoken(fact.labelLanguage) + u'>' + htmlText(fact.label) +
                  u":</strong> "_s;
        m_text += fact.language.isEmpty() ? lines(fact.text)
                                          : u"<span"_s + spoken(fact.language) + u'>' + lines(fact.text) + u"</span>"_s;
        m_text += u"</p>\n"_s;
    }

    void operator()(const ReportTable& table) {
        m_text += u"<table>\n"_s;
        if (!table.caption.isEmpty())
            m_text += u"<caption>"_s + htmlText(table.caption) + u"</caption>\n"_s;
        m_text += u"<thead>\n<tr>"_s;
        for (const QString& column : table.columns)
            m_text += u"<th scope=\"col\">"_s + htmlText(column) + u"</th>"_s;
        m_text += u"</tr>\n</thead>\n<tbody>\n"_s;
        for (const std::vector<ReportCell>& row : table.rows) {
            m_text += u"<tr>"_s;
            bool isHeader = true;
            for (const ReportCell& cell : row) {
                m_text += (isHeader ? u"<th scope=\"row\""_s : u"<td"_s) + spoken(cell.language) + u'>';
                // The word beside it says the same.
                if (!cell.mark.isEmpty())
                    m_text += u"<span class=\"mark\" aria-hidden=\"true\">"_s + htmlText(cell.mark) + u"</span> "_s;
                m_text += lines(cell.text) + (isHeader ? u"</th>"_s : u"</td>"_s);
                isHeader = false;
            }
            m_text += u"</tr>\n"_s;
        }
        m_text += u"</tbody>\n</table>\n"_s;
    }

    [[nodiscard]] const QString& text() const { return m_text; }

private:
    static QString spoken(const QString& language) {
        return language.isEmpty() ? QString() : u" lang=\""_s + htmlText(language) + u'"';
    }

    // What somebody wrote in several lines stays in several lines.
    static QString lines(const QString& text) { return htmlText(text).replace(u'\n', u"<br>"_s); }

    QString m_text;
};

} // namespace

QString reportTableHtml(const ReportTable& table) {
    HtmlReport html;
    html(table);
    return html.text();
}

QString reportHtml(const ReportDocument& document) {
    HtmlReport body;
    for (const ReportBlock& block : document.blocks)
        std::visit(body, block);
    const QString title = htmlText(document.title);
    QString page = u"<!DOCTYPE html>\n<html lang=\""_s + htmlText(document.language) + u'"';
    if (document.rightToLeft)
        page += u" dir=\"rtl\""_s;
    page += u">\n<head>\n<meta charset=\"utf-8\">\n"_s
            u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s
            u"<meta name=\"color-scheme\" content=\"light dark\">\n<title>"_s +
            title + u"</title>\n<style>"_s + style + u"</style>\n</head>\n<body>\n<main>\n<h1>"_s + title +
            u"</h1>\n"_s + body.text() + u"</main>\n</body>\n</html>\n"_s;
    return page;
}

} // namespace waymark
