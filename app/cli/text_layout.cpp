#include "app/cli/text_layout.h"

#include "app/cli/terminal.h"
#include "app/text/error_text.h"

#include <QChar>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

constexpr int gap = 2;

int characterWidth(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool isWide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0x303e) || (c >= 0x3041 && c <= 0xa4cf) ||
                        (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) ||
                        (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6) ||
                        (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
    return isWide ? 2 : 1;
}

// The longest beginning of `word` that fits, at least one character.
qsizetype fittingPart(const QString& word, int width) {
    qsizetype end = 0;
    int taken = 0;
    while (end < word.size()) {
        const bool isPair = word.at(end).isHighSurrogate() && end + 1 < word.size();
        const char32_t c = isPair ? QChar::surrogateToUcs4(word.at(end), word.at(end + 1)) : word.at(end).unicode();
        taken += characterWidth(c);
        if (taken > width && end > 0)
            break;
        end += isPair ? 2 : 1;
    }
    return end;
}

} // namespace

int displayWidth(const QString& text) {
    int width = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        width += characterWidth(c);
    }
    return width;
}

QStringList wrapText(const QString& text, int width) {
    const QString harmless = harmlessText(text, std::numeric_limits<qsizetype>::max());
    QStringList lines;
    QString line;
    int taken = 0;
    for (QString word : harmless.split(u' ', Qt::SkipEmptyParts)) {
        int wide = displayWidth(word);
        if (!line.isEmpty() && taken + 1 + wide > width) {
            lines << line;
            line.clear();
            taken = 0;
        }
        while (wide > width) {
            const qsizetype end = fittingPart(word, width);
            lines << word.left(end);
            word.remove(0, end);
            wide = displayWidth(word);
        }
        if (word.isEmpty())
            continue;
        if (!line.isEmpty()) {
            line += u' ';
            ++taken;
        }
        line += word;
        taken += wide;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines << line;
    return lines;
}

QString padded(const QString& text, int width) {
    return text + QString(std::max(0, width - displayWidth(text)), u' ');
}

void TableLayout::addColumn(const QString& header, int leastWidth) {
    m_columns.push_back({header, leastWidth});
}

void TableLayout::addWholeColumn(const QString& header) {
    m_columns.push_back({header, std::numeric_limits<int>::max()});
}

void TableLayout::addRow(const QStringList& cells) {
    m_rows.push_back(cells);
}

std::vector<int> TableLayout::columnWidths(int width) const {
    std::vector<int> widths;
    widths.reserve(m_columns.size());
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        int widest = displayWidth(m_columns[column].header);
        for (const QStringList& row : m_rows)
            widest = std::max(widest, displayWidth(row.value(static_cast<qsizetype>(column))));
        // A cell may be running text.
        widths.push_back(std::min(widest, std::max(m_columns[column].least, Terminal::longestLine)));
    }
    int total = std::accumulate(widths.begin(), widths.end(), gap * (static_cast<int>(widths.size()) - 1));
    const auto shrink = [&](int mostLeast) {
        while (total > width) {
            // The widest column that may still shrink gives way.
            std::size_t widest = widths.size();
            for (std::size_t column = 0; column < widths.size(); ++column) {
                if (widths[column] > std::min(m_columns[column].least, mostLeast) &&
                    (widest == widths.size() || widths[column] > widths[widest]))
                    widest = column;
            }
            if (widest == widths.size())
                break;
            --widths[widest];
            --total;
        }
    };
    shrink(std::numeric_limits<int>::max());
    if (!hasHeaders())
        shrink(usualLeast);
    return widths;
}

bool TableLayout::hasHeaders() const {
    return std::ranges::any_of(m_columns, [](const Column& column) { return !column.header.isEmpty(); });
}

// Each row as a small paragraph: its first cell, and below it the others, each behind its header.
QStringList TableLayout::stackedLines(int width) const {
    QStringList result;
    for (const QStringList& row : m_rows) {
        if (!result.isEmpty())
            result << QString();
        result += wrapText(row.value(0), width);
        for (std::size_t column = 1; column < m_columns.size(); ++column) {
            const QString cell = row.value(static_cast<qsizetype>(column));
            if (cell.isEmpty())
                continue;
            const QString& header = m_columns[column].header;
            const QStringList lines = wrapText(header.isEmpty() ? cell : header + u": "_s + cell, width - 2 * gap);
            for (qsizetype i = 0; i < lines.size(); ++i)
                result << QString(i == 0 ? gap : 2 * gap, u' ') + lines.at(i);
        }
    }
    return result;
}

QStringList TableLayout::lines(int width, bool unicode) const {
    const std::vector<int> widths = columnWidths(width);
    const int total = std::accumulate(widths.begin(), widths.end(), gap * (static_cast<int>(widths.size()) - 1));
    if (total > width && hasHeaders())
        return stackedLines(width);
    QStringList result;
    const auto add = [&](const QStringList& cells) {
        std::vector<QStringList> wrapped;
        qsizetype height = 0;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            wrapped.push_back(wrapText(cells.value(static_cast<qsizetype>(column)), widths[column]));
            height = std::max(height, wrapped.back().size());
        }
        for (qsizetype i = 0; i < height; ++i) {
            QString line;
            for (std::size_t column = 0; column < widths.size(); ++column) {
                if (column > 0)
                    line += QString(gap, u' ');
                line += padded(wrapped[column].value(i), widths[column]);
            }
            while (line.endsWith(u' '))
                line.chop(1);
            result << line;
        }
    };

    if (hasHeaders()) {
        QStringList headers;
        for (const Column& column : m_columns)
            headers << column.header;
        add(headers);
        result << QString(total, unicode ? QChar(0x2500) : QChar(u'-'));
    }
    for (const QStringList& row : m_rows)
        add(row);
    return result;
}

} // namespace waymark
