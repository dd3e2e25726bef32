#include "app/cli/record_argument.h"

#include "app/cli/command_call.h"
#include "app/report/edition_names.h"
#include "app/text/error_text.h"
#include "app/text/to_qt.h"
#include "core/record/record_reader.h"
#include "core/storage/read_file.h"

#include <QCoreApplication>

#include <utility>

namespace waymark {

Asked<AskedRecord> askedRecord(CommandCall& call, const QString& path) {
    Result<std::string> bytes = readFile(pathFromQt(path), largestRecordFile);
    if (!bytes)
        return std::unexpected(call.fail(bytes.error()));
    RecordReading reading = readRecord(*bytes, fromQt(path));
    const ExitStatus status = call.fail(reading.findings);
    if (!reading.record)
        return std::unexpected(status);
    AskedRecord asked;
    asked.record = std::move(*reading.record);
    asked.bytes = std::move(*bytes);
    asked.readOnly = reading.readOnly;
    if (Result<FrameworkPtr> framework = call.catalog().load(asked.record.framework.id))
        asked.framework = std::move(*framework);
    return asked;
}

Asked<AskedRecord> askedRecordWithFramework(CommandCall& call, const QString& path) {
    Asked<AskedRecord> asked = askedRecord(call, path);
    if (asked && !asked->framework) {
        sayFrameworkMissing(call, *asked);
        return std::unexpected(ExitStatus::nothingAnswers);
    }
    return asked;
}

void sayFrameworkMissing(CommandCall& call, const AskedRecord& asked) {
    const RecordFramework& own = asked.record.framework;
    const QString name = EditionNames(nullptr, own, call.languages()).titleAndEdition();
    call.say(
        QCoreApplication::translate("waymark::RecordArgument",
                                    "The framework of the record, %1, is not in the program: there is none with the id "
                                    "“%2”. Name a folder that holds its file with --frameworks.")
            .arg(harmlessText(name), harmlessText(toQt(own.id.str()))));
}

Asked<RoleLevelIndex> askedTarget(CommandCall& call, const AskedRecord& asked) {
    const Aims& aims = asked.record.aims;
    const RoleLevelId own = aims.target.empty() ? aims.current : aims.target;
    const QString id = call.has("--target") ? call.value("--target") : toQt(own.str());
    if (id.isEmpty()) {
        call.say(QCoreApplication::translate(
            "waymark::RecordArgument",
            "The record names no role level, neither an own one nor one to aim at. Name one with --target."));
        return std::unexpected(ExitStatus::nothingAnswers);
    }
    const Asked<const RoleLevel*> level = askedRoleLevel(call, *asked.framework, id);
    if (!level)
        return std::unexpected(level.error());
    return asked.framework->indexOf(**level);
}

} // namespace waymark
