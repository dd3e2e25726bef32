// The pathway in words, for assistive technology and for the panel beside the map.
#pragma once

#include "app/desktop/pages/pathway/pathway_scene.h"

#include <QStringList>

namespace waymark {

// "Senior product manager, step 3 of 5 as product manager. You are here."
[[nodiscard]] QString pathwayCardName(const PathwayCard& card, const Framework& framework,
                                      const LanguageOrder& languages);

// The ways on from a role level: one step up, one step down, sideways and why.
[[nodiscard]] QString pathwayCardWays(RoleLevelIndex level, const PathwayMap& map, const Framework& framework,
                                      const LanguageOrder& languages);

// Why a sideways move is near: the skills that are shared by name, the others as counts. Items of a list.
[[nodiscard]] QStringList neighbourReasons(const Neighbour& neighbour, const Framework& framework,
                                           const LanguageOrder& languages);

// What the lines and frames of the map stand for.
[[nodiscard]] QString pathwayLegend();

} // namespace waymark
