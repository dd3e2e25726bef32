// Comparisons that somebody keeps by name. They belong to the person at this machine, so they lie in the settings.
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <vector>

namespace waymark {

class Settings;

struct FavouriteComparison {
    QString name;
    FrameworkId framework;
    std::vector<RoleLevelId> levels;
    bool withRatings = false;

    friend bool operator==(const FavouriteComparison&, const FavouriteComparison&) = default;
};

// Those of one framework, in the order of their names. What cannot be read is left out.
[[nodiscard]] std::vector<FavouriteComparison> favouriteComparisons(const Settings& settings,
                                                                    const FrameworkId& framework);

// Keeps it; one of the same name and framework is replaced.
void keepFavourite(Settings& settings, const FavouriteComparison& favourite);

void forgetFavourite(Settings& settings, const FrameworkId& framework, const QString& name);

} // namespace waymark
