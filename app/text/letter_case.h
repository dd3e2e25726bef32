// The first letter of a word, as its place in a text wants it.
#pragma once

#include <QString>

namespace waymark {

// As it begins a cell or a line: "Not asked for".
[[nodiscard]] QString capitalised(const QString& word);

// As it stands within a sentence: "practitioner". Only the first letter changes; a word of capitals stays as it is.
[[nodiscard]] QString withinSentence(const QString& word);

} // namespace waymark
