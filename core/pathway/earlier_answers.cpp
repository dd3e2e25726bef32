#include "core/pathway/earlier_answers.h"

#include "core/pathway/lineage.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace waymark {

namespace {

using Destinations = std::unordered_map<EntryId, std::vector<CarriedTo>>;

void note(Destinations& destinations, const FrameworkId& framework, const std::vector<RatingEntry>& ratings) {
    for (const RatingEntry& entry : ratings) {
        if (!entry.carriedOver)
            continue;
        std::vector<CarriedTo>& known = destinations[entry.carriedOver->entry];
        // A confirmed answer names the same origin as the one that it confirms.
        if (const CarriedTo to{framework, entry.skill}; std::ranges::find(known, to) == known.end())
            known.push_back(to);
    }
}

Destinations destinationsIn(const Record& record) {
    Destinations destinations;
    note(destinations, record.framework.id, record.ratings);
    for (const EarlierEdition& edition : record.earlier)
        note(destinations, edition.framework.id, edition.ratings);
    return destinations;
}

FrameworkPtr known(FrameworkCatalog& catalog, const FrameworkId& id) {
    if (!catalog.has(id))
        return nullptr;
    Result<FrameworkPtr> framework = catalog.load(id);
    return framework ? std::move(*framework) : nullptr;
}

// Skills that the framework does not have come last, by their ids.
void sortAsInFramework(std::vector<EarlierAnswer>& answers, const Framework* framework) {
    const auto place = [&](const EarlierAnswer& answer) {
        const Skill* skill = framework != nullptr ? framework->find(answer.entry->skill) : nullptr;
        const std::size_t position = skill != nullptr ? static_cast<std::size_t>(framework->indexOf(*skill))
                                                      : std::numeric_limits<std::size_t>::max();
        return std::tuple(position, answer.entry->skill, -answer.entry->at.time_since_epoch().count());
    };
    std::ranges::stable_sort(answers, {}, place);
}

} // namespace

std::vector<EarlierAnswers> earlierAnswers(const Record& record, FrameworkCatalog& catalog,
                                           const CrosswalkSet& crosswalks) {
    const Destinations destinations = destinationsIn(record);
    const FrameworkPtr own = record.earlier.empty() ? nullptr : known(catalog, record.framework.id);
    std::vector<EarlierAnswers> all;
    for (const EarlierEdition& edition : record.earlier) {
        EarlierAnswers answers{&edition, known(catalog, edition.framework.id), {}};
        std::optional<Lineage> lineage;
        if (answers.framework && own && answers.framework != own)
            lineage = lineageBetween(answers.framework, own, crosswalks);
        const bool isKnown = lineage && lineage->source == LineageSource::crosswalk;
        for (const RatingEntry& entry : edition.ratings) {
            EarlierAnswer answer{&entry, {}, {}};
            if (const auto found = destinations.find(entry.id); found != destinations.end())
                answer.carriedTo = found->second;
            else if (isKnown)
                answer.left = leftBehind(entry, *lineage);
            answers.answers.push_back(std::move(answer));
        }
        sortAsInFramework(answers.answers, answers.framework.get());
        all.push_back(std::move(answers));
    }
    return all;
}

} // namespace waymark
