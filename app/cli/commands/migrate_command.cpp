#include "app/cli/command_call.h"
#include "app/cli/command_table.h"
#include "app/cli/json_parts.h"
#include "app/cli/output_file.h"
#include "app/cli/record_argument.h"
#include "app/text/error_text.h"
#include "app/text/pathway_words.h"
#include "app/text/to_qt.h"
#include "core/pathway/known_crosswalks.h"
#include "core/pathway/migrate.h"
#include "core/record/record_writer.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class MigrateText {
    Q_DECLARE_TR_FUNCTIONS(waymark::MigrateCommand)
};

void answerJson(CommandCall& call, const Migration& migration, const Framework& from, const Framework& to) {
    JsonWriter json;
    json.beginObject().member("from", from.id().str()).member("to", to.id().str());
    json.key("carried").beginArray();
    for (const CarriedRating& rating : migration.carried) {
        json.beginObject().member("entry", rating.from.str()).member("newEntry", rating.to.str());
        json.member("from", rating.fromSkill.str()).member("to", rating.toSkill.str());
        json.member("kind", linkKindName(rating.kind)).endObject();
    }
    json.endArray().key("toConfirm").beginArray();
    for (const EntryId& entry : migration.toConfirm)
        json.string(entry.str());
    json.endArray().key("left").beginArray();
    for (const LeftRating& rating : migration.left) {
        json.beginObject().member("entry", rating.entry.str()).member("skill", rating.skill.str());
        json.member("reason", leftReasonSpelling(rating.reason)).endObject();
    }
    json.endArray().endObject();
    call.answer(json);
}

QString skillName(CommandCall& call, const Framework& framework, const SkillId& id) {
    const Skill* skill = framework.find(id);
    return skill != nullptr ? call.text(skill->name) : harmlessText(toQt(id.str()));
}

void answerText(CommandCall& call, const Migration& migration, const Framework& from, const Framework& to) {
    PageWriter& page = call.page();
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

    if (!migration.carried.empty()) {
        TableLayout table;
        table.addColumn(MigrateText::tr("Skill before"), 20);
        table.addColumn(MigrateText::tr("Skill after"), 20);
        table.addColumn(MigrateText::tr("What became of it"), 12);
        std::vector<std::pair<SkillId, SkillId>> told;
        for (const CarriedRating& rating : migration.carried) {
            const std::pair<SkillId, SkillId> pair(rating.fromSkill, rating.toSkill);
            if (std::ranges::find(told, pair) != told.end())
                continue;
            told.push_back(pair);
            table.addRow({skillName(call, from, rating.fromSkill), skillName(call, to, rating.toSkill),
                          linkKindWord(rating.kind)});
        }
        page.heading(MigrateText::tr("What crosses"));
        page.table(table, 2);
    }
    if (!migration.left.empty()) {
        TableLayout table;
        table.addColumn(MigrateText::tr("Skill"), 20);
        table.addColumn(MigrateText::tr("Why"), 20);
        std::vector<std::pair<SkillId, LeftReason>> told;
        for (const LeftRating& rating : migration.left) {
            const std::pair<SkillId, LeftReason> pair(rating.skill, rating.reason);
            if (std::ranges::find(told, pair) != told.end())
                continue;
            told.push_back(pair);
            table.addRow({skillName(call, from, rating.skill), leftReasonText(rating.reason)});
        }
        page.heading(MigrateText::tr("What stays behind"));
        page.table(table, 2);
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
    const Result<Migration> migration =
        migrateRecord(asked->record, asked->framework, *to, knownCrosswalks(call.catalog()), now);
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
        answerJson(call, *migration, *asked->framework, **to);
    else
        answerText(call, *migration, *asked->framework, **to);
    return ExitStatus::done;
}

} // namespace waymark
