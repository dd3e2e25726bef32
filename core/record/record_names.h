// The names that a record keeps of its framework.
#pragma once

#include "core/framework/framework.h"
#include "core/record/record.h"

namespace waymark {

// Title, edition, and the name of every skill, role level and proficiency that the record speaks of, in the framework's
// default language. A name of something that the framework does not know stays as it was; names of what the record no
// longer speaks of are dropped. `framework` is the record's.
void nameFromFramework(Record& record, const Framework& framework);

} // namespace waymark
