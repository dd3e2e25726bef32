#include "app/cli/command_call.h"
#include "app/cli/command_table.h"
#include "app/cli/commands/answers.h"
#include "app/cli/commands/framework_pages.h"
#include "app/cli/framework_arguments.h"
#include "app/cli/json_parts.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"
#include "core/pathway/step.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class StepText {
    Q_DECLARE_TR_FUNCTIONS(waymark::StepCommand)
};

QString number(std::size_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

// What the earlier role level expects of the skill: the statements of its level, and those of the levels above it that say
// nothing new.
QStringList expectedAlready(CommandCall& call, const StepSkill& step) {
    QStringList texts;
    SentenceSet listed;
    const auto add = [&](const LocalizedText& text) {
        if (listed.insert(text))
            texts << call.text(text);
    };
    for (const ListedSentence& sentence : step.statements.from)
        add(sentence.text);
    for (const StepLevel& level : step.levels) {
        for (const StepStatement& statement : level.statements) {
            // Without a level before, what is not new is new at a level below it.
            if (!statement.isNew && step.from.isProficiency())
                add(statement.text);
        }
    }
    return texts;
}

void writeSkills(JsonWriter& json, CommandCall& call, const Framework& framework, const char* name,
                 const std::vector<StepSkill>& skills) {
    json.key(name).beginArray();
    for (const StepSkill& step : skills) {
        const Skill& skill = framework.skill(step.skill);
        json.beginObject().member("skill", skill.id.str()).member("name", fromQt(call.text(skill.name)));
        json.key("from");
        writeExpectation(json, step.from, framework);
        json.key("to");
        writeExpectation(json, step.to, framework);
        json.key("newStatements").beginArray();
        for (const StepLevel& level : step.levels) {
            for (const StepStatement& statement : level.statements) {
                if (statement.isNew)
                    json.string(fromQt(call.text(statement.text)));
            }
        }
        json.endArray().key("expectedAlready").beginArray();
        for (const QString& text : expectedAlready(call, step))
            json.string(fromQt(text));
        json.endArray().endObject();
    }
    json.endArray();
}

// Those of the role level, then those that all levels of its role share.
void writeResponsibilities(JsonWriter& json, CommandCall& call, const char* name,
                           const std::vector<ListedSentence>& own, const std::vector<ListedSentence>& shared) {
    json.key(name).beginArray();
    for (const auto* sentences : {&own, &shared}) {
        for (const ListedSentence& sentence : *sentences)
            json.string(fromQt(call.text(sentence.text)));
    }
    json.endArray();
}

void writeTextOrNull(JsonWriter& json, CommandCall& call, const char* name, const LocalizedText& text) {
    json.key(name);
    if (text.empty())
        json.null();
    else
        json.string(fromQt(call.text(text)));
}

void writeGrades(JsonWriter& json, const char* name, std::span<const std::string_view> grades) {
    json.key(name).beginArray();
    for (const std::string_view grade : grades)
        json.string(grade);
    json.endArray();
}

void answerJson(CommandCall& call, const Framework& framework, const Step& step) {
    JsonWriter json;
    json.beginObject().member("framework", framework.id().str());
    json.member("from", framework.roleLevel(step.from).id.str()).member("to", framework.roleLevel(step.to).id.str());
    writeSkills(json, call, framework, "raised", step.raised);
    writeSkills(json, call, framework, "added", step.added);
    writeSkills(json, call, framework, "dropped", step.dropped);
    writeSkills(json, call, framework, "lowered", step.lowered);
    writeSkills(json, call, framework, "same", step.same);
    writeSkills(json, call, framework, "unknown", step.unknown);
    json.key("responsibilities").beginObject();
    writeResponsibilities(json, call, "from", step.responsibilities.from, step.roleResponsibilities.from);
    writeResponsibilities(json, call, "to", step.responsibilities.to, step.roleResponsibilities.to);
    json.endObject().key("scope").beginObject();
    writeTextOrNull(json, call, "from", step.scopeFrom);
    writeTextOrNull(json, call, "to", step.scopeTo);
    json.endObject().key("grades").beginObject();
    writeGrades(json, "from", step.gradesFrom);
    writeGrades(json, "to", step.gradesTo);
    json.endObject().endObject();
    call.answer(json);
}

void writeChanged(CommandCall& call, const Framework& framework, const QString& heading,
                  const std::vector<StepSkill>& skills) {
    if (skills.empty())
        return;
    PageWriter& page = call.page();
    page.heading(heading);
    for (const StepSkill& step : skills) {
        page.blank();
        page.paragraph(call.text(framework.skill(step.skill).name), 2);
        page.paragraph(page.marked(step.from, framework, call.languages()) + u' ' + page.arrow() + u' ' +
                           page.marked(step.to, framework, call.languages()),
                       2);
        for (const StepLevel& level : step.levels) {
            const QString name = call.text(framework.proficiency(level.rank).name);
            if (level.state != SkillLevel::State::defined) {
                page.paragraph(StepText::tr("%1: %2", "a level of a skill; 'not defined' or 'not specified'")
                                   .arg(name, skillLevelStateWord(level.state)),
                               4);
                continue;
            }
            QStringList news;
            for (const StepStatement& statement : level.statements) {
                if (statement.isNew)
                    news << call.text(statement.text);
            }
            page.paragraph(news.isEmpty()
                               ? StepText::tr("%1: nothing new", "a level of a skill").arg(name)
                               : StepText::tr("%1, you can:", "a level of a skill; its statements follow").arg(name),
                           4);
            page.bullets(news, 4);
        }
        if (const QStringList known = expectedAlready(call, step); !known.isEmpty()) {
            page.paragraph(StepText::tr("%1, expected already:", "a level of a skill; its statements follow")
                               .arg(call.text(framework.proficiency(step.from.rank()).name)),
                           4);
            page.bullets(known, 4);
        }
    }
}

// Without statements: their level, or that they are gone.
void writeListed(CommandCall& call, const Framework& framework, const QString& heading,
                 const std::vector<StepSkill>& skills) {
    if (skills.empty())
        return;
    PageWriter& page = call.page();
    TableLayout table;
    table.addColumn({}, 20);
    table.addColumn({}, 12);
    for (const StepSkill& step : skills) {
        const QString from = page.marked(step.from, framework, call.languages());
        const QString to = page.marked(step.to, framework, call.languages());
        table.addRow(
            {call.text(framework.skill(step.skill).name), from == to ? from : from + u' ' + page.arrow() + u' ' + to});
    }
    page.heading(heading);
    page.table(table, 2);
}

void writeCounts(CommandCall& call, const Step& step) {
    TableLayout table;
    table.addColumn({});
    table.addColumn({});
    const auto add = [&](const QString& word, const std::vector<StepSkill>& skills) {
        if (!skills.empty())
            table.addRow({word, number(skills.size())});
    };
    add(StepText::tr("Skills that rise"), step.raised);
    add(StepText::tr("Skills that are new"), step.added);
    add(StepText::tr("Skills of which less is asked"), step.lowered);
    add(StepText::tr("Skills that are no longer asked for"), step.dropped);
    add(StepText::tr("Skills that stay"), step.same);
    add(StepText::tr("Skills of which the change is not known"), step.unknown);
    call.page().blank();
    if (table.empty())
        call.page().paragraph(StepText::tr("Neither of the two role levels names a skill."));
    else
        call.page().table(table);
}

void writeSentences(CommandCall& call, const QString& label, const std::vector<ListedSentence>& own,
                    const std::vector<ListedSentence>& shared, bool inBoth) {
    QStringList texts;
    for (const auto* sentences : {&own, &shared}) {
        for (const ListedSentence& sentence : *sentences) {
            if (sentence.inBoth == inBoth)
                texts << call.text(sentence.text);
        }
    }
    if (texts.isEmpty())
        return;
    call.page().paragraph(label, 2);
    call.page().bullets(texts, 2);
}

void writeBeforeAndAfter(CommandCall& call, const Step& step) {
    PageWriter& page = call.page();
    const auto orNotSpecified = [](const QString& text) {
        return text.isEmpty() ? expectationWord(Expectation::Kind::notSpecified) : text;
    };
    const auto joined = [](std::span<const std::string_view> grades) {
        QStringList names;
        for (const std::string_view grade : grades)
            names << toQt(grade);
        return names.join(u", "_s);
    };
    const std::array<std::array<QString, 3>, 3> parts{{
        {StepText::tr("Purpose"), call.text(step.purposeFrom), call.text(step.purposeTo)},
        {StepText::tr("Scope"), call.text(step.scopeFrom), call.text(step.scopeTo)},
        {StepText::tr("Grades"), joined(step.gradesFrom), joined(step.gradesTo)},
    }};
    for (const auto& [what, before, after] : parts) {
        TableLayout table;
        table.addColumn({});
        table.addColumn({}, 20);
        table.addRow({StepText::tr("Before"), orNotSpecified(before)});
        table.addRow({StepText::tr("After"), orNotSpecified(after)});
        page.heading(what);
        page.table(table, 2);
    }
    page.heading(StepText::tr("Responsibilities"));
    const SentenceListChange& own = step.responsibilities;
    const SentenceListChange& shared = step.roleResponsibilities;
    if (own.from.empty() && own.to.empty() && shared.from.empty() && shared.to.empty())
        page.paragraph(expectationWord(Expectation::Kind::notSpecified), 2);
    writeSentences(call, StepText::tr("Only before, you:"), own.from, shared.from, false);
    writeSentences(call, StepText::tr("Only after, you:"), own.to, shared.to, false);
    writeSentences(call, StepText::tr("Before and after, you:"), own.to, shared.to, true);
}

void answerText(CommandCall& call, const Framework& framework, const Step& step) {
    PageWriter& page = call.page();
    page.title(call.text(framework.roleLevel(step.from).name) + u' ' + page.arrow() + u' ' +
               call.text(framework.roleLevel(step.to).name));
    writeFrameworkLine(call, framework);
    if (step.from == step.to) {
        page.blank();
        page.paragraph(StepText::tr("Both are the same role level: nothing changes."));
        return;
    }
    writeCounts(call, step);
    for (const auto& [isKnown, level] :
         {std::pair(step.fromSkillsKnown, step.from), std::pair(step.toSkillsKnown, step.to)}) {
        if (!isKnown)
            page.paragraph(StepText::tr("Nothing is published about the skills of the role level “%1”.")
                               .arg(call.text(framework.roleLevel(level).name)));
    }
    writeChanged(call, framework, StepText::tr("Skills that rise"), step.raised);
    writeChanged(call, framework, StepText::tr("Skills that are new"), step.added);
    writeListed(call, framework, StepText::tr("Skills of which less is asked"), step.lowered);
    writeListed(call, framework, StepText::tr("Skills that are no longer asked for"), step.dropped);
    writeListed(call, framework, StepText::tr("Skills of which the change is not known"), step.unknown);
    writeListed(call, framework, StepText::tr("Skills that stay"), step.same);
    writeBeforeAndAfter(call, step);
}

} // namespace

ExitStatus answerStep(CommandCall& call, const Framework& framework, std::span<const QString> ids) {
    const Asked<std::vector<RoleLevelIndex>> levels = askedRoleLevels(call, framework, ids);
    if (!levels)
        return levels.error();
    const Step step = stepBetween(framework, levels->at(0), levels->at(1));
    if (call.wantsJson())
        answerJson(call, framework, step);
    else
        answerText(call, framework, step);
    return ExitStatus::done;
}

ExitStatus runStep(CommandCall& call) {
    const Asked<FrameworkPtr> asked = askedFramework(call, call.arguments().first());
    if (!asked)
        return asked.error();
    const QStringList ids = call.arguments().mid(1);
    return answerStep(call, **asked, ids);
}

} // namespace waymark
