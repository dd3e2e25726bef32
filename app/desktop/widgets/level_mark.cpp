#include "app/desktop/widgets/level_mark.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waymark {

LevelMark levelMark(Expectation expectation, const Framework& framework) {
    const int count = static_cast<int>(framework.proficiencies().size());
    switch (expectation.kind()) {
    case Expectation::Kind::notAskedFor:
        return {LevelMark::Kind::notAskedFor, 0, count};
    case Expectation::Kind::notSpecified:
        return {LevelMark::Kind::notSpecified, 0, count};
    case Expectation::Kind::proficiency:
        return levelMark(expectation.rank(), framework);
    }
    Q_UNREACHABLE();
}

LevelMark levelMark(ProficiencyRank rank, const Framework& framework) {
    return {LevelMark::Kind::level, static_cast<int>(rank) + 1, static_cast<int>(framework.proficiencies().size())};
}

namespace {

// What is no level has a sign of its own in place of the bars. False: the mark has bars.
bool paintSign(QPainter& painter, const QRectF& area, LevelMark::Kind kind, const QColor& ink) {
    const QPointF centre = area.center();
    const qreal reach = area.height() / 3;
    painter.setPen(QPen(ink, std::max(1.5, area.height() / 9), Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    switch (kind) {
    case LevelMark::Kind::notAskedFor:
        painter.drawLine(centre - QPointF(reach, 0), centre + QPointF(reach, 0));
        return true;
    case LevelMark::Kind::notApplicable:
        painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach));
        return true;
    case LevelMark::Kind::notRated:
        painter.drawEllipse(centre, reach, reach);
        return true;
    case LevelMark::Kind::notSure:
        painter.drawText(area.adjusted(-reach, -reach, reach, reach), Qt::AlignCenter, QStringLiteral("?"));
        return true;
    case LevelMark::Kind::level:
    case LevelMark::Kind::notSpecified:
    case LevelMark::Kind::notYet:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

QSize levelMarkSize(const QFont& font, int count) {
    const int height = std::max(10, QFontMetrics(font).ascent());
    const int bar = std::max(3, height / 4);
    const int gap = std::max(1, bar / 3);
    const int bars = std::max(1, count);
    return {bars * bar + (bars - 1) * gap, height};
}

void paintLevelMark(QPainter& painter, const QRect& rect, const LevelMark& mark, const QColor& ink,
                    Qt::LayoutDirection direction) {
    const QSize size = levelMarkSize(painter.font(), mark.count);
    QRect area(QPoint(), size);
    area.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (paintSign(painter, QRectF(area), mark.kind, ink)) {
        painter.restore();
        return;
    }
    const int count = std::max(1, mark.count);
    const qreal bar = std::max(3, size.height() / 4);
    const qreal gap = std::max(1.0, std::floor(bar / 3));
    for (int i = 0; i < count; ++i) {
        const qreal height = size.height() * (count == 1 ? 1.0 : 0.34 + 0.66 * i / (count - 1));
        const int column = direction == Qt::RightToLeft ? count - 1 - i : i;
        const QRectF shape(area.left() + column * (bar + gap), area.bottom() + 1 - height, bar, height);
        const bool filled = mark.kind == LevelMark::Kind::level && i < mark.filled;
        if (filled) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawRoundedRect(shape, 1, 1);
        } else {
            painter.setPen(QPen(ink, 1, mark.kind == LevelMark::Kind::notSpecified ? Qt::DotLine : Qt::SolidLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), 1, 1);
        }
    }
    painter.restore();
}

LevelMarkView::LevelMarkView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::NoRole);
}

void LevelMarkView::setMark(const LevelMark& mark) {
    if (m_mark == mark)
        return;
    m_mark = mark;
    updateGeometry();
    update();
}

QSize LevelMarkView::sizeHint() const {
    return levelMarkSize(font(), m_mark.count);
}

QSize LevelMarkView::minimumSizeHint() const {
    return sizeHint();
}

void LevelMarkView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor ink = m_mark.kind == LevelMark::Kind::level ? accentColour(palette()) : quietTextColour(palette());
    paintLevelMark(painter, rect(), m_mark, ink, layoutDirection());
}

} // namespace waymark
