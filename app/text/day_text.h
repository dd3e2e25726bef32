// A day as people write it.
#pragma once

#include <QDate>
#include <QString>

namespace waymark {

// "28 November 2026".
[[nodiscard]] QString dayInWords(QDate day);

} // namespace waymark
