// Scrolls what got the keyboard into view.
#pragma once

class QWidget;

namespace waymark {

// In the scroll area that holds the widget, if there is one.
void reveal(QWidget* widget);

} // namespace waymark
