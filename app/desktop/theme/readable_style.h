// Fusion, with fields to type in, boxes and circles to check, and arrows that can be seen: its own outlines vanish on dark windows,
// and boxes and arrows stay small beside large text. WCAG 2 asks for a contrast of 3 to 1 between a control and what it stands on.
// Scroll bars and tool bars are plain: the shading that Fusion gives them is painted pixel by pixel on several threads, and
// took a twentieth of the time to the first picture.
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;

namespace waymark {

class ReadableStyle : public QProxyStyle {
    Q_OBJECT

public:
    ReadableStyle();

    // A box that is not chosen passes the wheel on: on its way down a page it would change what somebody had chosen.
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;

    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;

    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;

private:
    // A box or a circle to check, with words in several lines.
    void drawChoice(bool isRadio, const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const;
};

} // namespace waymark
