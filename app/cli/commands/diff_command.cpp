#include "app/cli/command_call.h"
#include "app/cli/command_table.h"
#include "app/cli/framework_arguments.h"
#include "app/cli/json_parts.h"
#include "app/text/edition_text.h"
#include "app/text/pathway_words.h"
#include "app/text/to_qt.h"
#include "core/pathway/edition_diff.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class DiffText {
    Q_DECLARE_TR_FUNCTIONS(waymark::DiffCommand)
};

// Writes one comparison of two editions in both forms.
class DiffAnswer {
public:
    DiffAnswer(CommandCall& call, const EditionDiff& diff)
        : m_call(call)
        , m_diff(diff)
        , m_from(*diff.lineage.from)
        , m_to(*diff.lineage.to) {}

    void asJson();
    void asText();

private:
    void writeMoves(JsonWriter& json, const char* name, const std::vector<SkillMove>& moves);
    void writeSkills(JsonWriter& json);
    void writeExpectations(JsonWriter& json);
    void writeReasons(JsonWriter& json, const std::vector<ChainLink>& chain);

    void listMoves(const QString& heading, const std::vector<SkillMove>& moves, bool withKinds);
    void listReasons(const std::vector<ChainLink>& chain);
    void listRoleLevel(const RoleLevelChange& change);
    void listOtherRoleLevels();
    void sayHowTheyAreJoined();

    [[nodiscard]] QString name(const Framework& framework, SkillIndex skill) const {
        return m_call.text(framework.skill(skill).name);
    }

    CommandCall& m_call;
    const EditionDiff& m_diff;
    const Framework& m_from;
    const Framework& m_to;
};

void DiffAnswer::writeReasons(JsonWriter& json, const std::vector<ChainLink>& chain) {
    json.key("reasons").beginArray();
    for (const ChainLink& link : chain) {
        if (!link.reason.empty())
            json.string(fromQt(m_call.text(link.reason)));
    }
    json.endArray();
}

void DiffAnswer::writeMoves(JsonWriter& json, const char* name, const std::vector<SkillMove>& moves) {
    json.key(name).beginArray();
    for (const SkillMove& move : moves) {
        json.beginObject().member("from", m_from.skill(move.from).id.str());
        json.member("to", m_to.skill(move.to).id.str()).member("kind", linkKindName(move.kind));
        writeReasons(json, move.chain);
        json.endObject();
    }
    json.endArray();
}

void DiffAnswer::writeSkills(JsonWriter& json) {
    json.key("skills").beginObject();
    json.key("added").beginArray();
    for (const SkillIndex skill : m_diff.added)
        json.string(m_to.skill(skill).id.str());
    json.endArray().key("dropped").beginArray();
    for (const SkillEnd& end : m_diff.dropped) {
        json.beginObject().member("from", m_from.skill(end.skill).id.str());
        writeReasons(json, end.chain);
        json.endObject();
    }
    json.endArray();
    writeMoves(json, "renamed", m_diff.renamed);
    writeMoves(json, "changed", m_diff.changed);
    json.key("split").beginArray();
    for (const SkillSplit& split : m_diff.split) {
        json.beginObject().member("from", m_from.skill(split.from).id.str());
        json.key("to").beginArray();
        for (const SuccessorAt<SkillIndex>& successor : split.to) {
            json.beginObject().member("to", m_to.skill(successor.position).id.str());
            json.member("kind", linkKindName(successor.kind));
            writeReasons(json, successor.chain);
            json.endObject();
        }
        json.endArray().endObject();
    }
    json.endArray();
    writeMoves(json, "kept", m_diff.kept);
    json.endObject();
}

void DiffAnswer::writeExpectations(JsonWriter& json) {
    const auto skill = [&](const char* key, const Framework& framework, const std::optional<SkillIndex>& index) {
        json.key(key);
        if (index)
            json.string(framework.skill(*index).id.str());
        else
            json.null();
    };
    json.key("expectations").beginArray();
    for (const RoleLevelChange& level : m_diff.roleLevels) {
        for (const ExpectationChange& row : level.rows) {
            if (row.change == StepChange::same)
                continue;
            json.beginObject().member("fromLevel", m_from.roleLevel(level.from).id.str());
            json.member("toLevel", m_to.roleLevel(level.to).id.str());
            skill("from", m_from, row.from);
            skill("to", m_to, row.to);
            json.key("before");
            writeExpectation(json, row.before, m_from);
            json.key("after");
            writeExpectation(json, row.after, m_to);
            json.member("change", stepChangeSpelling(row.change)).endObject();
        }
    }
    json.endArray();
}

