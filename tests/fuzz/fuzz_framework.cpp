// Any bytes as a framework file.
#include "core/framework/framework_reader.h"
#include "core/framework/framework_writer.h"
#include "tests/fuzz/law.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waymark;
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const FrameworkReading reading = readFramework(bytes, "fuzz.json");
    holds(hasErrors(reading.findings) == (reading.framework == nullptr),
          "a framework is given unless there are errors");
    for (const Finding& finding : reading.findings)
        holds(finding.error.place.file == "fuzz.json", "a finding names its file");
    if (reading.framework == nullptr)
        return 0;
    holds(nlohmann::json::accept(bytes), "what is read is JSON");
    const std::string written = writeFramework(*reading.framework);
    const FrameworkReading again = readFramework(written, "again.json");
    holds(again.framework != nullptr, "what was written can be read");
    holds(writeFramework(*again.framework) == written, "reading and writing again changes nothing");
    return 0;
}
