#include "app/desktop/pages/history/row_lines.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"
#include "app/desktop/widgets/rating_mark.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace waymark {

RowLines::RowLines(const QRect& rect) : m_rect(rect), m_top(rect.top()) {}

void RowLines::add(const QString& text, const QFont& font, Ink ink, int indent) {
    if (text.isEmpty())
        return;
    const int unit = spacingUnit();
    const QRect room(m_rect.left() + 2 * unit + indent, m_top, std::max(1, m_rect.width() - 3 * unit - indent),
                     1'000'000);
    const int height = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text).height();
    m_lines.push_back({text, font, QRect(room.topLeft(), QSize(room.width(), height)), ink});
    m_top += height;
}

void RowLines::addMarked(const QString& text, const QFont& font, const RatingState& state) {
    m_state = state;
    m_markFont = font;
    m_mark = QRect(QPoint(m_rect.left() + 2 * spacingUnit(), m_top),
                   QSize(ratingMarkSize(font, state.levels).width(), QFontMetrics(font).height()));
    // Without the scale a level has no mark.
    const bool isMarked = state.levels > 0 || state.kind != RatingState::Kind::level;
    if (!isMarked)
        m_mark = QRect();
    add(text, font, Ink::full, isMarked ? m_mark.width() + spacingUnit() : 0);
}

void RowLines::paint(QPainter& painter, const QStyleOptionViewItem& option) const {
    const auto mirrored = [&](const QRect& area) { return QStyle::visualRect(option.direction, option.rect, area); };
    painter.save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, accentTintColour(option.palette));
        const int bar = std::max(2, spacingUnit() / 3);
        painter.fillRect(mirrored(QRect(option.rect.topLeft(), QSize(bar, option.rect.height()))),
                         accentColour(option.palette));
    }
    const int leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop));
    for (const Line& line : m_lines) {
        painter.setFont(line.font);
        // A heading is not enabled, and still to be read.
        painter.setPen(line.ink == Ink::quiet ? quietTextColour(option.palette)
                                              : option.palette.color(QPalette::Active, QPalette::Text));
        drawWords(painter, mirrored(line.area), leading | Qt::TextWordWrap, line.text);
    }
    if (!m_mark.isEmpty()) {
        painter.setFont(m_markFont);
        paintRatingMark(painter, mirrored(m_mark), m_state, accentColour(option.palette), option.direction);
    }
    painter.setPen(hairlineColour(option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, option.widget);
    }
}

} // namespace waymark
