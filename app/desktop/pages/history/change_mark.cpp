#include "app/desktop/pages/history/change_mark.h"

#include <QColor>
#include <QFontMetrics>
#include <QPainter>
#include <QPen>
#include <QPolygonF>
#include <QRect>

#include <algorithm>

namespace waymark {

void paintChangeMark(QPainter& painter, const QRect& rect, HistoryChange change, const QColor& ink) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal size = QFontMetrics(painter.font()).ascent();
    const QPointF middle = QRectF(rect).center();
    const qreal half = size * 0.42;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (change) {
    case HistoryChange::risen:
        painter.drawPolygon(QPolygonF{middle + QPointF(0, -half), middle + QPointF(half, half * 0.8),
                                      middle + QPointF(-half, half * 0.8)});
        break;
    case HistoryChange::fallen:
        painter.drawPolygon(QPolygonF{middle + QPointF(0, half), middle + QPointF(half, -half * 0.8),
                                      middle + QPointF(-half, -half * 0.8)});
        break;
    case HistoryChange::same:
        painter.drawEllipse(middle, half * 0.6, half * 0.6);
        break;
    case HistoryChange::rated:
        painter.setPen(QPen(ink, std::max(1.5, size / 9)));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, half * 0.7, half * 0.7);
        break;
    case HistoryChange::unclear:
        painter.setPen(QPen(ink, std::max(1.5, size / 9)));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(QPolygonF{middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half),
                                      middle + QPointF(-half, 0)});
        break;
    }
    painter.restore();
}

} // namespace waymark
