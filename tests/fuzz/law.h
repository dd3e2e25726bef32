// A law that must hold for every input; the fuzzer keeps the input that breaks it.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace waymark {

inline void holds(bool law, const char* sentence) {
    if (law)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", sentence);
    std::abort();
}

} // namespace waymark