void DiffAnswer::asJson() {
    JsonWriter json;
    json.beginObject().member("from", m_from.id().str()).member("to", m_to.id().str());
    json.member("source", m_diff.lineage.source == LineageSource::crosswalk ? "crosswalk" : "names");
    writeSkills(json);
    writeExpectations(json);
    const auto levels = [&](const char* name, const Framework& framework, const std::vector<RoleLevelIndex>& indexes) {
        json.key(name).beginArray();
        for (const RoleLevelIndex index : indexes)
            json.string(framework.roleLevel(index).id.str());
        json.endArray();
    };
    json.key("roleLevels").beginObject();
    levels("added", m_to, m_diff.roleLevelsAdded);
    levels("dropped", m_from, m_diff.roleLevelsDropped);
    json.endObject().endObject();
    m_call.answer(json);
}

void DiffAnswer::listReasons(const std::vector<ChainLink>& chain) {
    for (const QString& reason : chainReasons(chain, m_call.languages()))
        m_call.page().paragraph(reason, 4);
}

void DiffAnswer::listMoves(const QString& heading, const std::vector<SkillMove>& moves, bool withKinds) {
    if (moves.empty())
        return;
    PageWriter& page = m_call.page();
    page.heading(heading);
    for (const SkillMove& move : moves) {
        const QString before = name(m_from, move.from);
        const QString after = name(m_to, move.to);
        QString line = before == after ? after : before + u' ' + page.arrow() + u' ' + after;
        if (withKinds)
            line =
                DiffText::tr("%1 (%2)", "two names of a skill; what became of it").arg(line, linkKindWord(move.kind));
        page.paragraph(line, 2);
        if (move.kind != LinkKind::same)
            listReasons(move.chain);
    }
}

void DiffAnswer::listRoleLevel(const RoleLevelChange& change) {
    PageWriter& page = m_call.page();
    const QString before = m_call.text(m_from.roleLevel(change.from).name);
    const QString after = m_call.text(m_to.roleLevel(change.to).name);
    TableLayout table;
    table.addColumn(DiffText::tr("Skill"), 20);
    table.addColumn(DiffText::tr("Before"), 12);
    table.addColumn(DiffText::tr("After"), 12);
    table.addColumn(DiffText::tr("Change"), 9);
    for (const ExpectationChange& row : change.rows) {
        if (row.change == StepChange::same)
            continue;
        const QString skill = row.to ? name(m_to, *row.to) : row.from ? name(m_from, *row.from) : QString();
        table.addRow({skill, page.marked(row.before, m_from, m_call.languages()),
                      page.marked(row.after, m_to, m_call.languages()), stepChangeWord(row.change)});
    }
    if (table.empty())
        return;
    page.heading(before == after ? after : before + u' ' + page.arrow() + u' ' + after);
    page.table(table, 2);
}

// Those without a table of their own.
void DiffAnswer::listOtherRoleLevels() {
    QStringList asBefore;
    QStringList unknown;
    for (const RoleLevelChange& change : m_diff.roleLevels) {
        const QString name = m_call.text(m_to.roleLevel(change.to).name);
        if (!change.skillsKnown)
            unknown << name;
        else if (std::ranges::all_of(change.rows,
                                     [](const ExpectationChange& row) { return row.change == StepChange::same; }))
            asBefore << name;
    }
    PageWriter& page = m_call.page();
    if (!asBefore.isEmpty()) {
        page.heading(DiffText::tr("Role levels that ask for the same as before"));
        page.bullets(asBefore, 2);
    }
    if (!unknown.isEmpty()) {
        page.heading(DiffText::tr("Role levels of which it cannot be said"));
        page.paragraph(DiffText::tr("In one of the two editions nothing is published about their skills."), 2);
        page.bullets(unknown, 2);
    }
}

void DiffAnswer::sayHowTheyAreJoined() {
    if (m_diff.lineage.source == LineageSource::crosswalk || m_from.id() == m_to.id())
        return;
    PageWriter& page = m_call.page();
    page.blank();
    if (m_diff.lineage.leadsBack)
        page.paragraph(
            DiffText::tr("A crosswalk joins the two, but it leads the other way: “waymark-cli diff %1 %2” tells "
                         "what it says. Here what belongs together was guessed by ids and names.")
                .arg(m_call.arguments().at(1), m_call.arguments().at(0)));
    else
        page.paragraph(
            DiffText::tr("No crosswalk leads from one to the other. What belongs together was guessed by ids and "
                         "names."));
}

