// From byte offsets in a JSON file to lines, columns and JSON paths.
#pragma once

#include "core/base/error.h"
#include "core/json/json_source.h"

#include <cstddef>
#include <span>
#include <vector>

namespace waymark {

// One place for each offset; `offsets` are in ascending order. The path is that of the key or value that begins there,
// or of what encloses the offset if nothing begins there. Goes through the file once.
[[nodiscard]] std::vector<ErrorPlace> findJsonPlaces(const JsonSource& source, std::span<const std::size_t> offsets);

} // namespace waymark
