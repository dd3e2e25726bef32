#include "core/pathway/known_crosswalks.h"

#include "core/framework/bundled.h"
#include "core/pathway/crosswalk_reader.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace waymark {

KnownCrosswalks readKnownCrosswalks(FrameworkCatalog& catalog) {
    const std::vector<FrameworkPtr> frameworks = catalog.all();
    KnownCrosswalks known;
    std::vector<CrosswalkPtr> ofFiles;
    const auto joinsTheSame = [](const CrosswalkPtr& one) {
        return [&one](const CrosswalkPtr& other) { return other->from == one->from && other->to == one->to; };
    };
    for (const CatalogFile& file : catalog.crosswalkFiles()) {
        CrosswalkReading reading = readCrosswalk(file.bytes, file.name, frameworks);
        std::ranges::move(reading.findings, std::back_inserter(known.findings));
        if (!reading.crosswalk)
            continue;
        std::erase_if(ofFiles, joinsTheSame(reading.crosswalk));
        ofFiles.push_back(std::move(reading.crosswalk));
    }
    std::vector<CrosswalkPtr> all;
    for (const BundledFile& file : bundledCrosswalkFiles()) {
        CrosswalkReading reading = readCrosswalk(file.bytes, std::string(file.id) + ".json", frameworks);
        if (reading.crosswalk && std::ranges::none_of(ofFiles, joinsTheSame(reading.crosswalk)))
            all.push_back(std::move(reading.crosswalk));
    }
    known.crosswalks = CrosswalkSet(std::move(all));
    for (CrosswalkPtr& crosswalk : ofFiles) {
        if (auto cycle = known.crosswalks.cycleThrough(*crosswalk)) {
            known.findings.push_back(std::move(*cycle));
            continue;
        }
        // Whoever brings a crosswalk wants it to be used: of two ways of one length it is the one that is taken.
        std::vector<CrosswalkPtr> more = known.crosswalks.crosswalks();
        more.insert(more.begin(), std::move(crosswalk));
        known.crosswalks = CrosswalkSet(std::move(more));
    }
    return known;
}

CrosswalkSet knownCrosswalks(FrameworkCatalog& catalog) {
    return readKnownCrosswalks(catalog).crosswalks;
}

} // namespace waymark
