#include "app/cli/checked_file.h"
#include "app/cli/command_call.h"
#include "app/cli/command_table.h"
#include "app/text/error_text.h"
#include "app/text/to_qt.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class CheckText {
    Q_DECLARE_TR_FUNCTIONS(waymark::CheckCommand)
};

QString soundness(const CheckedFile& file) {
    const QString name = harmlessText(file.name, 4096);
    switch (file.kind) {
    case JsonFileKind::framework:
        return CheckText::tr("%1: a framework without faults.").arg(name);
    case JsonFileKind::record:
        return CheckText::tr("%1: a record without faults.").arg(name);
    case JsonFileKind::crosswalk:
        return CheckText::tr("%1: a crosswalk without faults.").arg(name);
    case JsonFileKind::unknown:
        break;
    }
    return {}; // such a file has a finding
}

void writeFinding(JsonWriter& json, const Finding& finding) {
    const ErrorPlace& place = finding.error.place;
    const auto known = [&](const char* name, std::uint64_t number) {
        json.key(name);
        if (number > 0)
            json.number(number);
        else
            json.null();
    };
    json.beginObject().member("file", place.file);
    known("line", place.line);
    known("column", place.column);
    json.member("path", place.path);
    json.member("severity", finding.severity == Severity::error ? "error" : "warning");
    json.member("code", errorCodeName(finding.error.code));
    json.member("message", fromQt(errorText(finding.error)));
    json.endObject();
}

} // namespace

ExitStatus runCheck(CommandCall& call) {
    std::vector<CheckedFile> files = checkFiles(call);
    Findings all;
    for (CheckedFile& file : files)
        std::ranges::copy(file.findings, std::back_inserter(all));

    if (call.wantsJson()) {
        JsonWriter json;
        json.beginArray();
        for (const Finding& finding : all)
            writeFinding(json, finding);
        json.endArray();
        call.answer(json);
        return exitStatusOf(all);
    }
    for (const CheckedFile& file : files) {
        if (file.findings.empty())
            call.page().line(soundness(file));
        for (const Finding& finding : file.findings)
            call.page().line(findingLine(finding));
    }
    return exitStatusOf(all);
}

} // namespace waymark
