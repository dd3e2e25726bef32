// Parts that several answers in JSON have in common. The spellings are those of the files; scripts depend on them.
#pragma once

#include "core/framework/framework.h"
#include "core/json/json_writer.h"
#include "core/pathway/gap.h"
#include "core/pathway/migrate.h"
#include "core/pathway/search.h"
#include "core/pathway/step.h"

#include <string_view>

namespace waymark {

// The proficiency's id, or null.
void writeExpectation(JsonWriter& json, Expectation expectation, const Framework& framework);

// Why there is no level: "not-asked-for" or "not-specified"; null if there is one.
void writeWhy(JsonWriter& json, Expectation expectation);

// The proficiency's id, "not-asked-for" or "not-specified".
[[nodiscard]] std::string_view expectationSpelling(Expectation expectation, const Framework& framework);

// "met", "above", "below", "unrated", "not-sure", "not-applicable", "not-asked-for", "not-specified".
[[nodiscard]] std::string_view gapStateSpelling(GapState state) noexcept;

// "role", "role-level", "skill", "statement", "responsibility", "responsibility-pair".
[[nodiscard]] std::string_view searchKindSpelling(SearchKind kind) noexcept;

// "raised", "added", "lowered", "dropped", "same", "unknown".
[[nodiscard]] std::string_view stepChangeSpelling(StepChange change) noexcept;

// "skill-dropped", "skill-not-linked", "level-has-no-place".
[[nodiscard]] std::string_view leftReasonSpelling(LeftReason reason) noexcept;

} // namespace waymark
