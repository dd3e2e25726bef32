#include "app/text/day_text.h"

#include <QLocale>

namespace waymark {

QString dayInWords(QDate day) {
    // The long form of most languages begins with the weekday, which says nothing about a day long ago.
    QString form = QLocale().dateFormat(QLocale::LongFormat);
    form.remove(QStringLiteral("dddd, ")).remove(QStringLiteral("dddd "));
    return QLocale().toString(day, form);
}

} // namespace waymark
