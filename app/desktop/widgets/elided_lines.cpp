#include "app/desktop/widgets/elided_lines.h"

#include <QCache>
#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

QStringList brokenLines(const QString& text, const QFont& font, int width, int mostLines) {
    QStringList lines;
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    if (mostLines == 1)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    while (lines.size() < mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, width));
        const bool last = lines.size() + 1 == mostLines;
        lines.append(last ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                          : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

// A word of common length stays whole; of a longer one each piece goes into a narrow panel, also as a heading.
void appendInPieces(QString& result, QStringView word) {
    constexpr qsizetype longestWord = 24;
    constexpr qsizetype longestPiece = 12;
    constexpr QChar zeroWidthSpace(0x200b);
    qsizetype piece = 0;
    for (const QChar character : word) {
        if (word.size() > longestWord && piece >= longestPiece && !character.isLowSurrogate() && !character.isMark()) {
            result.append(zeroWidthSpace);
            piece = 0;
        }
        ++piece;
        result.append(character);
    }
}

} // namespace

// A delegate asks for the lines of a row when it measures it, and again each time that it paints it.
QStringList elidedLines(const QString& text, const QFont& font, int width, int mostLines) {
    if (text.isEmpty())
        return {};
    constexpr int mostKept = 400;
    static QCache<QString, QStringList> known(mostKept);
    const QString key = u"%1|%2|%3|"_s.arg(width).arg(mostLines).arg(font.key()) + text;
    if (const QStringList* lines = known.object(key))
        return *lines;
    QStringList lines = brokenLines(text, font, width, mostLines);
    known.insert(key, new QStringList(lines));
    return lines;
}

QString breakable(const QString& text) {
    QString result;
    result.reserve(text.size());
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = begin;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        appendInPieces(result, QStringView(text).sliced(begin, end - begin));
        if (end < text.size())
            result.append(text.at(end));
        begin = end + 1;
    }
    return result;
}

} // namespace waymark