void DiffAnswer::asText() {
    PageWriter& page = m_call.page();
    const auto title = [&](const Framework& framework) {
        return DiffText::tr("%1, %2", "a framework's title and edition")
            .arg(m_call.text(framework.info().title), toQt(framework.info().edition));
    };
    page.title(title(m_from) + u' ' + page.arrow() + u' ' + title(m_to));
    sayHowTheyAreJoined();
    if (nothingDiffers(m_diff)) {
        page.blank();
        page.paragraph(
            DiffText::tr("Nothing differs: both name the same role levels and skills, and ask for the same."));
        return;
    }
    TableLayout counts;
    counts.addColumn({});
    counts.addColumn({});
    const auto count = [&](const QString& word, std::size_t number) {
        if (number > 0)
            counts.addRow({word, QLocale().toString(static_cast<qulonglong>(number))});
    };
    count(DiffText::tr("Skills that stay"), m_diff.kept.size());
    count(DiffText::tr("Skills with a new name"), m_diff.renamed.size());
    count(DiffText::tr("Skills that became something similar"), m_diff.changed.size());
    count(DiffText::tr("Skills that were split"), m_diff.split.size());
    count(DiffText::tr("Skills without a successor"), m_diff.dropped.size());
    count(DiffText::tr("Skills that are new"), m_diff.added.size());
    page.blank();
    page.table(counts);

    listMoves(DiffText::tr("Skills with a new name"), m_diff.renamed, false);
    listMoves(DiffText::tr("Skills that became something similar"), m_diff.changed, true);
    if (!m_diff.split.empty())
        page.heading(DiffText::tr("Skills that were split"));
    for (const SkillSplit& split : m_diff.split) {
        page.paragraph(name(m_from, split.from), 2);
        for (const SuccessorAt<SkillIndex>& successor : split.to) {
            page.paragraph(page.arrow() + u' ' +
                               DiffText::tr("%1 (%2)", "two names of a skill; what became of it")
                                   .arg(name(m_to, successor.position), linkKindWord(successor.kind)),
                           4);
            listReasons(successor.chain);
        }
    }
    if (!m_diff.dropped.empty())
        page.heading(DiffText::tr("Skills without a successor"));
    for (const SkillEnd& end : m_diff.dropped) {
        page.paragraph(name(m_from, end.skill), 2);
        listReasons(end.chain);
    }
    if (!m_diff.added.empty()) {
        QStringList names;
        for (const SkillIndex skill : m_diff.added)
            names << name(m_to, skill);
        page.heading(DiffText::tr("Skills that are new"));
        page.bullets(names, 2);
    }
    listMoves(DiffText::tr("Skills that stay"), m_diff.kept, false);

    const auto levels = [&](const QString& heading, const Framework& framework,
                            const std::vector<RoleLevelIndex>& indexes) {
        QStringList names;
        for (const RoleLevelIndex index : indexes)
            names << m_call.text(framework.roleLevel(index).name);
        if (names.isEmpty())
            return;
        page.heading(heading);
        page.bullets(names, 2);
    };
    levels(DiffText::tr("Role levels without a successor"), m_from, m_diff.roleLevelsDropped);
    levels(DiffText::tr("Role levels that are new"), m_to, m_diff.roleLevelsAdded);
    for (const RoleLevelChange& change : m_diff.roleLevels)
        listRoleLevel(change);
    listOtherRoleLevels();
}

} // namespace

ExitStatus runDiff(CommandCall& call) {
    const Asked<FrameworkPtr> from = askedFramework(call, call.arguments().at(0));
    if (!from)
        return from.error();
    const Asked<FrameworkPtr> to = askedFramework(call, call.arguments().at(1));
    if (!to)
        return to.error();
    const AskedCrosswalks known = askedCrosswalks(call);
    const EditionDiff diff = diffEditions(*from, *to, known.crosswalks);
    DiffAnswer answer(call, diff);
    if (call.wantsJson())
        answer.asJson();
    else
        answer.asText();
    return known.status;
}

} // namespace waymark
