// A word for each value of the enums of the pathway's answers, in the language of the program.
#pragma once

#include "core/pathway/crosswalk.h"
#include "core/pathway/gap.h"
#include "core/pathway/history.h"
#include "core/pathway/migrate.h"
#include "core/pathway/plan.h"
#include "core/pathway/search.h"
#include "core/pathway/step.h"

#include <QString>

namespace waymark {

[[nodiscard]] QString stepChangeWord(StepChange change);
[[nodiscard]] QString gapStateWord(GapState state);

// "below by 2", "met", "above by 1", or the state's word where there is no number.
[[nodiscard]] QString gapText(const GapRow& row);

// A clause that stands on its own: "the next role level asks for it".
[[nodiscard]] QString planReasonText(PlanReason reason);
[[nodiscard]] QString historyChangeWord(HistoryChange change);
[[nodiscard]] QString searchKindWord(SearchKind kind);
[[nodiscard]] QString searchFieldWord(SearchField field);

// What became of a skill in a later edition.
[[nodiscard]] QString linkKindWord(LinkKind kind);

// Why a rating does not cross over to another edition; a clause that stands on its own.
[[nodiscard]] QString leftReasonText(LeftReason reason);

} // namespace waymark
