#include "app/text/letter_case.h"

#include <QLocale>

namespace waymark {

QString capitalised(const QString& word) {
    return QLocale().toUpper(word.left(1)) + word.mid(1);
}

QString withinSentence(const QString& word) {
    const bool capitals = word.size() > 1 && word.at(1).isUpper();
    return capitals ? word : QLocale().toLower(word.left(1)) + word.mid(1);
}

} // namespace waymark
