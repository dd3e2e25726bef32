// What a terminal can show. Found out by main(), so that everything below it can be tested.
#pragma once

namespace waymark {

struct Terminal {
    // Running text takes no more columns than this: longer lines are hard to read.
    static constexpr int longestLine = 100;

    int width = 80; // columns; tables may take all of them
    bool unicode = true; // false: marks and lines are made of ASCII; texts themselves are always UTF-8
    bool emphasis = false; // headings may be made bold
};

// Of the standard output: its width, at least 40, its encoding, and whether it is a terminal at all and NO_COLOR is not set.
[[nodiscard]] Terminal detectTerminal();

} // namespace waymark
