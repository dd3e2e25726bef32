#include "app/desktop/theme/readable_style.h"

#include "app/desktop/theme/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace waymark {

ReadableStyle::ReadableStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ReadableStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox && element != PE_IndicatorRadioButton)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool enabled = option->state.testFlag(State_Enabled);
    painter->setPen(enabled ? quietTextColour(option->palette) : hairlineColour(option->palette));
    painter->setBrush(Qt::NoBrush);
    const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox)
        painter->drawRoundedRect(outline, 2, 2);
    else
        painter->drawEllipse(outline);
    painter->restore();
}

// Fusion draws them at one size whatever the text beside them.
int ReadableStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(usual, QFontMetrics(QApplication::font()).ascent());
    default:
        return usual;
    }
}

// Fusion leaves hardly more than a hair between a button's words and its edge.
QSize ReadableStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                      const QWidget* widget) const {
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (type != CT_PushButton || button == nullptr || button->text.isEmpty())
        return usual;
    return usual + QSize(spacingUnit(), spacingUnit() / 2);
}

} // namespace waymark
