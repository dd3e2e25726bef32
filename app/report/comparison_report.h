// A comparison as a table for other programs: HTML, CSV and plain text with tabs.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace waymark {

struct ReportedCell {
    QString word; // "Practitioner", "Not asked for"
    int filled = 0; // of ReportedComparison::levelCount marks; only if it is a level
    bool isLevel = false;
    QStringList statements = {}; // only shown in HTML; may be left out
};

struct ReportedRow {
    QString group; // empty: none
    QString skill;
    std::vector<ReportedCell> cells; // one for each column
    bool differs = false;
};

// Texts are plain, as they are to be read; the functions below quote and escape them.
struct ReportedComparison {
    QString language; // tag
    bool rightToLeft = false;
    QString title; // "Product manager and Senior product manager"
    QString summary; // one sentence
    QString source; // the framework, its edition and attribution; may be empty
    int levelCount = 4; // of the framework's scale
    QStringList columns;
    std::vector<ReportedRow> rows;
};

// A page of its own, readable without anything else: heading, summary, table with real headers, source. Levels are told
// by word and by marks.
[[nodiscard]] QString comparisonPage(const ReportedComparison& comparison);

// The table alone, one word in a cell, for the clipboard: it keeps its structure in word processors and spreadsheets.
[[nodiscard]] QString comparisonTableHtml(const ReportedComparison& comparison);

// RFC 4180 with CRLF: group, skill, the columns, whether they differ. A cell that a spreadsheet would take for a formula is
// led by an apostrophe.
[[nodiscard]] QString comparisonCsv(const ReportedComparison& comparison);

// Rows end in a line feed, cells are parted by tabs; tabs and line feeds within a cell become spaces. Formula-safe too.
[[nodiscard]] QString comparisonTabbed(const ReportedComparison& comparison);

} // namespace waymark
