// The languages of the program: which there are, and putting one on.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QCoreApplication;
class QTranslator;

namespace waymark {

// The tags of the catalogues in the program, English first.
[[nodiscard]] QStringList availableLanguages();

// The language's own name for itself ("Cymraeg").
[[nodiscard]] QString nativeLanguageName(const QString& tag);

// The first of the system's preferred languages that the program has; "en" if none.
[[nodiscard]] QString systemLanguage();

// Owns the translators of the running program. Qt walks them newest first; English (plural forms only) lies lowest, so
// that a text that a catalogue lacks never appears in a third language.
class Languages {
public:
    Languages();
    ~Languages();

    // Puts the language on: catalogue, Qt's own texts where they are installed, QLocale's default. An unknown tag falls back
    // to its language alone, then to English. Gives the tag that was put on.
    QString use(const QString& tag);

    [[nodiscard]] QString current() const { return m_current; }

private:
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace waymark
