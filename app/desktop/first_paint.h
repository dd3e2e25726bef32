// For measuring the start (./dev bench): the process ends when a main window was painted for the first time.
#pragma once

#include <QObject>

class QApplication;

namespace waymark {

class FirstPaintExit : public QObject {
public:
    // True if the environment asks for it: WAYMARK_FIRST_PAINT_EXIT is set.
    [[nodiscard]] static bool isWanted();

    // Make it before the window. The process then ends with status 0 as soon as a QMainWindow and all that lies in it have
    // been painted and handed to the display. Nothing is saved and nothing is taken down: the end is not measured.
    explicit FirstPaintExit(QApplication& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace waymark
