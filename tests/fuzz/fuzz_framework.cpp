// Any bytes as a framework file.
#include "core/framework/framework_reader.h"
#include "core/framework/framework_writer.h"
#include "tests/fuzz/law.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waymark;
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const FrameworkReading reading = readFramework(bytes, "fuzz.json");
    holds(hasErrors(reading.findings) == (reading.framework == nullptr),
          "a framework is given unless there are errors");
    holdsOfFindings(reading.findings, bytes, "fuzz.json");
    if (reading.framework == nullptr)
        return 0;
    holds(nlohmann::json::accept(bytes), "what is read is JSON");
    const std::string written = writeFramework(*reading.framework);
    const FrameworkReading again = readFramework(written, "again.json");
    // A control character in a text is warned of and kept; there may be many.
    const auto isOfCharacter = [](const Finding& finding) {
        return finding.error.code == ErrorCode::textHasControl || finding.error.code == ErrorCode::findingsTooMany;
    };
    holds(again.framework != nullptr && std::ranges::all_of(again.findings, isOfCharacter),
          "what was written can be read");
    holds(writeFramework(*again.framework) == written, "reading and writing again changes nothing");
    return 0;
}
