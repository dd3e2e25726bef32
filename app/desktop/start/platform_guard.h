// Ends in one line and status 3 where there is no display, instead of in Qt's abort.
#pragma once

namespace waymark {

inline constexpr int noDisplayStatus = 3;

// Before the QApplication is made: what Qt would end with an abort (no display, no platform plugin) is told in one line on
// standard error, with what works without a display, and the process ends with noDisplayStatus.
void guardAgainstMissingDisplay();

// After the QApplication was made: Qt's messages go where they always go.
void stopGuarding();

} // namespace waymark
