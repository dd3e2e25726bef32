#include "app/report/report_document.h"

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

// `text` as CommonMark shows it letter for letter, on one line.
QString plain(const QString& text) {
    QString result;
    result.reserve(text.size());
    const auto special = u"\\`*_{}[]<>#|~!&"_s;
    for (const QChar c : text.simplified()) {
        if (special.contains(c))
            result += u'\\';
        result += c;
    }
    // What makes a list or a heading does so only at the beginning.
    if (result.startsWith(u'-') || result.startsWith(u'+') || result.startsWith(u'='))
        result.prepend(u'\\');
    qsizetype digits = 0;
    while (digits < result.size() && result.at(digits).isDigit())
        ++digits;
    if (digits > 0 && digits < result.size() && (result.at(digits) == u'.' || result.at(digits) == u')'))
        result.insert(digits, u'\\');
    return result;
}

// Several lines stay several lines: a backslash at the end of a line breaks it.
QString lines(const QString& text) {
    QStringList parts;
    for (const QString& part : text.trimmed().split(u'\n'))
        parts << plain(part);
    parts.removeAll(QString());
    return parts.join(u"\\\n"_s);
}

class MarkdownReport {
public:
    void operator()(const ReportHeading& heading) {
        m_text += u'\n' + QString(qBound(2, heading.depth, 6), u'#') + u' ' + plain(heading.text) + u'\n';
    }

    void operator()(const ReportParagraph& paragraph) { m_text += u'\n' + lines(paragraph.text) + u'\n'; }

    void operator()(const ReportList& list) {
        m_text += u'\n';
        for (const QString& item : list.items)
            m_text += u"- "_s + lines(item).replace(u'\n', u"\n  "_s) + u'\n';
    }

    void operator()(const ReportFact& fact) {
        m_text += u"\n**"_s + plain(fact.label) + u":** "_s + lines(fact.text) + u'\n';
    }

    void operator()(const ReportTable& table) {
        if (!table.caption.isEmpty())
            m_text += u'\n' + plain(table.caption) + u'\n';
        QStringList headers;
        QStringList rules;
        for (const QString& column : table.columns) {
            headers << plain(column);
            rules << u"---"_s;
        }
        m_text += u"\n| "_s + headers.join(u" | "_s) + u" |\n| "_s + rules.join(u" | "_s) + u" |\n"_s;
        for (const std::vector<ReportCell>& row : table.rows) {
            QStringList cells;
            for (const ReportCell& cell : row)
                cells << (cell.mark.isEmpty() ? plain(cell.text) : cell.mark + u' ' + plain(cell.text));
            m_text += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
        }
    }

    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
};

} // namespace

QString reportMarkdown(const ReportDocument& document) {
    MarkdownReport body;
    for (const ReportBlock& block : document.blocks)
        std::visit(body, block);
    return u"# "_s + plain(document.title) + u'\n' + body.text();
}

} // namespace waymark
