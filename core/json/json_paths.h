// From JSON paths to lines and columns: for what is found in a file after it was read.
#pragma once

#include "core/base/error.h"
#include "core/json/json_reader.h"
#include "core/json/json_source.h"
#include "core/json/json_value.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace waymark {

// Of the value at a path such as $.ratings[2].skill, in the source's text; nothing if there is none.
[[nodiscard]] std::optional<std::size_t> offsetOfPath(const JsonValue& root, std::string_view path);

// Gives each finding that has a path and no line the file's name, line and column, as far as the file holds such a path.
// Goes through the file twice, and not at all if there is no such finding.
void addPlaces(Findings& findings, const JsonSource& source, const JsonLimits& limits);

} // namespace waymark
