#include "app/desktop/widgets/wrapped_text.h"

#include "app/desktop/widgets/draw_words.h"
#include "app/desktop/widgets/elided_lines.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace waymark {

namespace {

constexpr int anyNumber = 10'000; // of lines: none is left out

int lineStep(const QFont& font) {
    const QFontMetrics metrics(font);
    return std::max(metrics.height(), metrics.lineSpacing());
}

} // namespace

QStringList wrappedLines(const QString& text, const QFont& font, int width) {
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        const QStringList broken = elidedLines(paragraph, font, std::max(1, width), anyNumber);
        if (broken.isEmpty())
            lines << QString();
        else
            lines << broken;
    }
    return lines;
}

int wrappedHeight(const QString& text, const QFont& font, int width) {
    return static_cast<int>(wrappedLines(text, font, width).size()) * lineStep(font);
}

void paintWrapped(QPainter& painter, const QRect& area, const QString& text, const QFont& font,
                  Qt::LayoutDirection direction) {
    painter.setFont(font);
    const int step = lineStep(font);
    const int alignment = static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignTop |
                          Qt::TextDontClip | Qt::TextSingleLine;
    QRect line(area.left(), area.top(), area.width(), step);
    for (const QString& words : wrappedLines(text, font, area.width())) {
        drawWords(painter, line, alignment, words);
        line.translate(0, step);
    }
}

int longestWordWidth(const QString& text, const QFont& font) {
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const QString& word : QString(text).replace(u'\n', u' ').split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

} // namespace waymark
