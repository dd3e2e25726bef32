#include "app/desktop/widgets/day_field.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>

namespace waymark {

namespace {

// The short form of the language with the whole year: two digits could be taken for a day.
QString dayFormat() {
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

} // namespace

DayField::DayField(QWidget* parent) : QDateEdit(parent) {
    setCalendarPopup(true);
    setDisplayFormat(dayFormat());
    connect(this, &QDateEdit::dateChanged, this, &DayField::dayChosen);
}

void DayField::setDay(QDate day) {
    // Setting the same day again would take the cursor away from where somebody types.
    if (date() == day)
        return;
    const QSignalBlocker quiet(this);
    setDate(day);
}

bool DayField::event(QEvent* event) {
    // The field would keep undo and redo to itself, and bring back only what was typed into it.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QDateEdit::event(event);
}

void DayField::changeEvent(QEvent* event) {
    QDateEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setDisplayFormat(dayFormat());
}

} // namespace waymark
