#include "app/desktop/widgets/card.h"

#include "app/desktop/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace waymark {

Card::Card(QWidget* parent) : QWidget(parent) {}

void Card::setMarked(bool marked) {
    m_marked = marked;
    update();
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal corner = spacingUnit() / 2.0;
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(area, corner, corner);
    painter.fillPath(shape, cardColour(palette()));
    if (m_marked) {
        painter.setClipPath(shape);
        const qreal bar = spacingUnit() / 2.0;
        painter.fillRect(QRectF(isRightToLeft() ? area.right() - bar : area.left(), area.top(), bar, area.height()),
                         accentColour(palette()));
        painter.setClipping(false);
    }
    painter.setPen(hairlineColour(palette()));
    painter.drawPath(shape);
}

} // namespace waymark
