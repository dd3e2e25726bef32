// The status bar: what just happened, and where the record is saved.
#pragma once

#include <QStatusBar>

class QLabel;

namespace waymark {

class Session;

class WindowStatus : public QStatusBar {
    Q_OBJECT

public:
    // The session outlives it.
    explicit WindowStatus(Session& session, QWidget* parent = nullptr);

private:
    void tell(const QString& message);

    QLabel* m_saved;
};

} // namespace waymark
