// Any bytes as a crosswalk file between the frameworks that are in the program.
#include "core/framework/framework_catalog.h"
#include "core/pathway/crosswalk_reader.h"
#include "tests/fuzz/law.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace waymark {
namespace {

const std::vector<FrameworkPtr>& bundled() {
    static const std::vector<FrameworkPtr> frameworks = FrameworkCatalog().all();
    return frameworks;
}

// Every end of a link is a thing of the edition that it is said to be of.
template <class AnyId>
void holdsEnds(const std::vector<CrosswalkLink<AnyId>>& links, const Framework& from, const Framework& to) {
    for (const CrosswalkLink<AnyId>& link : links) {
        holds(from.find(link.from) != nullptr, "what a link leads from is in the earlier edition");
        holds(link.to.empty() ? link.kind == LinkKind::dropped : to.find(link.to) != nullptr,
              "what a link leads to is in the later edition, or is dropped");
    }
}

void holdsCrosswalk(const Crosswalk& crosswalk) {
    const auto framework = [](const FrameworkId& id) {
        return std::ranges::find(bundled(), id, [](const FrameworkPtr& known) { return known->id(); });
    };
    const auto from = framework(crosswalk.from);
    const auto to = framework(crosswalk.to);
    holds(from != bundled().end() && to != bundled().end() && from != to, "it lies between two known editions");
    holdsEnds(crosswalk.skills, **from, **to);
    holdsEnds(crosswalk.roleLevels, **from, **to);
    holds(!crosswalk.languages.empty(), "it has a default language");
}

} // namespace
} // namespace waymark

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waymark;
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const CrosswalkReading reading = readCrosswalk(bytes, "fuzz.json", bundled());
    holds(hasErrors(reading.findings) == (reading.crosswalk == nullptr),
          "a crosswalk is given unless there are errors");
    holdsOfFindings(reading.findings, bytes, "fuzz.json");
    if (reading.crosswalk == nullptr)
        return 0;
    holds(nlohmann::json::accept(bytes), "what is read is JSON");
    holdsCrosswalk(*reading.crosswalk);
    return 0;
}
