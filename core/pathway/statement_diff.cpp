#include "core/pathway/statement_diff.h"

#include "core/text/fold.h"

namespace waymark {

std::string normalisedSentence(const LocalizedText& text) {
    return fold(text.str());
}

SentenceSet::SentenceSet(std::span<const LocalizedText> texts) {
    for (const LocalizedText& text : texts)
        insert(text);
}

SentenceListChange compareSentences(std::span<const LocalizedText> from, std::span<const LocalizedText> to) {
    const SentenceSet before(from);
    const SentenceSet after(to);
    SentenceListChange change;
    for (const LocalizedText& text : from)
        change.from.push_back({text, after.contains(text)});
    for (const LocalizedText& text : to)
        change.to.push_back({text, before.contains(text)});
    return change;
}

} // namespace waymark
