// Laying out text in columns of a terminal.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace waymark {

// Columns that `text` takes: none for combining marks and characters without width, two for wide East Asian ones.
[[nodiscard]] int displayWidth(const QString& text);

// Lines of at most `width` columns, broken between words; a word that is longer is broken where it must be. Spaces are
// folded to one; what could control the terminal is made harmless. At least one line, which may be empty.
[[nodiscard]] QStringList wrapText(const QString& text, int width);

// Filled up with spaces on the right.
[[nodiscard]] QString padded(const QString& text, int width);

// A table whose columns are as wide as they need and, where there is not enough room, wrap.
class TableLayout {
public:
    static constexpr int usualLeast = 8;

    // `leastWidth`: narrower the column does not get, unless its widest cell is or nothing else helps.
    void addColumn(const QString& header, int leastWidth = usualLeast);
    // Its cells are never broken: ids, which people copy.
    void addWholeColumn(const QString& header);
    void addRow(const QStringList& cells);

    [[nodiscard]] bool empty() const { return m_rows.empty(); }

    // Lines within `width`. Without a header line if all headers are empty. Where the columns do not fit beside one another
    // even at their least widths, the cells of a row stand below one another; without headers to tell them apart the columns
    // get narrower still.
    [[nodiscard]] QStringList lines(int width, bool unicode) const;

private:
    struct Column {
        QString header;
        int least = 0;
    };

    [[nodiscard]] std::vector<int> columnWidths(int width) const;
    [[nodiscard]] bool hasHeaders() const;
    [[nodiscard]] QStringList stackedLines(int width) const;

    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace waymark
