// A day, by keyboard or from a calendar: undo is the document's own, and scrolling past it changes nothing.
#pragma once

#include <QDateEdit>

namespace waymark {

class DayField : public QDateEdit {
    Q_OBJECT

public:
    explicit DayField(QWidget* parent = nullptr);

    // Nothing is told; the cursor stays where it is if the day does.
    void setDay(QDate day);

Q_SIGNALS:
    // Somebody chose another day, or typed one: with keyboardTracking() at each key that makes one, else at its end.
    void dayChosen(QDate day);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
};

} // namespace waymark
