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

    // True if the process is to tell that moment on standard output and to end, because somebody measures the start
    // (./dev bench): the environment has WAYMARK_FIRST_PAINT_EXIT. The moment is a line with the nanoseconds of the steady
    // clock, which all processes of a machine share: what the end of a process takes is not part of its start.
    [[nodiscard]] static bool isMeasured();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> m_then;
};

} // namespace waymark
