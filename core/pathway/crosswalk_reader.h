// Reads a crosswalk file, or says everything that is wrong with it. resources/schema/crosswalk.schema.json describes the format.
#pragma once

#include "core/base/error.h"
#include "core/framework/framework.h"
#include "core/pathway/crosswalk.h"

#include <span>
#include <string>
#include <string_view>

namespace waymark {

struct CrosswalkReading {
    CrosswalkPtr crosswalk; // null if the findings have errors
    Findings findings; // in the order of their places
};

// `frameworks`: those that the file may speak of. Beside what is wrong with the form: frameworkUnknown, skillUnknown,
// roleLevelUnknown, idUnknown for a proficiency, crosswalkContradiction (the same link twice, or another link for a thing whose
// link stands alone), crosswalkCycle (from a framework to itself), and the warnings crosswalkIncomplete (a skill, role level or
// proficiency of the earlier edition without a link), crosswalkMerges (two links of the kind `same` to one thing),
// crosswalkTurnsScale (a level that was the higher one of two becomes the lower one) and jsonUnknownMember. A file of another kind or a newer format gets that
// one finding and no other.
[[nodiscard]] CrosswalkReading readCrosswalk(std::string_view bytes, std::string fileName,
                                             std::span<const FrameworkPtr> frameworks);

} // namespace waymark
