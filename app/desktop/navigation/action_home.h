// Where somebody has to be to do something.
#pragma once

#include "app/desktop/navigation/place.h"

#include <optional>

namespace waymark {

enum class ActionId;

// The page that carries the action out, if there is just one and what the action does can be told before one is there. Nothing
// for what works on something that is chosen on a page: nobody should rate or remove what they don't see.
[[nodiscard]] std::optional<PageId> homeOf(ActionId action);

} // namespace waymark
