// One sentence for each error code: what is wrong and what to do about it, in the language of the program.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace waymark {

// Without the place. Texts that come from a file are shortened, and their control characters made visible, so that they
// can do nothing to a terminal or to a layout.
[[nodiscard]] QString errorText(const Error& error);

// For a window: the file and the place in words, then the sentence. Whatever is not known of the place is left out.
[[nodiscard]] QString errorTextWithPlace(const Error& error);

// `file:line:column: severity: message [code]`; whatever is not known of the place is left out.
[[nodiscard]] QString findingLine(const Finding& finding);

// `text` on one line, of at most `longest` characters, with nothing in it that controls a terminal or turns the direction
// of reading.
[[nodiscard]] QString harmlessText(const QString& text, qsizetype longest = 120);

} // namespace waymark
