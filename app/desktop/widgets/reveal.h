// Scrolls what got the keyboard into view.
#pragma once

class QRect;
class QWidget;

namespace waymark {

// In the scroll area that holds the widget, if there is one.
void reveal(QWidget* widget);

// A part of a widget, which may be higher than the area: with some of what stands round it.
void reveal(QWidget* widget, const QRect& part);

} // namespace waymark
