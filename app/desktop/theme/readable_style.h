// Fusion, with boxes and circles to check that can be seen: its own outlines vanish on dark windows, and they stay small beside
// large text. WCAG 2 asks for a contrast of 3 to 1 between a control and what it stands on.
// Scroll bars and tool bars are plain: the shading that Fusion gives them is painted pixel by pixel on several threads, and
// took a twentieth of the time to the first picture.
#pragma once

#include <QProxyStyle>

namespace waymark {

class ReadableStyle : public QProxyStyle {
    Q_OBJECT

public:
    ReadableStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;

    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
};

} // namespace waymark
