// What a terminal can show. Found out by main(), so that everything below it can be tested.
#pragma once

namespace waymark {

struct Terminal {
    int width = 80; // columns that text is laid out for
    bool unicode = true; // false: marks and lines are made of ASCII; texts themselves are always UTF-8
    bool emphasis = false; // headings may be made bold
};

// Of the standard output: its width within 40 to 100 (longer lines are hard to read), its encoding, and whether it is a
// terminal at all and NO_COLOR is not set.
[[nodiscard]] Terminal detectTerminal();

} // namespace waymark
