#include "app/desktop/widgets/elided_lines.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

namespace waymark {

QStringList elidedLines(const QString& text, const QFont& font, int width, int mostLines) {
    QStringList lines;
    if (text.isEmpty())
        return lines;
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

QString breakable(const QString& text) {
    constexpr int longestWord = 24;
    constexpr QChar zeroWidthSpace(0x200b);
    QString result;
    result.reserve(text.size());
    int run = 0;
    for (const QChar character : text) {
        run = character.isSpace() ? 0 : run + 1;
        if (run > longestWord && !character.isLowSurrogate() && !character.isMark()) {
            result.append(zeroWidthSpace);
            run = 1;
        }
        result.append(character);
    }
    return result;
}

} // namespace waymark
