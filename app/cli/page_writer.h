// Writes an answer for people: titles, paragraphs, lists and tables, laid out for a terminal.
#pragma once

#include "app/cli/terminal.h"
#include "app/cli/text_layout.h"
#include "core/framework/framework.h"

#include <QString>
#include <QStringList>

class QTextStream;

namespace waymark {

class PageWriter {
public:
    PageWriter(QTextStream& out, const Terminal& terminal) : m_out(out), m_terminal(terminal) {}

    // The first line of the page.
    void title(const QString& text);
    // With an empty line before it.
    void heading(const QString& text);
    void paragraph(const QString& text, int indent = 0);
    void bullets(const QStringList& texts, int indent = 0);
    // "Word: text", the text hanging behind the word.
    void labelled(const QString& label, const QString& text);
    void table(const TableLayout& table, int indent = 0);
    // As it is, however long: for lines that other programs read.
    void line(const QString& text);
    void blank();

    [[nodiscard]] const Terminal& terminal() const { return m_terminal; }

    // A proficiency as a shape of as many characters as the scale has levels; blank for an expectation that is none.
    [[nodiscard]] QString mark(Expectation expectation, const Framework& framework) const;
    // The shape and the word, in that order, so that the words of a column stand below one another.
    [[nodiscard]] QString marked(Expectation expectation, const Framework& framework, const LanguageOrder& order) const;

    // "from → to"
    [[nodiscard]] QString arrow() const;

private:
    void write(const QString& line, int indent);
    [[nodiscard]] int lineWidth() const; // of running text
    [[nodiscard]] QString bold(const QString& text) const;

    QTextStream& m_out;
    Terminal m_terminal;
};

} // namespace waymark
