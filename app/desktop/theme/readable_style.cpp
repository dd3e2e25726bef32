#include "app/desktop/theme/readable_style.h"

#include "app/desktop/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

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

} // namespace waymark
