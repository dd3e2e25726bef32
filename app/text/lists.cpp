#include "app/text/lists.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

// "ac" stands before a vowel, in a number too as it is read aloud: 1 (un), 8 (wyth) and 11 (un ar ddeg).
bool wantsAc(const QString& word) {
    const auto isDigit = [](QChar letter) { return letter.isDigit(); };
    const auto end = std::ranges::find_if_not(word, isDigit);
    const QString number(word.constData(), std::distance(word.begin(), end));
    if (!number.isEmpty())
        return number == "1"_L1 || number == "8"_L1 || number == "11"_L1;
    const auto letter = std::ranges::find_if(word, [](QChar sign) { return sign.isLetter(); });
    if (letter == word.end())
        return false;
    const QString bare = QString(*letter).normalized(QString::NormalizationForm_D).toLower();
    return u"aeiouwy"_s.contains(bare.front());
}

} // namespace

QString listed(const QStringList& items) {
    if (QLocale().language() != QLocale::Welsh || items.size() < 2)
        return QLocale().createSeparatedList(items);
    const QString before = items.first(items.size() - 1).join(u", "_s);
    return before + (wantsAc(items.last()) ? u" ac "_s : u" a "_s) + items.last();
}

} // namespace waymark
