// Writes a record as a file for people and version control: one member a line, always in the same order.
#pragma once

#include "core/json/json_writer.h"
#include "core/record/record.h"

#include <string>

namespace waymark {

// readRecord() gives an equal record. What is empty or not chosen is left out. `record` has an id and a framework's id, and
// every id in it has the form of one.
[[nodiscard]] std::string writeRecord(const Record& record);

// Single entries, as they stand in the file.
void writeEntry(JsonWriter& writer, const RatingEntry& entry);
void writeEntry(JsonWriter& writer, const RatingDraft& draft);
void writeEntry(JsonWriter& writer, const EvidenceItem& item);
void writeEntry(JsonWriter& writer, const Action& action);
void writeEntry(JsonWriter& writer, const Snapshot& snapshot);

} // namespace waymark
