#include "app/cli/known_crosswalks.h"

#include "app/cli/command_call.h"
#include "core/framework/bundled.h"
#include "core/pathway/crosswalk_reader.h"

#include <utility>

namespace waymark {

CrosswalkSet knownCrosswalks(CommandCall& call) {
    const std::vector<FrameworkPtr> frameworks = call.catalog().all();
    std::vector<CrosswalkPtr> crosswalks;
    for (const BundledFile& file : bundledCrosswalkFiles()) {
        // One that does not fit a framework of --frameworks that took the place of a bundled one leads nowhere.
        CrosswalkReading reading = readCrosswalk(file.bytes, std::string(file.id) + ".json", frameworks);
        if (reading.crosswalk)
            crosswalks.push_back(std::move(reading.crosswalk));
    }
    return CrosswalkSet(std::move(crosswalks));
}

} // namespace waymark
