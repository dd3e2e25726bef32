// Any bytes as a text to search in.
#include "core/text/fold.h"
#include "tests/fuzz/law.h"

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waymark;
    const std::string source(reinterpret_cast<const char*>(data), size);
    const FoldedText folded = foldText(source);
    holds(folded.source.size() == folded.text.size() + 1, "every folded byte, and the end, knows its source");
    holds(folded.text == fold(source), "both ways of folding agree");
    holds(fold(folded.text) == folded.text, "folding what is folded changes nothing");
    for (const FoldedWord& word : folded.words) {
        const TextRange range = folded.sourceRange({.begin = word.begin, .end = word.end});
        holds(range.begin <= range.end && range.end <= source.size(), "a word's source lies in the source");
    }
    return 0;
}
