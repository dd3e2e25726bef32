#include "core/pathway/later_editions.h"

#include <algorithm>
#include <set>
#include <utility>

namespace waymark {

bool isLaterEdition(FrameworkCatalog& catalog, const FrameworkId& later, const FrameworkId& earlier) {
    // Files may name one another in a circle.
    std::set<FrameworkId> seen{later};
    std::vector<FrameworkId> next{later};
    while (!next.empty()) {
        const FrameworkId id = std::move(next.back());
        next.pop_back();
        if (!catalog.has(id))
            continue;
        const Result<FrameworkPtr> framework = catalog.load(id);
        if (!framework)
            continue;
        for (const FrameworkId& before : (*framework)->info().succeeds) {
            if (before == earlier)
                return true;
            if (seen.insert(before).second)
                next.push_back(before);
        }
    }
    return false;
}

std::vector<FrameworkPtr> carryOverTargets(FrameworkCatalog& catalog, const CrosswalkSet& crosswalks,
                                           const FrameworkId& own) {
    std::vector<FrameworkPtr> targets;
    for (const FrameworkId& id : crosswalks.reachableFrom(own)) {
        if (Result<FrameworkPtr> framework = catalog.load(id))
            targets.push_back(std::move(*framework));
    }
    std::ranges::stable_sort(targets, std::ranges::greater(),
                             [](const FrameworkPtr& framework) { return framework->info().editionDate; });
    return targets;
}

FrameworkPtr newestEdition(FrameworkCatalog& catalog, const CrosswalkSet& crosswalks, const FrameworkId& own) {
    for (FrameworkPtr& target : carryOverTargets(catalog, crosswalks, own)) {
        if (isLaterEdition(catalog, target->id(), own))
            return std::move(target);
    }
    return nullptr;
}

} // namespace waymark
