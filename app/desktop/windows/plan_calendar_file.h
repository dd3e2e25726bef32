// Writing the plan to a file that calendars take in.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace waymark {

class Session;

class PlanCalendarFile : public QObject {
    Q_OBJECT

public:
    // Carries out the action of the menu. `window` bears the dialogs; both outlive this object.
    PlanCalendarFile(Session& session, QWidget* window);

    // Asks for a file; empty: never mind. Tests put their own in the place of the system's dialogs.
    struct Dialogs {
        std::function<QString(const QString& suggested)> fileToSave = {};
        // Why there is no calendar, in sentences.
        std::function<void(const QString& why)> showWhyNot = {};
    };

    void setDialogs(Dialogs dialogs) { m_dialogs = std::move(dialogs); }

    // Asks for a file and writes it.
    void ask();

    // Empty: the file is written; else why not. What stands there is replaced, and stays if anything goes wrong.
    [[nodiscard]] QString write(const QString& path) const;

private:
    Session& m_session;
    QWidget* m_window;
    Dialogs m_dialogs;
};

} // namespace waymark
