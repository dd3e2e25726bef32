// Text that goes into HTML.
#pragma once

#include <QString>

namespace waymark {

// `text` as it may stand between tags and in attributes.
[[nodiscard]] QString htmlText(const QString& text);

} // namespace waymark
