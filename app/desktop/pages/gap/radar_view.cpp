#include "app/desktop/pages/gap/radar_view.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace waymark {

RadarView::RadarView(QWidget* parent) : QWidget(parent) {
    setAccessibleRole(this, QAccessible::Graphic);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setSizePolicy(policy);
}

void RadarView::setLines(std::vector<GapLine> lines) {
    m_lines = std::move(lines);
    speak();
    update();
}

void RadarView::setLevels(const QStringList& names) {
    m_levels = names;
    update();
}

void RadarView::speak() {
    setAccessibleName(tr("Radar of %n skill(s), mine and asked for; the table says the same in words", nullptr,
                         static_cast<int>(m_lines.size())));
}

QSize RadarView::sizeHint() const {
    const int side = 14 * QFontMetrics(font()).height();
    return {2 * side, side};
}

void RadarView::paintEvent(QPaintEvent*) {
    if (m_lines.size() < 3 || m_levels.size() < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextStyle::small));
    const int line = painter.fontMetrics().height();
    const QPointF middle = QRectF(rect()).center();
    const qreal radius = std::max(10.0, height() / 2.0 - 1.6 * line);
    const auto levels = static_cast<qreal>(m_levels.size() - 1);
    const double direction = isRightToLeft() ? -1 : 1;
    const auto angle = [&](std::size_t axis) {
        return direction * 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(m_lines.size());
    };
    const auto at = [&](std::size_t axis, qreal level) {
        const qreal reach = radius * (level + 0.5) / (levels + 0.5);
        return middle + QPointF(std::sin(angle(axis)) * reach, -std::cos(angle(axis)) * reach);
    };
    painter.setPen(QPen(hairlineColour(palette()), 1));
    for (qreal level = 0; level <= levels; ++level) {
        QPolygonF ring;
        for (std::size_t axis = 0; axis < m_lines.size(); ++axis)
            ring << at(axis, level);
        painter.drawPolygon(ring);
    }
    const auto outline = [&](const QPen& pen, auto levelOf) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        for (std::size_t axis = 0; axis < m_lines.size(); ++axis) {
            const std::size_t next = (axis + 1) % m_lines.size();
            // Where there is no level there is no line: a hole is no zero.
            if (levelOf(m_lines[axis]) >= 0 && levelOf(m_lines[next]) >= 0)
                painter.drawLine(at(axis, levelOf(m_lines[axis])), at(next, levelOf(m_lines[next])));
        }
    };
    using Kind = RatingState::Kind;
    const auto mine = [](const GapLine& one) {
        return one.mine.kind == Kind::level && one.mine.level > 0 ? one.mine.level
               : one.mine.kind == Kind::notYet                    ? 0
                                                                  : -1;
    };
    const auto expected = [](const GapLine& one) { return one.expected > 0 ? one.expected : -1; };
    const qreal pen = std::max(1.5, line / 9.0);
    outline(QPen(palette().color(QPalette::Text), pen, Qt::DashLine), expected);
    outline(QPen(accentColour(palette()), pen * 1.4), mine);
    for (std::size_t axis = 0; axis < m_lines.size(); ++axis) {
        if (expected(m_lines[axis]) >= 0) {
            painter.setPen(QPen(palette().color(QPalette::Text), pen));
            painter.setBrush(cardColour(palette()));
            painter.drawEllipse(at(axis, expected(m_lines[axis])), line / 3.2, line / 3.2);
        }
        if (mine(m_lines[axis]) >= 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(accentColour(palette()));
            painter.drawEllipse(at(axis, mine(m_lines[axis])), line / 5.0, line / 5.0);
        }
        painter.setPen(quietTextColour(palette()));
        const QPointF end = middle + (at(axis, levels) - middle) * (1 + 0.7 * line / radius);
        const bool right = end.x() > middle.x() + 1;
        const bool centred = std::abs(end.x() - middle.x()) <= 1;
        const qreal room = right ? width() - end.x() : end.x();
        const QString name = painter.fontMetrics().elidedText(m_lines[axis].name, Qt::ElideRight,
                                                              static_cast<int>(centred ? width() : room));
        const qreal wide = painter.fontMetrics().horizontalAdvance(name);
        const qreal left = centred ? end.x() - wide / 2 : right ? end.x() : end.x() - wide;
        painter.drawText(QRectF(left, end.y() - line / 2.0, wide + 1, line), Qt::AlignCenter, name);
    }
}

} // namespace waymark
