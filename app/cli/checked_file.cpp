#include "app/cli/checked_file.h"

#include "app/cli/command_call.h"
#include "app/text/to_qt.h"
#include "core/framework/framework_reader.h"
#include "core/json/json_paths.h"
#include "core/pathway/crosswalk_reader.h"
#include "core/pathway/known_crosswalks.h"
#include "core/record/record_checks.h"
#include "core/record/record_reader.h"
#include "core/storage/read_file.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <optional>
#include <utility>

namespace waymark {

namespace {

// A file as it was read, before it is known what it may speak of.
struct ReadFile {
    CheckedFile checked;
    std::string bytes;
    CrosswalkPtr crosswalk; // null: it is none, or has errors
};

Date today() {
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

ReadFile readNamed(const QString& name) {
    ReadFile file;
    file.checked.name = name;
    Result<std::string> bytes = readFile(pathFromQt(name), largestRecordFile);
    if (bytes) {
        file.bytes = std::move(*bytes);
        file.checked.kind = recogniseFormat(file.bytes);
        // A record without its "format" is told what a record lacks, not what a framework lacks.
        if (file.checked.kind == JsonFileKind::unknown && name.endsWith(QLatin1String(".waymark")))
            file.checked.kind = JsonFileKind::record;
    } else {
        file.checked.findings.push_back({Severity::error, bytes.error()});
    }
    return file;
}

Findings checkRecordFile(const ReadFile& file, std::span<const FrameworkPtr> frameworks) {
    RecordReading reading = readRecord(file.bytes, fromQt(file.checked.name));
    if (!reading.record)
        return std::move(reading.findings);
    const auto framework = std::ranges::find(frameworks, reading.record->framework.id, &Framework::id);
    Findings more = checkRecord(*reading.record, framework != frameworks.end() ? framework->get() : nullptr, today());
    addPlaces(more, JsonSource(file.bytes, fromQt(file.checked.name)), recordLimits());
    reading.findings.insert(reading.findings.end(), more.begin(), more.end());
    return std::move(reading.findings);
}

void checkCrosswalkFile(ReadFile& file, std::span<const FrameworkPtr> frameworks) {
    CrosswalkReading reading = readCrosswalk(file.bytes, fromQt(file.checked.name), frameworks);
    file.checked.findings = std::move(reading.findings);
    file.crosswalk = std::move(reading.crosswalk);
}

// A crosswalk may be sound by itself and close a circle with the others that are checked, or with those in the program.
void findCycles(std::vector<ReadFile>& files, FrameworkCatalog& catalog) {
    std::vector<CrosswalkPtr> all;
    for (const ReadFile& file : files) {
        if (file.crosswalk)
            all.push_back(file.crosswalk);
    }
    if (all.empty())
        return;
    const CrosswalkSet inProgram = knownCrosswalks(catalog);
    for (const CrosswalkPtr& known : inProgram.crosswalks()) {
        // A file that is checked stands for the one in the program that joins the same two editions.
        const auto joinsTheSame = [&known](const CrosswalkPtr& other) {
            return other->from == known->from && other->to == known->to;
        };
        if (std::ranges::none_of(all, joinsTheSame))
            all.push_back(known);
    }
    const CrosswalkSet set(std::move(all));
    for (ReadFile& file : files) {
        if (!file.crosswalk)
            continue;
        if (auto cycle = set.cycleThrough(*file.crosswalk))
            file.checked.findings.push_back(std::move(*cycle));
    }
}

} // namespace

std::vector<CheckedFile> checkFiles(CommandCall& call) {
    std::vector<ReadFile> files;
    for (const QString& name : call.arguments())
        files.push_back(readNamed(name));

    // Records and crosswalks may speak of the frameworks that are checked beside them.
    std::vector<FrameworkPtr> frameworks;
    for (ReadFile& file : files) {
        const bool isRead = file.checked.findings.empty();
        const JsonFileKind kind = file.checked.kind;
        if (!isRead || kind == JsonFileKind::record || kind == JsonFileKind::crosswalk)
            continue;
        FrameworkReading reading = readFramework(file.bytes, fromQt(file.checked.name));
        file.checked.findings = std::move(reading.findings);
        if (reading.framework)
            frameworks.push_back(std::move(reading.framework));
    }
    const auto needsFrameworks = [](const ReadFile& file) {
        return file.checked.kind == JsonFileKind::record || file.checked.kind == JsonFileKind::crosswalk;
    };
    if (std::ranges::any_of(files, needsFrameworks))
        std::ranges::copy(call.catalog().all(), std::back_inserter(frameworks));

    for (ReadFile& file : files) {
        if (file.checked.kind == JsonFileKind::record)
            file.checked.findings = checkRecordFile(file, frameworks);
        else if (file.checked.kind == JsonFileKind::crosswalk)
            checkCrosswalkFile(file, frameworks);
    }
    findCycles(files, call.catalog());

    std::vector<CheckedFile> checked;
    checked.reserve(files.size());
    for (ReadFile& file : files)
        checked.push_back(std::move(file.checked));
    return checked;
}

} // namespace waymark
