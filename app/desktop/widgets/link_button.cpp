#include "app/desktop/widgets/link_button.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"
#include "app/desktop/widgets/elided_lines.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace waymark {

namespace {

constexpr int wrapping = Qt::TextWordWrap | Qt::AlignVCenter;

void paintArrow(QPainter& painter, const QRectF& area, LinkButton::Arrow arrow, bool mirrored) {
    painter.save();
    painter.translate(area.center());
    switch (arrow) {
    case LinkButton::Arrow::onward:
        painter.scale(mirrored ? -1 : 1, 1);
        break;
    case LinkButton::Arrow::up:
        painter.rotate(-90);
        break;
    case LinkButton::Arrow::down:
        painter.rotate(90);
        break;
    }
    const qreal half = area.width() / 2;
    QPainterPath shape;
    shape.moveTo(-half, 0);
    shape.lineTo(half, 0);
    shape.moveTo(half * 0.25, -half * 0.75);
    shape.lineTo(half, 0);
    shape.lineTo(half * 0.25, half * 0.75);
    painter.drawPath(shape);
    painter.restore();
}

} // namespace

LinkButton::LinkButton(QWidget* parent) : QPushButton(parent) {
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setArrow(Arrow arrow) {
    m_arrow = arrow;
    update();
}

int LinkButton::indent() const {
    return fontMetrics().ascent() + spacingUnit();
}

QSize LinkButton::sizeHint() const {
    const int wanted = indent() + fontMetrics().horizontalAdvance(text()) + spacingUnit();
    const int width = std::min(wanted, readingWidth());
    return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const {
    return {indent() + 10 * spacingUnit(), fontMetrics().height() + spacingUnit()};
}

int LinkButton::heightForWidth(int width) const {
    for (const Measured& known : m_measured) {
        if (known.width == width && known.text == text() && known.font == font())
            return known.height;
    }
    const QRect room(0, 0, std::max(1, width - indent() - spacingUnit() / 2), 1'000'000);
    const int height = fontMetrics().boundingRect(room, wrapping, breakable(text())).height() + spacingUnit();
    m_measured[m_oldest] = {width, text(), font(), height};
    m_oldest = (m_oldest + 1) % m_measured.size();
    return height;
}

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = isEnabled() ? accentColour(palette()) : quietTextColour(palette());
    const int unit = spacingUnit();
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    painter.setPen(QPen(ink, std::max(1.3, unit / 5.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const int side = fontMetrics().ascent() * 3 / 4;
    const QRect arrow(unit / 2, unit / 2 + (fontMetrics().height() - side) / 2, side, side);
    paintArrow(painter, mirrored(arrow), m_arrow, isRightToLeft());
    QFont words = font();
    words.setUnderline(underMouse() && isEnabled());
    painter.setFont(words);
    painter.setPen(ink);
    const QRect room(indent(), 0, width() - indent() - unit / 2, height());
    drawWords(painter, mirrored(room),
              wrapping | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
              breakable(text()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void LinkButton::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace waymark
