// The real window drawn into a picture, without a display.
#pragma once

#include <QString>

class QWidget;

namespace waymark {

// Before the QApplication is made: pictures are drawn by Qt's offscreen platform, whatever display there is.
void useOffscreenPlatform();

// Draws the shown window, once it has settled, into a PNG file. Empty if it worked, else what went wrong, in a sentence.
[[nodiscard]] QString takeSnapshot(QWidget& window, const QString& file);

} // namespace waymark
