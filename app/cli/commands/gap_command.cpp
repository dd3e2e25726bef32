#include "app/cli/command_call.h"
#include "app/cli/command_table.h"
#include "app/cli/commands/framework_pages.h"
#include "app/cli/json_parts.h"
#include "app/cli/record_argument.h"
#include "app/text/error_text.h"
#include "app/text/pathway_words.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"
#include "core/pathway/gap.h"
#include "core/record/record_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class GapText {
    Q_DECLARE_TR_FUNCTIONS(waymark::GapCommand)
};

struct Count {
    const char* name; // in JSON
    GapState state;
    std::uint32_t count;
};

std::vector<Count> countsOf(const GapCounts& counts) {
    return {{"met", GapState::met, counts.met},
            {"below", GapState::below, counts.below},
            {"above", GapState::above, counts.above},
            {"unrated", GapState::unrated, counts.unrated},
            {"notApplicable", GapState::notApplicable, counts.notApplicable},
            {"notSure", GapState::notSure, counts.notSure},
            {"notAskedFor", GapState::notAskedFor, counts.notAskedFor},
            {"notSpecified", GapState::notSpecified, counts.notSpecified}};
}

// A level's id, or the word that the record's file has for the answer; null: not rated.
void writeRated(JsonWriter& json, const GapRow& row) {
    if (row.rating == nullptr)
        json.null();
    else if (row.rating->answer == Answer::proficiency)
        json.string(row.rating->proficiency.str());
    else
        json.string(wordOf(row.rating->answer));
}

void answerJson(CommandCall& call, const Framework& framework, const Gap& gap) {
    JsonWriter json;
    json.beginObject().member("framework", framework.id().str());
    json.member("target", framework.roleLevel(gap.target).id.str()).member("rater", wordOf(gap.rater));
    json.key("rows").beginArray();
    for (const GapRow& row : gap.rows) {
        const Skill& skill = framework.skill(row.skill);
        json.beginObject().member("skill", skill.id.str()).member("name", fromQt(call.text(skill.name)));
        json.key("expected");
        writeExpectation(json, row.expected, framework);
        json.key("rated");
        writeRated(json, row);
        json.key("gap");
        if (row.gap)
            json.number(*row.gap);
        else
            json.null();
        json.member("state", gapStateSpelling(row.state)).member("toConfirm", row.toConfirm).endObject();
    }
    json.endArray().key("counts").beginObject();
    for (const Count& count : countsOf(gap.counts))
        json.member(count.name, count.count);
    json.endObject().endObject();
    call.answer(json);
}

QString ratedText(CommandCall& call, const Framework& framework, const GapRow& row) {
    if (row.rating == nullptr)
        return notRatedWord();
    const QString text = row.rated ? call.page().marked(Expectation::at(*row.rated), framework, call.languages())
                         : row.rating->answer == Answer::proficiency ? toQt(row.rating->proficiency.str())
                                                                     : answerWord(row.rating->answer);
    return row.toConfirm ? GapText::tr("%1 (carried over, to be confirmed)", "a rating").arg(text) : text;
}

void answerText(CommandCall& call, const AskedRecord& asked, Gap gap) {
    PageWriter& page = call.page();
    const Framework& framework = *asked.framework;
    const QString target = call.text(framework.roleLevel(gap.target).name);
    const QString person = harmlessText(toQt(asked.record.personName));
    page.title(person.isEmpty() ? GapText::tr("Towards %1", "a role level").arg(target)
                                : GapText::tr("%1: towards %2", "a person and a role level").arg(person, target));
    writeFrameworkLine(call, framework);
    page.labelled(GapText::tr("Ratings"), raterWord(gap.rater));
    page.blank();
    if (!gap.skillsKnown)
        page.paragraph(GapText::tr("Nothing is published about the skills of this role level."));
    if (gap.rows.empty()) {
        if (gap.skillsKnown)
            page.paragraph(GapText::tr("The role level asks for no skill, and the record rates none."));
        return;
    }
    TableLayout counts;
    counts.addColumn({});
    counts.addColumn({});
    for (const Count& count : countsOf(gap.counts)) {
        if (count.count > 0)
            counts.addRow({QLocale().toString(count.count), gapStateWord(count.state)});
    }
    page.table(counts);
    page.blank();

    sortByGap(gap.rows);
    TableLayout table;
    table.addColumn(GapText::tr("Skill"), 20);
    table.addColumn(GapText::tr("Rated"), 12);
    table.addColumn(GapText::tr("Asked for"), 12);
    table.addColumn(GapText::tr("Gap"), 10);
    for (const GapRow& row : gap.rows)
        table.addRow({call.text(framework.skill(row.skill).name), ratedText(call, framework, row),
                      page.marked(row.expected, framework, call.languages()), gapText(row)});
    page.table(table);
    page.blank();
    page.paragraph(GapText::tr("These are points to talk about, not marks."));
}

} // namespace

ExitStatus runGap(CommandCall& call) {
    const QString raterSpelling = call.has("--rater") ? call.value("--rater") : u"self"_s;
    const std::optional<Rater> rater = choiceOf<Rater>(fromQt(raterSpelling));
    if (!rater)
        return call.wrongCall(
            errorText(makeError(ErrorCode::choiceUnknown,
                                {std::string("--rater"), fromQt(raterSpelling), std::string("self, other, agreed")})));
    const Asked<AskedRecord> asked = askedRecordWithFramework(call, call.arguments().first());
    if (!asked)
        return asked.error();
    const Asked<RoleLevelIndex> target = askedTarget(call, *asked);
    if (!target)
        return target.error();
    const Result<Gap> gap = gapTo(asked->record, *asked->framework, *target, {.rater = *rater, .until = {}});
    if (!gap)
        return call.fail(gap.error());
    if (call.wantsJson())
        answerJson(call, *asked->framework, *gap);
    else
        answerText(call, *asked, *gap);
    return ExitStatus::done;
}

} // namespace waymark
