#include "app/desktop/search/search_line.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace waymark {

namespace {

constexpr QChar ellipsis(0x2026);

// The whole text in one line, to be measured.
class Measure {
public:
    Measure(const SearchLine& line, const QFont& font) : m_layout(line.text, font) {
        m_layout.setFormats(markFormats(line.marks));
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(line.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_layout.endLayout();
    }

    [[nodiscard]] int width() const { return static_cast<int>(std::ceil(m_line.naturalTextWidth())); }

    // Nothing that stands from here on is within so much width; at or after the end if everything is.
    [[nodiscard]] int reach(int width) const {
        return m_layout.text().isRightToLeft() ? static_cast<int>(m_layout.text().size()) : m_line.xToCursor(width) + 1;
    }

    [[nodiscard]] qreal between(int from, int to) const {
        return std::abs(m_line.cursorToX(to) - m_line.cursorToX(from));
    }

private:
    QTextLayout m_layout;
    QTextLine m_line;
};

bool isWordStart(const QString& text, int at) {
    return at == 0 || (text.at(at - 1).isSpace() && !text.at(at).isSpace());
}

// `end` less far, to before the word that it stands in; 0 if there is none.
qsizetype beforeLastWord(const QString& text, qsizetype end) {
    while (end > 0 && !text.at(end - 1).isSpace())
        --end;
    while (end > 0 && text.at(end - 1).isSpace())
        --end;
    return end;
}

// Where the line begins so that what stands between there and `end` fits; the first mark's own beginning if nothing does.
int beginFor(const SearchLine& line, const Measure& measure, int end, qreal room) {
    const int first = line.marks.front().first;
    for (int at = 0; at < first; ++at) {
        if (isWordStart(line.text, at) && measure.between(at, end) <= room)
            return at;
    }
    return first;
}

void dropBeginning(SearchLine& line, int begin) {
    const QString lead = QString(ellipsis) + u' ';
    line.text = lead + line.text.mid(begin);
    const int by = static_cast<int>(lead.size()) - begin;
    for (auto& mark : line.marks)
        mark.first += by;
}

void dropEnd(SearchLine& line, qsizetype end) {
    line.text = line.text.left(end) + ellipsis;
    line.marks.removeIf([&](const auto& mark) { return mark.first >= end; });
    for (auto& mark : line.marks)
        mark.second = std::min(mark.second, static_cast<int>(end) - mark.first);
}

} // namespace

QList<QTextLayout::FormatRange> markFormats(const SearchMarks& marks) {
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [begin, length] : marks) {
        QTextLayout::FormatRange bold;
        bold.start = begin;
        bold.length = length;
        bold.format.setFontWeight(QFont::Bold);
        bold.format.setFontUnderline(true);
        formats.append(bold);
    }
    return formats;
}

SearchLine fittedLine(const QString& text, const SearchMarks& marks, const QFont& font, int width) {
    SearchLine line{text, marks};
    // A break of line would hide what comes after it.
    for (QChar& c : line.text) {
        if (c.isSpace())
            c = u' ';
    }
    const Measure whole(line, font);
    if (whole.width() <= width)
        return line;
    if (!line.marks.isEmpty()) {
        const qreal dots = QFontMetricsF(font).horizontalAdvance(QString(ellipsis) + u' ');
        const auto endOf = [](const auto& mark) { return mark.first + mark.second; };
        const auto fits = [&](int begin, int end) {
            return whole.between(begin, end) + dots + (begin > 0 ? dots : 0) <= width;
        };
        int begin = 0;
        const int last = endOf(line.marks.back());
        const int first = endOf(line.marks.front());
        if (!fits(0, last))
            begin = beginFor(line, whole, last, width - 2 * dots);
        // Too far apart for one line: the first one, with some of what follows it.
        if (!fits(begin, last))
            begin = fits(0, first) ? 0 : beginFor(line, whole, first, (width - 2 * dots) / 2);
        if (begin > 0)
            dropBeginning(line, begin);
    }
    // By whole words, except for a word that is longer than the line.
    const qsizetype keep = line.marks.isEmpty() ? 0 : line.marks.front().first + line.marks.front().second;
    SearchLine cut = line;
    for (qsizetype end = std::min<qsizetype>(line.text.size(), Measure(line, font).reach(width));
         end > 0 && Measure(cut, font).width() > width;) {
        const qsizetype shorter = beforeLastWord(line.text, end);
        end = shorter > keep ? shorter : end - 1;
        cut = line;
        dropEnd(cut, end);
    }
    return cut;
}

} // namespace waymark
