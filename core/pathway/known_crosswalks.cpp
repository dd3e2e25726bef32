#include "core/pathway/known_crosswalks.h"

#include "core/framework/bundled.h"
#include "core/pathway/crosswalk_reader.h"

#include <utility>

namespace waymark {

CrosswalkSet knownCrosswalks(FrameworkCatalog& catalog) {
    const std::vector<FrameworkPtr> frameworks = catalog.all();
    std::vector<CrosswalkPtr> crosswalks;
    for (const BundledFile& file : bundledCrosswalkFiles()) {
        CrosswalkReading reading = readCrosswalk(file.bytes, std::string(file.id) + ".json", frameworks);
        if (reading.crosswalk)
            crosswalks.push_back(std::move(reading.crosswalk));
    }
    return CrosswalkSet(std::move(crosswalks));
}

} // namespace waymark
