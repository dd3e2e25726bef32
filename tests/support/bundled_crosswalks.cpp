#include "tests/support/bundled_crosswalks.h"

#include "core/framework/bundled.h"
#include "core/pathway/crosswalk_reader.h"

#include <cstdlib>

namespace waymark::test {

CrosswalkSet bundledCrosswalks(FrameworkCatalog& catalog) {
    const std::vector<FrameworkPtr> frameworks = catalog.all();
    std::vector<CrosswalkPtr> all;
    for (const BundledFile& file : bundledCrosswalkFiles()) {
        all.push_back(readCrosswalk(file.bytes, std::string(file.id), frameworks).crosswalk);
        if (all.back() == nullptr)
            std::abort();
    }
    return CrosswalkSet(std::move(all));
}

} // namespace waymark::test
