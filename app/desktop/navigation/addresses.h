// Places as addresses that can be copied, pasted into the search box and given on the command line.
#pragma once

#include "app/desktop/navigation/place.h"
#include "core/base/error.h"

#include <QString>

namespace waymark {

// A place's detail on the Compare page: my ratings stand beside the role levels.
inline const QString withRatingsDetail = QStringLiteral("ratings");

// The address of a place in a framework. It leads to the same page about the same thing; which sentence of it was looked for
// is not in it. Empty: the page shows nothing that could be named.
[[nodiscard]] QString addressOf(const Place& place, const FrameworkId& framework);

// Whether a text that somebody typed means an address and no search.
[[nodiscard]] bool isAddress(const QString& text);

// The place that an address names. Whether the things in it exist is for the page to say. Of a role the place has the id
// in `detail`. Errors: addressTooLong, addressMalformed.
[[nodiscard]] Result<Place> placeFromAddress(const QString& address);

} // namespace waymark
