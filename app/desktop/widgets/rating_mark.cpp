#include "app/desktop/widgets/rating_mark.h"

#include "app/desktop/widgets/level_mark.h"

#include <QColor>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace waymark {

QSize ratingMarkSize(const QFont& font, int levels) {
    return levelMarkSize(font, std::max(levels, 1));
}

void paintRatingMark(QPainter& painter, const QRect& rect, const RatingState& state, const QColor& ink,
                     Qt::LayoutDirection direction) {
    const int levels = std::max(state.levels, 1);
    switch (state.kind) {
    case RatingState::Kind::level:
    case RatingState::Kind::notYet:
        paintLevelMark(painter, rect,
                       {.kind = state.kind == RatingState::Kind::level && state.level == 0
                                    ? LevelMark::Kind::notSpecified
                                    : LevelMark::Kind::level,
                        .filled = state.level,
                        .count = levels},
                       ink, direction);
        return;
    case RatingState::Kind::notApplicable:
        paintLevelMark(painter, rect, {.kind = LevelMark::Kind::notAskedFor, .filled = 0, .count = levels}, ink,
                       direction);
        return;
    case RatingState::Kind::notSure: {
        painter.save();
        QFont font = painter.font();
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(rect, Qt::AlignCenter, QStringLiteral("?"));
        painter.restore();
        return;
    }
    case RatingState::Kind::notRated: {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal height = QFontMetrics(painter.font()).ascent();
        const qreal radius = height * 0.32;
        painter.setPen(QPen(ink, std::max(1.2, height / 11.0)));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(rect).center(), radius, radius);
        painter.restore();
        return;
    }
    }
}

void paintAnsweredMark(QPainter& painter, const QRect& rect, const QColor& ink) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const qreal radius = QFontMetrics(painter.font()).ascent() * 0.34;
    painter.drawEllipse(QRectF(rect).center(), radius, radius);
    painter.restore();
}

} // namespace waymark
