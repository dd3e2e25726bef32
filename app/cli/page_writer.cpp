#include "app/cli/page_writer.h"

#include "app/text/error_text.h"
#include "app/text/words.h"

#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

QString PageWriter::bold(const QString& text) const {
    return m_terminal.emphasis ? u"\x1b[1m"_s + text + u"\x1b[0m"_s : text;
}

void PageWriter::write(const QString& line, int indent) {
    if (!line.isEmpty())
        m_out << QString(indent, u' ') << line;
    m_out << '\n';
}

int PageWriter::lineWidth() const {
    return std::min(m_terminal.width, Terminal::longestLine);
}

void PageWriter::title(const QString& text) {
    for (const QString& line : wrapText(text, lineWidth()))
        write(bold(line), 0);
}

void PageWriter::heading(const QString& text) {
    blank();
    title(text);
}

void PageWriter::paragraph(const QString& text, int indent) {
    for (const QString& line : wrapText(text, lineWidth() - indent))
        write(line, indent);
}

void PageWriter::bullets(const QStringList& texts, int indent) {
    const QString bullet = m_terminal.unicode ? u"• "_s : u"* "_s;
    for (const QString& text : texts) {
        const QStringList lines = wrapText(text, lineWidth() - indent - 2);
        for (qsizetype i = 0; i < lines.size(); ++i)
            write((i == 0 ? bullet : u"  "_s) + lines.at(i), indent);
    }
}

void PageWriter::labelled(const QString& label, const QString& text) {
    const QString start = label + u": "_s;
    constexpr int hang = 2;
    const QStringList lines = wrapText(start + text, lineWidth() - hang);
    for (qsizetype i = 0; i < lines.size(); ++i)
        write(lines.at(i), i == 0 ? 0 : hang);
}

void PageWriter::table(const TableLayout& table, int indent) {
    for (const QString& line : table.lines(m_terminal.width - indent, m_terminal.unicode))
        write(line, indent);
}

void PageWriter::line(const QString& text) {
    write(text, 0);
}

void PageWriter::blank() {
    m_out << '\n';
}

QString PageWriter::mark(Expectation expectation, const Framework& framework) const {
    const int count = static_cast<int>(framework.proficiencies().size());
    if (!expectation.isProficiency())
        return {};
    const int filled = static_cast<int>(expectation.rank()) + 1;
    const QChar full = m_terminal.unicode ? QChar(0x25a0) : QChar(u'#');
    const QChar empty = m_terminal.unicode ? QChar(0x25a1) : QChar(u'.');
    return QString(filled, full) + QString(std::max(0, count - filled), empty);
}

QString PageWriter::marked(Expectation expectation, const Framework& framework, const LanguageOrder& order) const {
    const QString word = expectationText(expectation, framework, order);
    return expectation.isProficiency() ? mark(expectation, framework) + u' ' + word : word;
}

QString PageWriter::arrow() const {
    return m_terminal.unicode ? u"→"_s : u"->"_s;
}

} // namespace waymark
