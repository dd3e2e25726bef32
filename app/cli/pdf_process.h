// PDF by the program that can, which is installed beside this one.
#pragma once

#include <QByteArray>
#include <QString>

namespace waymark {

// Empty if that program is missing or fails.
[[nodiscard]] QByteArray pdfOf(const QString& html);

} // namespace waymark
