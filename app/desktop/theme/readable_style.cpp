#include "app/desktop/theme/readable_style.h"

#include "app/desktop/theme/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPolygonF>
#include <QStyleOption>

#include <algorithm>
#include <optional>

namespace waymark {

namespace {

// Of the column for marks before the words of a menu: percent of the height of a line, and pixels at the least, as Fusion has them.
constexpr int menuColumnShare = 79;
constexpr int usualMenuColumn = 21;

// A scroll bar without buttons for single lines at its ends: groove, handle, and what lies before and behind the handle.
struct ScrollBarParts {
    QRect groove, before, handle, behind;
};

ScrollBarParts partsOf(const QStyleOptionSlider& bar, int shortestHandle) {
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar.rect.width() : bar.rect.height();
    const auto range = static_cast<qint64>(bar.maximum) - bar.minimum;
    const auto share = bar.pageStep > 0 ? length * static_cast<qint64>(bar.pageStep) / (range + bar.pageStep) : 0;
    const int handle = range > 0 ? std::min(length, std::max(shortestHandle, static_cast<int>(share))) : length;
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto part = [&](int from, int extent) {
        const QRect upright = isHorizontal ? QRect(bar.rect.x() + from, bar.rect.y(), extent, bar.rect.height())
                                           : QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), extent);
        return QStyle::visualRect(bar.direction, bar.rect, upright);
    };
    return {.groove = bar.rect,
            .before = part(0, start),
            .handle = part(start, handle),
            .behind = part(start + handle, length - start - handle)};
}

void drawScrollBar(const QStyleOptionSlider& bar, const QRect& handle, QPainter& painter) {
    constexpr qreal inset = 3;
    painter.fillRect(bar.rect, scrollGrooveColour(bar.palette));
    if (bar.minimum == bar.maximum)
        return;
    const bool isPointedAt = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool isHeld = isPointedAt && bar.state.testFlag(QStyle::State_Sunken);
    const bool isLit = isPointedAt && bar.state.testFlag(QStyle::State_MouseOver);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHeld  ? accentColour(bar.palette)
                     : isLit ? quietTextColour(bar.palette)
                             : controlColour(bar.palette));
    const QRectF body = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    const qreal radius = std::min(body.width(), body.height()) / 2;
    painter.drawRoundedRect(body, radius, radius);
    painter.restore();
}

std::optional<Qt::ArrowType> arrowOf(QStyle::PrimitiveElement element) {
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
        return Qt::DownArrow;
    case QStyle::PE_IndicatorArrowUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return std::nullopt;
    }
}

// An arrow of the size that suits the text beside it, as far as there is room.
void drawArrow(Qt::ArrowType arrow, const QRect& room, const QStyleOption& option, QPainter& painter) {
    const qreal width = std::min({room.width() * 0.9, room.height() * 0.9, option.fontMetrics.height() * 0.5});
    const qreal height = width * 0.55;
    const QPolygonF down({{-width / 2, -height / 2}, {width / 2, -height / 2}, {0, height / 2}});
    const qreal turn = arrow == Qt::LeftArrow ? 90 : arrow == Qt::UpArrow ? 180 : arrow == Qt::RightArrow ? 270 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(room).center());
    painter.rotate(turn);
    painter.setPen(Qt::NoPen);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setBrush(isEnabled ? option.palette.color(QPalette::WindowText) : hairlineColour(option.palette));
    painter.drawPolygon(down);
    painter.restore();
}

// The button at the end of a menu or tool bar that is longer than its window. Fusion's picture on it is black on any ground.
bool leadsToMore(const QWidget* widget) {
    const QString name = widget != nullptr ? widget->objectName() : QString();
    return name == QStringLiteral("qt_menubar_ext_button") || name == QStringLiteral("qt_toolbar_ext_button");
}

bool changesByWheel(const QObject* widget) {
    return qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

// Whether the element is the edge of something to type in that has not got the keyboard; with it, Fusion's edge stands out.
bool isEdgeOfField(QStyle::PrimitiveElement element, const QStyleOption& option, const QWidget* widget) {
    if (option.state.testFlag(QStyle::State_HasFocus) || !option.state.testFlag(QStyle::State_Enabled))
        return false;
    const auto* text = qobject_cast<const QPlainTextEdit*>(widget);
    return element == QStyle::PE_FrameLineEdit ||
           (element == QStyle::PE_Frame && text != nullptr && !text->isReadOnly());
}

} // namespace

ReadableStyle::ReadableStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ReadableStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (!changesByWheel(widget))
        return;
    widget->installEventFilter(this);
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
}

void ReadableStyle::unpolish(QWidget* widget) {
    if (changesByWheel(widget))
        widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool ReadableStyle::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel || !changesByWheel(watched) || static_cast<QWidget*>(watched)->hasFocus())
        return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

void ReadableStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
    if (element == PE_PanelScrollAreaCorner)
        return painter->fillRect(option->rect, scrollGrooveColour(option->palette));
    if (const auto arrow = arrowOf(element))
        return drawArrow(*arrow, option->rect, *option, *painter);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isField = isEdgeOfField(element, *option, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox && !isField && element != PE_IndicatorRadioButton)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool enabled = option->state.testFlag(State_Enabled);
    painter->setPen(!enabled  ? hairlineColour(option->palette)
                    : isField ? controlColour(option->palette)
                              : quietTextColour(option->palette));
    painter->setBrush(Qt::NoBrush);
    const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox || isField)
        painter->drawRoundedRect(outline, 2, 2);
    else
        painter->drawEllipse(outline);
    painter->restore();
}

void ReadableStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if ((element == CE_CheckBox || element == CE_RadioButton) && button != nullptr && button->text.contains(u'\n'))
        return drawChoice(element == CE_RadioButton, *button, *painter, widget);
    if (element == CE_ToolButtonLabel && leadsToMore(widget)) {
        painter->setPen(option->palette.color(QPalette::WindowText));
        return painter->drawText(option->rect, Qt::AlignCenter,
                                 option->direction == Qt::RightToLeft ? QStringLiteral("«") : QStringLiteral("»"));
    }
    if (element != CE_ToolBar)
        return QProxyStyle::drawControl(element, option, painter, widget);
    painter->fillRect(option->rect, option->palette.window());
    QRect edge = option->rect;
    edge.setTop(edge.bottom());
    painter->fillRect(edge, hairlineColour(option->palette));
}

void ReadableStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const {
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && box != nullptr && box->subControls.testFlag(SC_ComboBoxArrow)) {
        QStyleOptionComboBox withoutArrow = *box;
        withoutArrow.subControls.setFlag(SC_ComboBoxArrow, false);
        QProxyStyle::drawComplexControl(control, &withoutArrow, painter, widget);
        return drawArrow(Qt::DownArrow, subControlRect(control, option, SC_ComboBoxArrow, widget), *option, *painter);
    }
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    drawScrollBar(*bar, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
}

// The style below asks itself alone where the box stands, and would put it beside the middle of the words.
void ReadableStyle::drawChoice(bool isRadio, const QStyleOptionButton& option, QPainter& painter,
                               const QWidget* widget) const {
    QStyleOptionButton part = option;
    part.rect = subElementRect(isRadio ? SE_RadioButtonIndicator : SE_CheckBoxIndicator, &option, widget);
    drawPrimitive(isRadio ? PE_IndicatorRadioButton : PE_IndicatorCheckBox, &part, &painter, widget);
    part.rect = subElementRect(isRadio ? SE_RadioButtonContents : SE_CheckBoxContents, &option, widget);
    drawControl(isRadio ? CE_RadioButtonLabel : CE_CheckBoxLabel, &part, &painter, widget);
    if (!option.state.testFlag(State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    focus.rect = subElementRect(isRadio ? SE_RadioButtonFocusRect : SE_CheckBoxFocusRect, &option, widget);
    drawPrimitive(PE_FrameFocusRect, &focus, &painter, widget);
}

// Beside words in several lines the box stands in the first one, where they begin.
QRect ReadableStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if ((element != SE_CheckBoxIndicator && element != SE_RadioButtonIndicator) || button == nullptr)
        return usual;
    const auto linesBelow = static_cast<int>(button->text.count(u'\n'));
    return usual.translated(0, -linesBelow * button->fontMetrics.lineSpacing() / 2);
}

QRect ReadableStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                    const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const ScrollBarParts parts = partsOf(*bar, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    switch (part) {
    case SC_ScrollBarGroove:
        return parts.groove;
    case SC_ScrollBarSubPage:
        return parts.before;
    case SC_ScrollBarSlider:
        return parts.handle;
    case SC_ScrollBarAddPage:
        return parts.behind;
    default:
        return {};
    }
}

// Fusion has them at one size, and the gap too, whatever the text beside them.
int ReadableStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(usual, QFontMetrics(QApplication::font()).ascent());
    case PM_MenuButtonIndicator:
        return std::max(usual, QFontMetrics(QApplication::font()).ascent() * 4 / 5);
    case PM_ToolBarExtensionExtent:
        return std::max(usual, QFontMetrics(QApplication::font()).horizontalAdvance(u'»') + spacingUnit());
    case PM_ToolBarItemSpacing: // in a small window its fields would touch each other
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return std::max(usual, spacingUnit() / 2);
    default:
        return usual;
    }
}

// Fusion leaves hardly more than a hair between a button's words and its edge. Before the words of a menu it draws a column that
// grows with the height of the line, but keeps room only for one of usual text; the longest line would lose its middle.
QSize ReadableStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                      const QWidget* widget) const {
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_MenuItem)
        return usual + QSize(std::max(0, usual.height() * menuColumnShare / 100 - usualMenuColumn), 0);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (type != CT_PushButton || button == nullptr || button->text.isEmpty())
        return usual;
    return usual + QSize(spacingUnit(), spacingUnit() / 2);
}

} // namespace waymark
