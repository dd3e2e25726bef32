#include "app/cli/checked_file.h"

#include "app/cli/command_call.h"
#include "app/text/to_qt.h"
#include "core/framework/framework_reader.h"
#include "core/storage/read_file.h"

namespace waymark {

namespace {

CheckedFile checkFile(const QString& name) {
    CheckedFile file;
    file.name = name;
    const Result<std::string> bytes = readFile(pathFromQt(name), largestRecordFile);
    if (!bytes) {
        file.findings.push_back({Severity::error, bytes.error()});
        return file;
    }
    file.kind = recogniseFormat(*bytes);
    switch (file.kind) {
    case JsonFileKind::framework:
    case JsonFileKind::unknown: // what is wrong with it is said as of a framework
    case JsonFileKind::record:
    case JsonFileKind::crosswalk:
        file.findings = readFramework(*bytes, fromQt(name)).findings;
        break;
    }
    return file;
}

} // namespace

std::vector<CheckedFile> checkFiles(CommandCall& call) {
    std::vector<CheckedFile> files;
    for (const QString& name : call.arguments())
        files.push_back(checkFile(name));
    return files;
}

} // namespace waymark
