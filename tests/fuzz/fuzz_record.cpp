// Any bytes as a record file.
#include "core/record/merge.h"
#include "core/record/record_reader.h"
#include "core/record/record_writer.h"
#include "tests/fuzz/law.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waymark;
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const RecordReading reading = readRecord(bytes, "fuzz.waymark");
    holds(hasErrors(reading.findings) != reading.record.has_value(), "a record is given unless there are errors");
    for (const Finding& finding : reading.findings)
        holds(finding.error.place.file == "fuzz.waymark", "a finding names its file");
    if (!reading.record)
        return 0;
    holds(nlohmann::json::accept(bytes), "what is read is JSON");
    const std::string written = writeRecord(*reading.record);
    const RecordReading again = readRecord(written, "again.waymark");
    holds(again.record == reading.record, "what was written is read back equal");
    holds(writeRecord(*again.record) == written, "writing again changes nothing");
    const Record merged = mergeRecords(*reading.record, *again.record);
    holds(mergeRecords(merged, *reading.record) == merged,
          "a record is merged into a copy that holds it without a change");
    holds(readRecord(writeRecord(merged), "merged.waymark").record == merged,
          "a merged record can be written and read");
    return 0;
}
