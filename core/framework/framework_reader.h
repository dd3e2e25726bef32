// Reads a framework file, or says everything that is wrong with it.
#pragma once

#include "core/base/error.h"
#include "core/framework/framework.h"
#include "core/json/json_reader.h"

#include <string>
#include <string_view>

namespace waymark {

struct FrameworkLimits {
    JsonLimits json;
    std::size_t findings = JsonReport::usualLimit; // errors; as many warnings
};

struct FrameworkReading {
    FrameworkPtr framework; // null if the findings have errors: a framework with faults is never half shown
    Findings findings; // in the order of their places
};

// `bytes`: the whole file, UTF-8 with or without byte order mark; needed only while reading. `fileName`: as findings are to
// name it. A file of another kind gets that one finding and no other. One of a newer format is read as far as it is understood,
// with that as its one warning: what is not known in it is no fault. If there are faults, that it is newer is the one error.
[[nodiscard]] FrameworkReading readFramework(std::string_view bytes, std::string fileName,
                                             const FrameworkLimits& limits = {});

} // namespace waymark
