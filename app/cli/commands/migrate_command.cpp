#include "app/cli/command_call.h"
#include "app/cli/command_table.h"
#include "app/cli/framework_arguments.h"
#include "app/cli/json_parts.h"
#include "app/cli/output_file.h"
#include "app/cli/record_argument.h"
#include "app/report/edition_names.h"
#include "app/report/migration_lines.h"
#include "app/text/error_text.h"
#include "app/text/to_qt.h"
#include "core/pathway/migrate.h"
#include "core/record/record_words.h"
#include "core/record/record_writer.h"

#include <QCoreApplication>
#include <QLocale>

#include <chrono>
#include <cstddef>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class MigrateText {
    Q_DECLARE_TR_FUNCTIONS(waymark::MigrateCommand)
};

// Texts as the call wants them read; what has none is null.
void writeWhyText(CommandCall& call, JsonWriter& json, const std::vector<ChainLink>& chain) {
    const QString why = reasonsOf(chain, call.languages());
    json.key("why");
    if (why.isEmpty())
        json.null();
    else
        json.string(fromQt(why));
}

void writeRating(JsonWriter& json, const RatingEntry& entry) {
    json.member("answer", wordOf(entry.answer)).key("level");
    if (entry.answer == Answer::proficiency)
        json.string(entry.proficiency.str());
    else
        json.null();
    json.member("at", formatMoment(entry.at)).member("rater", wordOf(entry.rater));
    json.member("raterName", entry.raterName);
}

void writeAim(CommandCall& call, JsonWriter& json, const char* name, const CarriedAim& aim) {
    json.key(name);
    if (aim.from.empty())
        return void(json.null());
    json.beginObject().member("from", aim.from.str()).key("to");
    if (aim.to.empty())
        json.null();
    else
        json.string(aim.to.str());
    json.member("kind", linkKindName(aim.kind));
    writeWhyText(call, json, aim.chain);
    json.endObject();
}

void answerJson(CommandCall& call, const Record& before, const Migration& migration, const Framework& to) {
    std::map<EntryId, const RatingEntry*> entries;
    for (const RatingEntry& entry : before.ratings)
        entries.emplace(entry.id, &entry);
    JsonWriter json;
    json.beginObject().member("from", before.framework.id.str()).member("to", to.id().str());
    json.key("aims").beginObject();
    writeAim(call, json, "current", migration.current);
    writeAim(call, json, "target", migration.target);
    json.endObject().key("carried").beginArray();
    for (const CarriedRating& rating : migration.carried) {
        json.beginObject().member("entry", rating.from.str()).member("newEntry", rating.to.str());
        json.member("from", rating.fromSkill.str()).member("to", rating.toSkill.str());
        json.member("kind", linkKindName(rating.kind));
        writeRating(json, *entries.at(rating.from));
        writeWhyText(call, json, rating.chain);
        json.endObject();
    }
    json.endArray().key("toConfirm").beginArray();
    for (const EntryId& entry : migration.toConfirm)
        json.string(entry.str());
    json.endArray().key("left").beginArray();
    for (const LeftRating& rating : migration.left) {
        json.beginObject().member("entry", rating.entry.str()).member("skill", rating.skill.str());
        json.member("reason", leftReasonSpelling(rating.reason));
        writeRating(json, *entries.at(rating.entry));
        writeWhyText(call, json, rating.chain);
        json.endObject();
    }
    json.endArray().endObject();
    call.answer(json);
}

TableLayout tableOf(const MigrationGroup& group) {
    TableLayout table;
    const bool isAims = group.kind == MigrationGroup::Kind::aims;
    table.addColumn(isAims ? MigrateText::tr("Role level before") : MigrateText::tr("Skill before"), 14);
    table.addColumn(isAims ? MigrateText::tr("Role level after") : MigrateText::tr("Skill after"), 14);
    if (!isAims)
        table.addColumn(MigrateText::tr("Rating"), 14);
    table.addColumn(MigrateText::tr("How and why"), 20);
    const MigrationLine* last = nullptr;
    for (const MigrationLine& line : group.lines) {
        // What is the same for several ratings of a skill is said once.
        const bool told = last != nullptr && last->before == line.before && last->after == line.after;
        QStringList cells{line.before, line.after};
        if (!isAims)
            cells << line.rating;
        cells << (told && last->why == line.why ? QString() : line.why);
        table.addRow(cells);
        last = &line;
    }
    return table;
}

void answerText(CommandCall& call, const AskedRecord& asked, const Migration& migration, const Framework& to) {
    PageWriter& page = call.page();
    const Framework& from = *asked.framework;
    const auto number = [](std::size_t count) { return QLocale().toString(static_cast<qulonglong>(count)); };
    page.title(MigrateText::tr("From %1 to %2", "two editions of a framework")
                   .arg(toQt(from.info().edition), toQt(to.info().edition)));
    TableLayout counts;
    counts.addColumn({});
    counts.addColumn({});
    counts.addRow({MigrateText::tr("Ratings that cross"), number(migration.carried.size())});
    counts.addRow({MigrateText::tr("Of these to be confirmed"), number(migration.toConfirm.size())});
    counts.addRow({MigrateText::tr("Ratings that stay behind, readable in the record"), number(migration.left.size())});
    page.blank();
    page.table(counts);
    for (const MigrationGroup& group : migrationGroups(asked.record, migration, from, to, call.languages())) {
        page.heading(migrationGroupTitle(group));
        page.table(tableOf(group), 2);
    }
}

} // namespace

ExitStatus runMigrate(CommandCall& call) {
    if (!call.has("--to"))
        return call.wrongCall(MigrateText::tr("Say where to: waymark-cli migrate RECORD --to FRAMEWORK."));
    const QString path = call.arguments().first();
    const Asked<AskedRecord> asked = askedRecordWithFramework(call, path);
    if (!asked)
        return asked.error();
    const Asked<FrameworkPtr> to = askedFramework(call, call.value("--to"));
    if (!to)
        return to.error();
    const Moment now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const AskedCrosswalks known = askedCrosswalks(call);
    const Result<Migration> migration = migrateRecord(asked->record, asked->framework, *to, known.crosswalks, now);
    if (!migration)
        return call.fail(migration.error());

    if (call.has("-o")) {
        if (asked->readOnly)
            return ExitStatus::nothingAnswers; // the warning about the newer format was said
        const ExitStatus written =
            writeRecordFile(call, call.value("-o"), path, asked->bytes, writeRecord(migration->record));
        if (written != ExitStatus::done)
            return written;
    } else {
        call.say(MigrateText::tr("Nothing was written. “-o FILE” writes the record that was carried over."));
    }
    if (call.wantsJson())
        answerJson(call, asked->record, *migration, **to);
    else
        answerText(call, *asked, *migration, **to);
    return known.status;
}

} // namespace waymark
