// A law that must hold for every input; the fuzzer keeps the input that breaks it.
#pragma once

#include "core/base/error.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace waymark {

inline void holds(bool law, const char* sentence) {
    if (law)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", sentence);
    std::abort();
}

// Findings of a file that was read as `name`: each names it, a place in it and a path, and they come in the order of their places.
inline void holdsOfFindings(const Findings& findings, std::string_view bytes, std::string_view name) {
    const auto lines = static_cast<std::uint64_t>(std::ranges::count(bytes, '\n')) + 1;
    std::uint64_t line = 1;
    for (const Finding& finding : findings) {
        const ErrorPlace& place = finding.error.place;
        holds(place.file == name, "a finding names its file");
        if (finding.error.code == ErrorCode::findingsTooMany)
            continue;
        holds(place.line >= line && place.line <= lines && place.column >= 1, "findings are in the file, and in order");
        holds(place.path.starts_with('$'), "a finding has a path");
        line = place.line;
    }
}

} // namespace waymark
