#include "app/desktop/widgets/waymark_sign.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace waymark {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::WaymarkSign)

public:
    static QString here() { return tr("You are here", "marks the role level that somebody holds"); }

    static QString aim() { return tr("Your aim", "marks the role level that somebody aims at"); }
};

} // namespace

QString waymarkSignWord(WaymarkSign sign) {
    switch (sign) {
    case WaymarkSign::here:
        return Words::here();
    case WaymarkSign::aim:
        return Words::aim();
    }
    Q_UNREACHABLE();
}

void paintWaymarkSign(QPainter& painter, const QRect& rect, WaymarkSign sign, const QColor& ink,
                      Qt::LayoutDirection direction) {
    const qreal side = std::min(rect.width(), rect.height());
    QRectF area(0, 0, side, side);
    area.moveCenter(QRectF(rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (sign) {
    case WaymarkSign::here: {
        painter.drawEllipse(area.center(), side * 0.24, side * 0.24);
        painter.setPen(QPen(ink, side * 0.11));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(area.center(), side * 0.42, side * 0.42);
        break;
    }
    case WaymarkSign::aim: {
        if (direction == Qt::RightToLeft) {
            painter.translate(2 * area.center().x(), 0);
            painter.scale(-1, 1);
        }
        const qreal pole = side * 0.13;
        const qreal left = area.left() + side * 0.14;
        painter.drawRoundedRect(QRectF(left, area.top(), pole, side), pole / 2, pole / 2);
        QPainterPath flag;
        flag.moveTo(left + pole, area.top() + side * 0.04);
        flag.lineTo(area.right(), area.top() + side * 0.30);
        flag.lineTo(left + pole, area.top() + side * 0.58);
        flag.closeSubpath();
        painter.drawPath(flag);
        break;
    }
    }
    painter.restore();
}

WaymarkTag::WaymarkTag(WaymarkSign sign, QWidget* parent) : QWidget(parent), m_sign(sign) {
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    retranslate();
}

void WaymarkTag::retranslate() {
    setAccessibleName(waymarkSignWord(m_sign));
    updateGeometry();
    update();
}

QSize WaymarkTag::sizeHint() const {
    const QFontMetrics metrics(textFont(TextStyle::strong));
    const int unit = spacingUnit();
    return {metrics.horizontalAdvance(accessibleName()) + metrics.ascent() + 3 * unit, metrics.height() + unit};
}

QSize WaymarkTag::minimumSizeHint() const {
    return sizeHint();
}

void WaymarkTag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextStyle::strong));
    const QFontMetrics metrics(painter.font());
    const int unit = spacingUnit();
    const QRect pill(QPoint(), sizeHint().boundedTo(size()));
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    painter.setPen(Qt::NoPen);
    painter.setBrush(accentTintColour(palette()));
    painter.drawRoundedRect(mirrored(pill), pill.height() / 2.0, pill.height() / 2.0);
    const QRect sign(unit, (pill.height() - metrics.ascent()) / 2, metrics.ascent(), metrics.ascent());
    paintWaymarkSign(painter, mirrored(sign), m_sign, accentColour(palette()), layoutDirection());
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect words(sign.right() + 1 + unit / 2, 0, pill.width() - sign.right(), pill.height());
    const int leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    drawWords(painter, mirrored(words), leading | Qt::AlignVCenter | Qt::TextSingleLine, accessibleName());
}

void WaymarkTag::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace waymark
