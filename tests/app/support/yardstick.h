// What a test of speed is measured against: no clock of one machine tells how fast another one is.
#pragma once

#include "core/record/record.h"
#include "core/record/record_writer.h"

#include <algorithm>
#include <chrono>
#include <cstddef>

namespace waymark::test {

// Milliseconds that it takes here and now to write the whole record as JSON, the best of three times.
inline double millisecondsToWrite(const Record& record) {
    double best = 1e9;
    std::size_t written = 0;
    for (int i = 0; i < 3; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        written += writeRecord(record).size();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
        best = std::min(best, taken.count());
    }
    return written > 0 ? best : 0;
}

} // namespace waymark::test
