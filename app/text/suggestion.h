// "Did you mean ...?": the word that somebody may have meant.
#pragma once

#include "core/framework/framework_catalog.h"

#include <QString>
#include <QStringList>

namespace waymark {

// The candidate that is nearest to `typed`: by letters changed, added, dropped or swapped, or because it begins with it.
// Empty if none is near.
[[nodiscard]] QString nearest(const QString& typed, const QStringList& candidates);

// The framework that may have been meant by `typed`; empty if none is near.
[[nodiscard]] QString nearestFramework(const QString& typed, FrameworkCatalog& catalog);

// "Did you mean ...?", or nothing if there is no suggestion.
[[nodiscard]] QString didYouMean(const QString& suggestion);

} // namespace waymark
