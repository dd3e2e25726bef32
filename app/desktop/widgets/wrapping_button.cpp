#include "app/desktop/widgets/wrapping_button.h"

#include <QFontMetrics>

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

int widthOf(const QString& words, const QFontMetrics& metrics) {
    return metrics.size(Qt::TextSingleLine | Qt::TextShowMnemonic, words).width();
}

} // namespace

QString inButtonLines(const QString& words, const QFontMetrics& metrics, int room) {
    if (widthOf(words, metrics) <= room)
        return words;
    QString lines;
    QString line;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (line.isEmpty() || widthOf(longer, metrics) <= room) {
            line = longer;
            continue;
        }
        lines += line + u'\n';
        line = word;
    }
    return lines + line;
}

QString inEvenButtonLines(const QString& words, const QFontMetrics& metrics, int room) {
    QString best = inButtonLines(words, metrics, room);
    const auto count = best.count(u'\n');
    // As narrow as they can be in so many lines.
    for (int least = 0; room - least > 1;) {
        const int middle = (least + room) / 2;
        QString narrower = inButtonLines(words, metrics, middle);
        const bool fits = narrower.count(u'\n') == count && longestButtonWord(words, metrics) <= middle;
        (fits ? room : least) = middle;
        if (fits)
            best = std::move(narrower);
    }
    return best;
}

int longestButtonWord(const QString& words, const QFontMetrics& metrics) {
    int widest = 0;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, widthOf(word, metrics));
    return widest;
}

} // namespace waymark
