// The sign of the program, in every size that a desktop asks for.
#pragma once

#include <QIcon>

namespace waymark {

[[nodiscard]] QIcon programIcon();

} // namespace waymark
