// Lines of text one below the other in a row of a list, measured and painted by the same arithmetic.
#pragma once

#include "app/desktop/models/rating_words.h"

#include <QFont>
#include <QRect>
#include <QString>

#include <vector>

class QPainter;
class QStyleOptionViewItem;

namespace waymark {

class RowLines {
public:
    enum class Ink { full, quiet };

    // Within `rect`, from left to right; paint() mirrors it where people read the other way.
    explicit RowLines(const QRect& rect);

    // Wraps. Nothing is added for an empty text.
    void add(const QString& text, const QFont& font, Ink ink = Ink::full, int indent = 0);

    // A line that begins with the mark of an answer.
    void addMarked(const QString& text, const QFont& font, const RatingState& state);

    void space(int height) { m_top += height; }

    [[nodiscard]] int height() const { return m_top - m_rect.top(); }

    // With the ground of a row that is chosen, the focus frame and a hairline below.
    void paint(QPainter& painter, const QStyleOptionViewItem& option) const;

private:
    struct Line {
        QString text;
        QFont font;
        QRect area;
        Ink ink = Ink::full;
    };

    QRect m_rect;
    int m_top;
    std::vector<Line> m_lines;
    RatingState m_state;
    QRect m_mark;
    QFont m_markFont;
};

} // namespace waymark
