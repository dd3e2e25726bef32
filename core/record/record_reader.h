// Reads a record file. resources/schema/record.schema.json describes the format; both are held together by a test.
#pragma once

#include "core/base/error.h"
#include "core/json/json_reader.h"
#include "core/record/record.h"

#include <optional>
#include <string>
#include <string_view>

namespace waymark {

struct RecordReading {
    std::optional<Record> record; // nothing if there are errors: a broken record is never half opened
    Findings findings; // all of them, in the order of their places
    bool readOnly = false; // of a newer format: what it means beyond what is known here must not be overwritten
};

// A text may be as long as the file: what a person could type and save can be read again.
[[nodiscard]] JsonLimits recordLimits() noexcept;

// `fileName` stands in the findings. Warnings: json-unknown-member (the member is kept and written again) and format-newer.
[[nodiscard]] RecordReading readRecord(std::string_view bytes, std::string fileName);

} // namespace waymark
