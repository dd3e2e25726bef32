// Tells when a main window was painted for the first time: what is not needed for that waits until then.
#pragma once

#include <QObject>

#include <functional>

class QApplication;

namespace waymark {

class FirstPaint : public QObject {
public:
    // Make it before the window. `then` is called once, from the event loop, after a QMainWindow and all that lies in it have
    // been painted and handed to the display.
    FirstPaint(QApplication& application, std::function<void()> then);

    // True if the process is to end at that moment instead, because somebody measures the start (./dev bench): the
    // environment has WAYMARK_FIRST_PAINT_EXIT. Nothing is saved or taken down then, so that the end is not measured.
    [[nodiscard]] static bool isMeasured();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> m_then;
};

} // namespace waymark
