// The bundled crosswalks, read.
#pragma once

#include "core/framework/framework_catalog.h"
#include "core/pathway/crosswalk.h"

namespace waymark::test {

// Asserted to have no errors.
[[nodiscard]] CrosswalkSet bundledCrosswalks(FrameworkCatalog& catalog);

} // namespace waymark::test
