// Which columns a comparison has when nobody has just chosen them.
#pragma once

#include "app/desktop/navigation/place.h"
#include "core/framework/framework.h"
#include "core/record/record.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace waymark {

inline constexpr std::size_t fewestComparedLevels = 2; // one is enough beside my ratings
inline constexpr std::size_t mostComparedLevels = 8;

[[nodiscard]] bool enoughColumns(const std::vector<RoleLevelIndex>& levels, bool withRatings);

// Those of the ids that the framework has, in their order, and no more than fit.
[[nodiscard]] std::vector<RoleLevelIndex> knownLevels(const Framework& framework, const QStringList& ids);

// Where somebody is and where they aim; else the ladder of the first role that has one; else the first role levels there are.
[[nodiscard]] std::vector<RoleLevelIndex> usualColumns(const Framework& framework, const Aims& aims);

struct AddressedLevels {
    std::vector<RoleLevelIndex> levels; // no more than fit
    std::optional<RoleLevelId> unknown; // the first that the framework does not have
    bool tooMany = false;
};

[[nodiscard]] AddressedLevels addressedLevels(const Framework& framework, const std::vector<RoleLevelId>& ids);

} // namespace waymark
