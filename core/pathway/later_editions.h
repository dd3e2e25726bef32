// Which frameworks a record can be carried over to, and which of them is a newer edition of its own one.
#pragma once

#include "core/base/ids.h"
#include "core/framework/framework_catalog.h"
#include "core/pathway/crosswalk.h"

#include <vector>

namespace waymark {

// Whether `later` says of itself that it succeeds `earlier`, at once or over editions between them. A crosswalk alone does not
// make an edition: it may lead to another organisation's framework.
[[nodiscard]] bool isLaterEdition(FrameworkCatalog& catalog, const FrameworkId& later, const FrameworkId& earlier);

// The frameworks of the catalog that crosswalks lead to from `own`, the newest first.
[[nodiscard]] std::vector<FrameworkPtr> carryOverTargets(FrameworkCatalog& catalog, const CrosswalkSet& crosswalks,
                                                         const FrameworkId& own);

// The newest of these that is a later edition of `own`; null: there is none.
[[nodiscard]] FrameworkPtr newestEdition(FrameworkCatalog& catalog, const CrosswalkSet& crosswalks,
                                         const FrameworkId& own);

} // namespace waymark
