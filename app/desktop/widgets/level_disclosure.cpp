#include "app/desktop/widgets/level_disclosure.h"

#include "app/desktop/theme/theme.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace waymark {

LevelDisclosure::LevelDisclosure(QWidget* parent) : LevelRow(parent) {
    setCheckable(true);
    connect(this, &QAbstractButton::toggled, this, [this] {
        QAccessible::State changed;
        changed.expanded = true;
        changed.collapsed = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    });
}

int LevelDisclosure::lead() const {
    return 3 * spacingUnit();
}

void LevelDisclosure::paintLead(QPainter& painter, const QRect& area) const {
    const int unit = spacingUnit();
    painter.translate(QRectF(area).center());
    painter.rotate(isChecked() ? 90 : isRightToLeft() ? 180 : 0);
    painter.setPen(
        QPen(accentColour(palette()), std::max(1.5, unit / 4.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal arm = unit * 0.45;
    painter.drawPolyline(QPolygonF{{-arm * 0.6, -arm}, {arm * 0.6, 0}, {-arm * 0.6, arm}});
}

} // namespace waymark
