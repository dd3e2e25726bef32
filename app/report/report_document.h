// A report before it has a format: what stands in it, in order. Builders make one, renderers write it.
#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace waymark {

// Texts everywhere are plain: renderers quote what their format would read as something else.
struct ReportCell {
    QString text;
    QString mark = {}; // a level as a shape, beside its word; empty: none
    QString language = {}; // tag, where it is not the document's: a screen reader changes its voice
};

struct ReportHeading {
    int depth = 2; // from 2; the title has 1
    QString text;
};

struct ReportParagraph {
    QString text;
};

struct ReportList {
    QStringList items;
};

// A word and what belongs to it: "Grades: G7".
struct ReportFact {
    QString label;
    QString text;
    QString language = {}; // of the text, where it is not the document's
    QString labelLanguage = {};
};

struct ReportTable {
    QString caption; // what the table is about, also for those who hear it
    QStringList columns;
    std::vector<std::vector<ReportCell>> rows; // the first cell of each is the row's header
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportList, ReportFact, ReportTable>;

struct ReportDocument {
    QString language; // tag
    bool rightToLeft = false;
    QString title;
    std::vector<ReportBlock> blocks;
};

// One page, one file, no script, nothing from elsewhere: headings in order, tables with real headers. Prints well.
[[nodiscard]] QString reportHtml(const ReportDocument& document);

// CommonMark with tables.
[[nodiscard]] QString reportMarkdown(const ReportDocument& document);

// One table alone, for the clipboard.
[[nodiscard]] QString reportTableHtml(const ReportTable& table);

// One table as plain text: rows end in a line feed, cells are parted by tabs, and tabs and line feeds within a cell become
// spaces. Formula-safe as reportCsv().
[[nodiscard]] QString reportTabbed(const ReportTable& table);

// One table as RFC 4180 with CRLF and a line of headers. A cell that a spreadsheet would take for a formula is led by an
// apostrophe.
[[nodiscard]] QString reportCsv(const ReportTable& table);

} // namespace waymark
