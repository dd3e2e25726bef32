// What the program remembers between two starts. Nothing of a record is in here but a win that is not noted yet.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace waymark {

enum class ThemeChoice { system, light, dark };

enum class Setting {
    framework, // id of the one last shown; empty: none yet
    frameworkFile, // path of the framework file that was opened last
    place, // where somebody was in the framework; see place.h
    language, // tag; empty: the system's
    theme, // system, light, dark
    zoomPercent, // 50 to 300
    windowGeometry,
    windowState,
    recordPath, // the record last open
    recentRecords,
    editionsDeclined, // newer editions that somebody did not want now: a record's id, a blank, the edition's id
    greetingSeen,
    rolesSkillsOpen, // show the statements of the expected level with every skill of a role level
    compareLevels,
    compareOnlyDifferences, // leave out the skills of which all columns say the same
    compareWithRatings, // my ratings are a column
    compareFavourites, // JSON; see comparison_favourites.h
    ratingsOnlyLeft, // show only the skills that nobody has answered about
    ratingsShowEarlier, // show earlier answers before there is a new one
    ratingsShowExpected, // show what the role level asks for before there is an answer
    ratingsAskMore, // ask how sure one is and how much one enjoys it
    planShowDone, // show what is done
    historyView, // slopes, table or timeline: what the history showed last
    reportParts, // which parts a report had last: their names
    reportLanguage, // tag of the last report; empty: that of the screen
    reportFolder, // where the last report was written
    winDrafts, // by the path of a record: what was typed about a win and its skill, not noted yet
    gapRadar, // show the gap as a radar too
};

// Keys, types and defaults stand in one table, so that the code holds no key twice.
class Settings {
public:
    // Where the system keeps settings.
    Settings();

    // In a file of its own, for tests and for pictures that must not depend on what somebody has set.
    explicit Settings(const QString& iniFile);

    [[nodiscard]] QVariant value(Setting setting) const;
    void setValue(Setting setting, const QVariant& value);

    void sync() { m_store.sync(); }

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    [[nodiscard]] int zoomPercent() const;
    void setZoomPercent(int percent);

    static constexpr int smallestZoom = 50;
    static constexpr int largestZoom = 300;

private:
    QSettings m_store;
};

} // namespace waymark
