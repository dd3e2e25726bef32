// Whole answers held against texts that were looked at once and kept.
#pragma once

#include <QString>

namespace waymark::test {

// Expects `text` to be what tests/data/golden/`name` holds. With WAYMARK_UPDATE_GOLDEN in the environment it becomes so.
void expectGolden(const QString& name, const QString& text);

} // namespace waymark::test
