#include "app/text/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

const auto catalogueFolder = u":/i18n"_s;

QString languageAlone(const QString& tag) {
    return tag.section(u'-', 0, 0).section(u'_', 0, 0);
}

} // namespace

QStringList availableLanguages() {
    QStringList tags{u"en"_s};
    const auto before = u"waymark_"_s;
    const auto after = u".qm"_s;
    // Without a filter by name: Qt makes a regular expression of one, which takes longer than reading the names.
    const QStringList files = QDir(catalogueFolder).entryList(QDir::Files, QDir::Name);
    for (const QString& file : files) {
        if (!file.startsWith(before) || !file.endsWith(after))
            continue;
        const QString tag = file.chopped(after.size()).sliced(before.size()).replace(u'_', u'-');
        if (tag != "en"_L1)
            tags << tag;
    }
    return tags;
}

QString nativeLanguageName(const QString& tag) {
    const QString name = tag == "en"_L1 ? u"English"_s : QLocale(tag).nativeLanguageName();
    return name.isEmpty() ? tag : name.left(1).toUpper() + name.mid(1);
}

QString systemLanguage() {
    const QStringList available = availableLanguages();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& tag : wanted) {
        for (const QString& candidate : {tag, languageAlone(tag)}) {
            if (available.contains(candidate))
                return candidate;
        }
    }
    return u"en"_s;
}

Languages::Languages() = default;

Languages::~Languages() {
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

QString Languages::use(const QString& tag) {
    const QStringList available = availableLanguages();
    const QString wanted = QString(tag).replace(u'_', u'-');
    const QString alone = languageAlone(wanted);
    const QString chosen = available.contains(wanted) ? wanted : available.contains(alone) ? alone : u"en"_s;

    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    // Numbers and dates follow the language that is read; the region is the system's where it speaks that language.
    const QLocale system = QLocale::system();
    const bool systemSpeaksIt = languageAlone(QLocale(chosen).name()) == languageAlone(system.name());
    QLocale::setDefault(systemSpeaksIt ? system : QLocale(chosen == "en"_L1 ? u"en-GB"_s : chosen));

    // Loaded by file name: QTranslator's own search by locale loses the region of a tag in Qt 6.4.
    const auto add = [&](const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name, folder) && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    };
    add(u"waymark_en"_s, catalogueFolder);
    if (chosen != "en"_L1) {
        const QString name = QString(chosen).replace(u'-', u'_');
        // Qt's own buttons and dialogs: ours where Qt itself does not speak the language.
        add(u"qtbase_"_s + name, catalogueFolder);
        add(u"qtbase_"_s + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        add(u"waymark_"_s + name, catalogueFolder);
    }
    m_current = chosen;
    return chosen;
}

} // namespace waymark
