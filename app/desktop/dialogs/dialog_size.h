// How large a dialog opens: as its content wants, and never larger than the screen that it is on.
#pragma once

#include <QSize>

class QDialog;
class QWidget;

namespace waymark {

class ScrollColumn;

// `wanted`, or as much of it as the screen of `window` leaves.
[[nodiscard]] QSize onScreen(const QWidget& window, QSize wanted);

// Makes the dialog as large as `wanted`, or as the screen allows. Where the screen is too narrow for its buttons side by side, they
// stand one above the other.
void resizeOnScreen(QDialog& dialog, QSize wanted);

// Makes the dialog `width` wide and as high as the column in it needs at that width.
void resizeToColumn(QDialog& dialog, ScrollColumn& column, int width);

} // namespace waymark
