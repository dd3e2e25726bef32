// A day that may be left out: a box to tick, and beside it the day, by keyboard or from a calendar.
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QCheckBox;

namespace waymark {

class DayField;

class OptionalDate : public QWidget {
    Q_OBJECT

public:
    explicit OptionalDate(QWidget* parent = nullptr);

    // `box` stands at the box, with its letter for Alt; `field` names the day for screen readers.
    void setTexts(const QString& box, const QString& field);

    // The day that stands there when somebody ticks the box.
    void setFirst(QDate day) { m_first = day; }

    // Nothing is told.
    void setDate(std::optional<QDate> date);

    void setReadOnly(bool readOnly);

Q_SIGNALS:
    // Somebody ticked, unticked, typed or chose.
    void dateChosen(std::optional<QDate> date);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tell();
    void fit();

    QCheckBox* m_has;
    DayField* m_date;
    QDate m_first;
};

} // namespace waymark
