#include "app/desktop/pages/gap/dumbbell.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/rating_mark.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace waymark {

int levelPosition(const QRect& area, int level, int levels, Qt::LayoutDirection direction) {
    const int slots = std::max(1, levels) + 1; // *not yet* has a place of its own
    const double share = (level + 0.5) / slots;
    const double along = direction == Qt::RightToLeft ? 1 - share : share;
    return area.left() + static_cast<int>(along * area.width());
}

void paintDumbbell(QPainter& painter, const QRect& area, const GapLine& line, const QPalette& palette,
                   Qt::LayoutDirection direction) {
    const int levels = std::max(1, line.mine.levels);
    const QColor ink = accentColour(palette);
    const QColor quiet = quietTextColour(palette);
    const qreal size = QFontMetrics(painter.font()).ascent();
    const qreal y = area.center().y() + 0.5;
    const auto x = [&](int level) { return static_cast<qreal>(levelPosition(area, level, levels, direction)) + 0.5; };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hairlineColour(palette), 1));
    painter.drawLine(QPointF(x(0), y), QPointF(x(levels), y));
    for (int level = 0; level <= levels; ++level)
        painter.drawLine(QPointF(x(level), y - size / 4), QPointF(x(level), y + size / 4));

    using Kind = RatingState::Kind;
    const bool placed = (line.mine.kind == Kind::level && line.mine.level > 0) || line.mine.kind == Kind::notYet;
    const int mine = line.mine.kind == Kind::level ? line.mine.level : 0;
    if (placed && line.expected > 0 && mine != line.expected) {
        const bool below = mine < line.expected;
        painter.setPen(QPen(ink, below ? size / 4 : size / 8, below ? Qt::SolidLine : Qt::DotLine, Qt::FlatCap));
        painter.drawLine(QPointF(x(mine), y), QPointF(x(line.expected), y));
    }
    const qreal disc = size * 0.36;
    const qreal ring = size * 0.56;
    if (line.expected > 0) {
        painter.setPen(QPen(palette.color(QPalette::Text), std::max(1.5, size / 8)));
        painter.setBrush(cardColour(palette));
        painter.drawEllipse(QPointF(x(line.expected), y), ring, ring);
    }
    if (placed) {
        // What waits to be confirmed is hollow.
        const bool waits = !line.noteText.isEmpty();
        painter.setPen(waits ? QPen(ink, std::max(1.5, size / 8), Qt::DotLine) : QPen(Qt::NoPen));
        painter.setBrush(waits ? cardColour(palette) : ink);
        painter.drawEllipse(QPointF(x(mine), y), disc, disc);
    }
    painter.restore();
    if (!placed) {
        const int half = static_cast<int>(size);
        const QRect place(static_cast<int>(x(0)) - half, area.top(), 2 * half, area.height());
        painter.fillRect(place.adjusted(0, area.height() / 4, 0, -area.height() / 4), cardColour(palette));
        paintRatingMark(painter, place, line.mine, quiet, direction);
    }
}

} // namespace waymark
