// Parts that several answers in JSON have in common. The spellings are those of the files; scripts depend on them.
#pragma once

#include "core/framework/framework.h"
#include "core/json/json_writer.h"

#include <string_view>

namespace waymark {

// The proficiency's id, or null.
void writeExpectation(JsonWriter& json, Expectation expectation, const Framework& framework);

// Why there is no level: "not-asked-for" or "not-specified"; null if there is one.
void writeWhy(JsonWriter& json, Expectation expectation);

// The proficiency's id, "not-asked-for" or "not-specified".
[[nodiscard]] std::string_view expectationSpelling(Expectation expectation, const Framework& framework);

} // namespace waymark
