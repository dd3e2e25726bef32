// "Did you mean ...?": the word that somebody may have meant.
#pragma once

#include <QString>
#include <QStringList>

namespace waymark {

// The candidate that is nearest to `typed`: by letters changed, added, dropped or swapped, or because it begins with it.
// Empty if none is near.
[[nodiscard]] QString nearest(const QString& typed, const QStringList& candidates);

} // namespace waymark
