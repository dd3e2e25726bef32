#include "app/desktop/windows/window_size.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace waymark {

namespace {

constexpr QSize usualSize(1280, 800);

} // namespace

QSize firstWindowSize(QSize room) {
    // How wide the frame is that a window manager draws is not known before the window is shown.
    return usualSize.boundedTo(room * 9 / 10);
}

QSize firstWindowSize(const QWidget& window) {
    // Nobody looks at the screen of this platform, which is 800 by 800 whatever it is used for: what is drawn there, for pictures
    // and measurements, is what people see on a screen of their own.
    if (QGuiApplication::platformName() == QLatin1StringView("offscreen"))
        return usualSize;
    return firstWindowSize(window.screen()->availableSize());
}

} // namespace waymark
