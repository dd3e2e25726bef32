// Fusion, with boxes and circles to check that can be seen: its own outlines vanish on dark windows. WCAG 2 asks for a contrast of
// 3 to 1 between a control and what it stands on.
#pragma once

#include <QProxyStyle>

namespace waymark {

class ReadableStyle : public QProxyStyle {
    Q_OBJECT

public:
    ReadableStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace waymark
