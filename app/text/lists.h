// Several things as one list, in words.
#pragma once

#include <QString>
#include <QStringList>

namespace waymark {

// "one, two and three" in the program's language. As QLocale says it, except that a Welsh list is joined by "a" or "ac" as the
// word after it wants it, where QLocale leaves the choice to the reader.
[[nodiscard]] QString listed(const QStringList& items);

} // namespace waymark
