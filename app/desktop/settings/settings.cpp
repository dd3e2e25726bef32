#include "app/desktop/settings/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

struct Entry {
    QString key;
    QVariant fallback;
};

Entry entry(Setting setting) {
    switch (setting) {
    case Setting::framework:
        return {u"place/framework"_s, QString()};
    case Setting::frameworkFile:
        return {u"place/frameworkFile"_s, QString()};
    case Setting::place:
        return {u"place/shown"_s, QStringList()};
    case Setting::language:
        return {u"look/language"_s, QString()};
    case Setting::theme:
        return {u"look/theme"_s, u"system"_s};
    case Setting::zoomPercent:
        return {u"look/zoomPercent"_s, 100};
    case Setting::windowGeometry:
        return {u"window/geometry"_s, QByteArray()};
    case Setting::windowState:
        return {u"window/state"_s, QByteArray()};
    case Setting::recordPath:
        return {u"record/path"_s, QString()};
    case Setting::recentRecords:
        return {u"record/recent"_s, QStringList()};
    case Setting::editionsDeclined:
        return {u"record/editionsDeclined"_s, QStringList()};
    case Setting::greetingSeen:
        return {u"greeting/seen"_s, false};
    case Setting::rolesSkillsOpen:
        return {u"roles/skillsOpen"_s, true};
    case Setting::compareLevels:
        return {u"compare/levels"_s, QStringList()};
    case Setting::compareOnlyDifferences:
        return {u"compare/onlyDifferences"_s, false};
    case Setting::compareWithRatings:
        return {u"compare/withRatings"_s, false};
    case Setting::compareFavourites:
        return {u"compare/favourites"_s, u"[]"_s};
    case Setting::ratingsOnlyLeft:
        return {u"ratings/onlyLeft"_s, false};
    case Setting::ratingsShowEarlier:
        return {u"ratings/showEarlier"_s, false};
    case Setting::ratingsShowExpected:
        return {u"ratings/showExpected"_s, false};
    case Setting::ratingsAskMore:
        return {u"ratings/askMore"_s, true};
    case Setting::planShowDone:
        return {u"plan/showDone"_s, false};
    case Setting::historyView:
        return {u"history/view"_s, QString()};
    case Setting::reportParts:
        return {u"report/parts"_s, QStringList()};
    case Setting::reportLanguage:
        return {u"report/language"_s, QString()};
    case Setting::reportFolder:
        return {u"report/folder"_s, QString()};
    case Setting::winDrafts:
        return {u"record/winDrafts"_s, QVariantMap()};
    case Setting::gapRadar:
        return {u"gap/radar"_s, false};
    }
    Q_UNREACHABLE();
}

} // namespace

Settings::Settings() : m_store(QSettings::IniFormat, QSettings::UserScope, u"waymark"_s, u"waymark"_s) {}

Settings::Settings(const QString& iniFile) : m_store(iniFile, QSettings::IniFormat) {}

QVariant Settings::value(Setting setting) const {
    const Entry known = entry(setting);
    return m_store.value(known.key, known.fallback);
}

void Settings::setValue(Setting setting, const QVariant& value) {
    // What stands there already need not be written again, least of all while the program starts. The file knows numbers,
    // truths and lists of one text as texts only, so that they are compared as what they are here.
    const QString key = entry(setting).key;
    QVariant stored = m_store.value(key);
    if (m_store.contains(key) && stored.metaType() != value.metaType())
        stored.convert(value.metaType());
    if (!m_store.contains(key) || stored != value)
        m_store.setValue(key, value);
}

ThemeChoice Settings::theme() const {
    const QString text = value(Setting::theme).toString();
    return text == "light"_L1 ? ThemeChoice::light : text == "dark"_L1 ? ThemeChoice::dark : ThemeChoice::system;
}

void Settings::setTheme(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::system:
        return setValue(Setting::theme, u"system"_s);
    case ThemeChoice::light:
        return setValue(Setting::theme, u"light"_s);
    case ThemeChoice::dark:
        return setValue(Setting::theme, u"dark"_s);
    }
}

int Settings::zoomPercent() const {
    return std::clamp(value(Setting::zoomPercent).toInt(), smallestZoom, largestZoom);
}

void Settings::setZoomPercent(int percent) {
    setValue(Setting::zoomPercent, std::clamp(percent, smallestZoom, largestZoom));
}

} // namespace waymark
