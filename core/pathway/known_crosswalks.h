// The crosswalks between the frameworks of a catalog.
#pragma once

#include "core/framework/framework_catalog.h"
#include "core/pathway/crosswalk.h"

namespace waymark {

// The bundled crosswalks that fit the catalog's frameworks. One that does not fit a framework of a folder that took the place
// of a bundled one leads nowhere and is left out.
[[nodiscard]] CrosswalkSet knownCrosswalks(FrameworkCatalog& catalog);

} // namespace waymark
