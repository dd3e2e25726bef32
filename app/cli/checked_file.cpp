#include "app/cli/checked_file.h"

#include "app/cli/command_call.h"
#include "app/text/to_qt.h"
#include "core/framework/framework_reader.h"
#include "core/pathway/crosswalk_reader.h"
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
    for (Finding& finding : more) {
        finding.error.place.file = fromQt(file.checked.name);
        reading.findings.push_back(std::move(finding));
    }
    return std::move(reading.findings);
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

    std::vector<CheckedFile> checked;
    for (ReadFile& file : files) {
        if (file.checked.kind == JsonFileKind::record)
            file.checked.findings = checkRecordFile(file, frameworks);
        else if (file.checked.kind == JsonFileKind::crosswalk)
            file.checked.findings = readCrosswalk(file.bytes, fromQt(file.checked.name), frameworks).findings;
        checked.push_back(std::move(file.checked));
    }
    return checked;
}

} // namespace waymark
