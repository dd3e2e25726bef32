// What a record says that its framework, or the calendar, does not know.
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/framework/framework.h"
#include "core/record/record.h"

namespace waymark {

// `framework`: the one that the record names, or nullptr where the program has none of that id. Warnings only: the record
// opens in any case, with the names that it keeps itself. Each id is told once, at the first place that speaks of it; a
// thing's name stands in the finding if the record knows it, otherwise its id. Days after `today` are told each; a moment
// may be a day ahead, because it is kept in UTC.
[[nodiscard]] Findings checkRecord(const Record& record, const Framework* framework, Date today);

} // namespace waymark
