// A person's record that a call names, with the framework that it speaks of.
#pragma once

#include "app/cli/framework_arguments.h"
#include "core/framework/framework.h"
#include "core/record/record.h"

#include <QString>

#include <string>

namespace waymark {

class CommandCall;

struct AskedRecord {
    Record record;
    std::string bytes; // of the file
    bool readOnly = false; // of a newer format
    FrameworkPtr framework; // null: the program has none of that id
};

// What is wrong with the file is said, warnings too.
[[nodiscard]] Asked<AskedRecord> askedRecord(CommandCall& call, const QString& path);

// The same for a question that needs the framework: without it there is no answer, which is said.
[[nodiscard]] Asked<AskedRecord> askedRecordWithFramework(CommandCall& call, const QString& path);

// Says which framework is missing, and what to do about it.
void sayFrameworkMissing(CommandCall& call, const AskedRecord& asked);

// The role level of --target, else the one that the record aims at, else the record's own.
[[nodiscard]] Asked<RoleLevelIndex> askedTarget(CommandCall& call, const AskedRecord& asked);

} // namespace waymark
