// What somebody asked for when starting the program.
#pragma once

#include "app/desktop/navigation/place.h"
#include "app/desktop/settings/settings.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace waymark {

struct LaunchOptions {
    enum class Kind { window, snapshot, help, version, wrongCall };

    Kind kind = Kind::window;
    QString snapshotFile;
    std::optional<PageId> page;
    QString pageDetail; // a part of the page, as its places name it; empty: as the page likes it best
    QSize size; // invalid: as remembered, or 1280 by 800 for a snapshot
    std::optional<ThemeChoice> theme; // for this run only
    QString language; // for this run only; empty: as set
    std::optional<int> zoomPercent; // for this run only
    bool rightToLeft = false; // whatever the language says; Qt's own -reverse
    QString framework; // id or path of the framework to begin with
    QString record; // path; empty: the one that was open last
    QString address; // waymark:..., a place to begin at
    QString fault; // of a wrong call: what is wrong, in a sentence
};

// `arguments` with the program's name first, as Qt gives them. Options of Qt itself (-platform, -style ...) are passed over.
[[nodiscard]] LaunchOptions parseLaunchOptions(const QStringList& arguments);

// What --help prints.
[[nodiscard]] QString launchHelp();

} // namespace waymark
