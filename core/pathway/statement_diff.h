// Which sentences of one list stand in another: statements of skills and responsibilities, compared by what they say and
// not by how they are spelt.
#pragma once

#include "core/text/localized_text.h"

#include <set>
#include <span>
#include <string>
#include <vector>

namespace waymark {

// The form in which two sentences are compared: the text of the default language as core/text/fold.h folds it, so that case,
// punctuation, hyphens and spaces do not matter.
[[nodiscard]] std::string normalisedSentence(const LocalizedText& text);

class SentenceSet {
public:
    SentenceSet() = default;

    explicit SentenceSet(std::span<const LocalizedText> texts);

    // True if it was not in the set yet.
    bool insert(const LocalizedText& text) { return m_texts.insert(normalisedSentence(text)).second; }

    [[nodiscard]] bool contains(const LocalizedText& text) const { return m_texts.contains(normalisedSentence(text)); }

private:
    std::set<std::string> m_texts;
};

struct ListedSentence {
    LocalizedText text;
    bool inBoth = false; // it stands in the other list too
};

// Two lists side by side, each in its own order.
struct SentenceListChange {
    std::vector<ListedSentence> from;
    std::vector<ListedSentence> to;
};

[[nodiscard]] SentenceListChange compareSentences(std::span<const LocalizedText> from,
                                                  std::span<const LocalizedText> to);

} // namespace waymark
