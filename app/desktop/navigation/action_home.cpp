#include "app/desktop/navigation/action_home.h"

#include "app/desktop/actions/action_registry.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark {

std::optional<PageId> homeOf(ActionId action) {
    using enum ActionId;
    static constexpr std::array homes{
        std::pair{pathwayZoomIn, PageId::pathway},   std::pair{pathwayZoomOut, PageId::pathway},
        std::pair{pathwayFit, PageId::pathway},      std::pair{pathwayExport, PageId::pathway},
        std::pair{pathwayPrint, PageId::pathway},    std::pair{compareOnlyDifferences, PageId::compare},
        std::pair{compareAddLevel, PageId::compare}, std::pair{compareOnlyAim, PageId::compare},
        std::pair{compareRatings, PageId::compare},  std::pair{compareOpenAll, PageId::compare},
        std::pair{stepSwap, PageId::step},           std::pair{stepFurther, PageId::step},
        std::pair{rateNextSkill, PageId::ratings},   std::pair{ratePreviousSkill, PageId::ratings},
    };
    const auto home = std::ranges::find(homes, action, &std::pair<ActionId, PageId>::first);
    return home == homes.end() ? std::nullopt : std::optional(home->second);
}

} // namespace waymark
