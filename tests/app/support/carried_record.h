// A record of October 2023 with something of everything, before and after it was carried over to September 2025.
#pragma once

#include "core/framework/framework_catalog.h"
#include "core/record/record.h"

namespace waymark::test {

// A product manager who aims at senior product manager. Mine: user focus working (with a reason), then practitioner; problem
// management expert, which has no successor; maintaining delivery momentum working, which the aim does not ask for. Agreed: user
// focus working. Somebody else's, Ana's: agile working practitioner.
[[nodiscard]] Record earlierRecord();

// The same carried over on 22 November 2026: nothing is confirmed yet.
[[nodiscard]] Record carriedRecord();

} // namespace waymark::test
