// The crosswalks between the frameworks of a catalog.
#pragma once

#include "core/framework/framework_catalog.h"
#include "core/pathway/crosswalk.h"

namespace waymark {

struct KnownCrosswalks {
    CrosswalkSet crosswalks;
    Findings findings; // of the files that are not bundled
};

// The bundled crosswalks that fit the catalog's frameworks, and those of its crosswalk files. One of a file takes the place of
// a bundled one that joins the same two editions, and of a file before it. One that has errors, or that closes a circle with
// those before it (crosswalkCycle), is left out; so is a bundled one that does not fit a framework of a folder that took the
// place of a bundled one.
[[nodiscard]] KnownCrosswalks readKnownCrosswalks(FrameworkCatalog& catalog);

// The same without what is wrong.
[[nodiscard]] CrosswalkSet knownCrosswalks(FrameworkCatalog& catalog);

} // namespace waymark
