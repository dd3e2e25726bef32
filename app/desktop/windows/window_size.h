// How large the window is when nobody has given it another size.
#pragma once

#include <QSize>

class QWidget;

namespace waymark {

// 1280 by 800, or as much of it as a screen with so much room leaves, its frame included.
[[nodiscard]] QSize firstWindowSize(QSize room);

// The same on the screen of `window`.
[[nodiscard]] QSize firstWindowSize(const QWidget& window);

} // namespace waymark
